package de.ikz.war;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "de.ikz.war", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

    private static final String CORE_READING =
            "de.ikz.(access|cooperation|history|organization|partner|reading|reference|register|time)..";
    private static final String CORE_IMPORTING = "de.ikz.(intake|mending|renewal)..";

    @ArchTest
    static final ArchRule theInterfaceKnowsOnlyTheCore = only(
            "api",
            "it must not matter to the interface how the register is kept",
            CORE_READING,
            CORE_IMPORTING,
            "de.ikz.war.problem..",
            "jakarta..");

    @ArchTest
    static final ArchRule onlyTheCompositionKnowsTheStorage = only(
            "composition",
            "one place puts the parts together",
            CORE_READING,
            CORE_IMPORTING,
            "de.ikz.persistence..",
            "de.ikz.war.format..",
            "org.eclipse.microprofile.config..",
            "jakarta.enterprise..",
            "jakarta.inject..",
            "javax.naming..",
            "javax.sql..");

    @ArchTest
    static final ArchRule formatsTakeFilesApartAndUnderstandNothing = only(
            "format",
            "what the words of a file mean is the intake's, and no other package needs these libraries",
            "de.ikz.intake..",
            "de.siegmar.fastcsv..",
            "javax.xml..",
            "org.apache.commons.compress..",
            "org.apache.poi..",
            "org.jsoup..",
            "org.openxmlformats..",
            "org.w3c.dom..",
            "org.xml.sax..");

    @ArchTest
    static final ArchRule theOperationWorksThroughTheUseCases = only(
            "operation",
            "background work is nothing but use cases that nobody waits for",
            CORE_READING,
            "de.ikz.renewal..",
            "de.ikz.war.composition..",
            "jakarta..");

    @ArchTest
    static final ArchRule healthAsksTheComposition = only(
            "health",
            "health is a question, not a feature",
            "de.ikz.war.composition..",
            "de.ikz.war.problem..",
            "org.eclipse.microprofile.health..",
            "jakarta..");

    @ArchTest
    static final ArchRule securityKnowsActorsLimitsAndProblems = only(
            "security",
            "rights live in the core",
            "de.ikz.access..",
            "de.ikz.intake..",
            "de.ikz.war.problem..",
            "jakarta..");

    @ArchTest
    static final ArchRule problemsKnowNothingOfTheRegister =
            only("problem", "anything may go wrong", "jakarta.json..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule pagesComeFromTheLibrary =
            only("page", "what a page shows is the portlet library's", "jakarta.servlet..");

    @ArchTest
    static final ArchRule embeddingOpensTheDoorAndNothingElse = only(
            "embed",
            "what is shown in another page is the portlet library's",
            "de.ikz.portlet..",
            "de.ikz.war.composition..",
            "de.ikz.war.security..",
            "jakarta..");

    @ArchTest
    static final ArchRule everyClassHasItsPackage = classes()
            .should()
            .resideInAnyPackage(
                    "de.ikz.war",
                    "de.ikz.war.api..",
                    "de.ikz.war.composition..",
                    "de.ikz.war.embed..",
                    "de.ikz.war.format..",
                    "de.ikz.war.health..",
                    "de.ikz.war.operation..",
                    "de.ikz.war.page..",
                    "de.ikz.war.problem..",
                    "de.ikz.war.security..")
            .because("a new package needs its own wall");

    @ArchTest
    static final ArchRule packagesDependInOneDirection =
            slices().matching("de.ikz.war.(*)..").should().beFreeOfCycles();

    private static ArchRule only(String name, String reason, String... allowed) {
        String own = "de.ikz.war." + name + "..";
        DescribedPredicate<JavaClass> known = JavaClass.Predicates.resideInAnyPackage(allowed)
                .or(JavaClass.Predicates.resideInAnyPackage(own, "java.."))
                .as("reside in " + String.join(", ", allowed));
        return classes()
                .that()
                .resideInAPackage(own)
                .should()
                .onlyDependOnClassesThat(known)
                .because(reason);
    }
}
