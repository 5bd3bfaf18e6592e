package de.ikz.portlet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "de.ikz", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

    @ArchTest
    static final ArchRule thePagesKnowTheCoreAndNothingElse = classes()
            .that()
            .resideInAPackage("de.ikz.portlet..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "de.ikz.portlet",
                    "de.ikz.access",
                    "de.ikz.cooperation",
                    "de.ikz.history",
                    "de.ikz.intake",
                    "de.ikz.mending",
                    "de.ikz.organization",
                    "de.ikz.partner",
                    "de.ikz.reading",
                    "de.ikz.reference",
                    "de.ikz.register",
                    "de.ikz.mending",
                    "de.ikz.renewal",
                    "de.ikz.time",
                    "java..",
                    "jakarta..")
            .because("the tags can be put into any application that has the core");

    @ArchTest
    static final ArchRule onlyTheVisitKnowsFaces = noClasses()
            .that()
            .resideInAPackage("de.ikz.portlet..")
            .and()
            .doNotHaveSimpleName("Visit")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.faces..")
            .because("view beans are tested without a server");
}
