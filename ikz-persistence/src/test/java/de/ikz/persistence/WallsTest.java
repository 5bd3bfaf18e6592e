package de.ikz.persistence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "de.ikz.persistence", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

    @ArchTest
    static final ArchRule storageKnowsTheCoreAndItsOwnTechnologyOnly = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "de.ikz.access",
                    "de.ikz.cooperation",
                    "de.ikz.history",
                    "de.ikz.mending",
                    "de.ikz.organization",
                    "de.ikz.partner",
                    "de.ikz.persistence",
                    "de.ikz.reading",
                    "de.ikz.reference",
                    "de.ikz.register",
                    "de.ikz.renewal",
                    "de.ikz.time",
                    "de.ikz.time.german",
                    "jakarta.persistence",
                    "java..",
                    "javax.sql",
                    "org.apache.derby.jdbc",
                    "org.flywaydb.core..")
            .because("pages, calls and the server are somebody else's business");

    @ArchTest
    static final ArchRule nothingButTheEntryIsPublic = classes()
            .that()
            .doNotHaveSimpleName("JpaStore")
            .and()
            .doNotHaveSimpleName("EmbeddedDerby")
            .and()
            .doNotHaveSimpleName("OtherSchema")
            .should()
            .notBePublic()
            .because("whoever stores the register sees the core's ports only, and why it cannot be opened");
}
