package de.ikz;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The walls within the core: who may import whom. A package that is not listed here is not part of the design. */
@AnalyzeClasses(packages = "de.ikz", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            entry("table"),
            entry("time"),
            entry("time.german", "time", "table"),
            entry("organization", "time"),
            entry("partner", "time", "organization", "table"),
            entry("reference", "time", "table"),
            entry("cooperation", "time", "organization", "partner", "table"),
            entry("reading", "time", "time.german", "organization", "partner", "reference", "cooperation", "table"),
            entry("access", "time", "organization"),
            entry("history", "time", "cooperation"),
            entry("intake", "organization", "partner", "cooperation", "table"),
            entry(
                    "register",
                    "time",
                    "organization",
                    "partner",
                    "reference",
                    "cooperation",
                    "reading",
                    "history",
                    "access"),
            entry("mending", "organization", "cooperation", "intake"),
            entry(
                    "renewal",
                    "time",
                    "organization",
                    "partner",
                    "cooperation",
                    "reading",
                    "history",
                    "access",
                    "intake",
                    "mending",
                    "register"));

    @ArchTest
    static final ArchRule theCoreNeedsNothingButTheJdk = classes()
            .should(onlyDependOnClassesThat(describe("are of the core or the JDK", WallsTest::isOfCoreOrJdk)))
            .because("the core can be embedded anywhere");

    @ArchTest
    static void everyPackageImportsOnlyThoseThatTheDesignAllows(JavaClasses core) {
        Set<String> broken = new TreeSet<>();
        for (JavaClass from : core) {
            Set<String> allowed = ALLOWED.getOrDefault(feature(from), Set.of());
            from.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().startsWith("de.ikz"))
                    .map(WallsTest::feature)
                    .filter(target -> !target.equals(feature(from)) && !allowed.contains(target))
                    .forEach(target -> broken.add(from.getName() + " → " + target));
        }
        assertEquals(Set.of(), broken);
    }

    @ArchTest
    static void everyPackageIsPartOfTheDesign(JavaClasses core) {
        Set<String> found = core.stream().map(WallsTest::feature).collect(Collectors.toSet());
        assertEquals(ALLOWED.keySet(), found);
    }

    @ArchTest
    static final ArchRule noCirclesBetweenPackages = slices().assignedFrom(new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                    return SliceIdentifier.of(feature(type));
                }

                @Override
                public String getDescription() {
                    return "packages of the core";
                }
            })
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("a date or clock is handed in, so that any day can be tested");

    private static boolean isOfCoreOrJdk(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return name.isEmpty() || name.startsWith("de.ikz.") || name.equals("java") || name.startsWith("java.");
    }

    private static Map.Entry<String, Set<String>> entry(String feature, String... allowed) {
        return Map.entry(feature, Set.of(allowed));
    }

    private static String feature(JavaClass type) {
        String name = type.getPackageName();
        return name.equals("de.ikz") ? "" : name.substring("de.ikz.".length());
    }
}
