package de.ikz.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RepairsTest {

    @TestFactory
    Stream<DynamicTest> theCorpusIsMendedAsWritten() {
        return Table.rows("repairs.tsv")
                .map(row -> DynamicTest.dynamicTest(
                        row[0],
                        () -> assertEquals(row[1].equals("KEEP") ? row[0] : row[1], mend(row[0], Set.of()), row[2])));
    }

    @Test
    void aWordThatStandsElsewhereInTheReportIsEvidence() {
        assertEquals("länderübergreifend", mend("länder-übergreifend", Set.of("länderübergreifend")));
        assertEquals("Ausnahmegenehmigung", mend("Ausnahme- genehmigung", Set.of("ausnahmegenehmigung")));
        assertEquals("Ausnahme- genehmigung", mend("Ausnahme- genehmigung", Set.of()));
    }

    @Test
    void whatWasTakenOutIsTold() {
        List<String> told = new ArrayList<>();
        new Repairs(Set.of(), repair -> told.add(repair.removed().text() + ": " + repair.words() + ": " + repair.why()))
                .mend(traced("Presse-reise"));
        assertEquals(
                List.of(
                        "-: Presse-reise: Trennstrich aus einem Zeilenumbruch entfernt: aus „Presse-reise“ wurde „Pressereise“."),
                told);
    }

    private static String mend(String text, Set<String> vocabulary) {
        return new Repairs(vocabulary, repair -> {}).mend(traced(text)).text();
    }

    private static Traced traced(String text) {
        Traced.Builder traced = new Traced.Builder();
        for (int i = 0; i < text.length(); i++) {
            traced.add(text.charAt(i), i);
        }
        return traced.build();
    }
}
