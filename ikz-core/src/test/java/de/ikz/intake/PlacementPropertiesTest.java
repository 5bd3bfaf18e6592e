package de.ikz.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Promise 1 for generated and mutilated reports: no character is lost, none counts twice, and nothing throws. */
class PlacementPropertiesTest {

    private static final String[] SNIPPETS = {
        "\t",
        "\n",
        "\n\n",
        " ",
        "•",
        "• ",
        "- ",
        " - ",
        "–",
        "<ul>",
        "</ul>",
        "<ul style=\"x\">",
        "<p>",
        "</p>",
        "<u>",
        "</u>",
        "<br>",
        "<li>",
        "<",
        ">",
        "<ul",
        "<script>",
        "**",
        "*",
        "&amp;",
        "&nbsp;",
        "&shy;",
        "&bogus;",
        "&",
        ";",
        "Presse-reise",
        "AG „A und AG „A und B“",
        "Dezernat I\n",
        "FB 32\n",
        "II/01\n",
        "(32.1)",
        "Vorschläge:",
        "Thema",
        "Arbeitsstand",
        "Erfahrungsaustausch",
        "a\u0308",
        "\u202e",
        "\ufeff",
        "😀",
        "\u0001",
        "\r\n",
        "\r",
        "\f",
        "\u2028",
        "umgesetzt.",
        "\uf0b7",
        "\u00ad",
        "\u00a0"
    };
    private static final List<String> REPORTS = List.of(text("hohenwarte-2013.txt"), text("elbaue-2016.txt"));

    @Property(tries = 1500)
    void everyCharacterOfAMutilatedReportHasExactlyOnePlace(@ForAll("mutilated") String text) {
        requireWhole(text);
    }

    @Property(tries = 1500)
    void everyCharacterOfAGeneratedReportHasExactlyOnePlace(@ForAll("generated") String text) {
        requireWhole(text);
    }

    @Property(tries = 500)
    void arbitraryBytesAreReadOrRefusedWithAReason(@ForAll byte[] bytes) {
        try {
            Report.Placement placement = Intake.read(bytes, Limits.DEFAULT).placement();
            assertEquals(placement.characters(), placement.placed());
        } catch (UnreadableReport e) {
            assertTrue(e.getMessage().length() > 10);
        }
    }

    private static void requireWhole(String text) {
        try {
            Report report = Intake.read(text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
            assertEquals(report.placement().characters(), report.placement().placed());
            Set<String> units = new HashSet<>();
            for (ReportUnit unit : report.units()) {
                assertTrue(unit.parent().map(units::contains).orElse(true), "a parent stands before " + unit);
                units.add(unit.label().code());
            }
            assertTrue(report.entries().stream()
                    .allMatch(entry -> units.contains(entry.named().unit())));
        } catch (UnreadableReport e) {
            assertTrue(e.getMessage().length() > 10);
        }
    }

    @Provide
    Arbitrary<String> mutilated() {
        Arbitrary<Mutation> mutation = Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(SNIPPETS).list().ofMaxSize(4))
                .as(Mutation::new);
        return Combinators.combine(
                        Arbitraries.of(REPORTS), mutation.list().ofMinSize(1).ofMaxSize(25))
                .as((report, mutations) -> {
                    String text = report;
                    for (Mutation one : mutations) {
                        text = one.applyTo(text);
                    }
                    return text;
                });
    }

    @Provide
    Arbitrary<String> generated() {
        return Arbitraries.of(SNIPPETS)
                .list()
                .ofMaxSize(120)
                .map(snippets -> "Dezernat I\n\nFB 32\n\n" + String.join("", snippets) + "\tThema\t\t\n");
    }

    /** Takes out some characters at a place and puts snippets there. */
    private record Mutation(double place, int cut, List<String> inserted) {

        String applyTo(String text) {
            int from = (int) (place * text.length());
            int to = Math.min(text.length(), from + cut);
            return text.substring(0, from) + String.join("", inserted) + text.substring(to);
        }
    }

    private static String text(String resource) {
        return new String(LabelledEntry.bytes(resource), StandardCharsets.UTF_8);
    }
}
