package de.ikz.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.table.Tables;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReferencesTest {

    static Stream<Arguments> corpus() {
        return Tables.rows(ReferencesTest.class, "references.tsv").stream()
                .map(cells -> Arguments.of(cells[0], cells[1]));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void findsWhatAClerkFindsAndNothingElse(String text, String expected) {
        assertEquals(expected.equals("REJECT") ? "" : expected, written(References.in(text)));
    }

    @Test
    void aMentionIsTheNameWithItsDay() {
        String text = "Grundlage: SR Beschluss am 19.8.2010 zum Zentrum";
        ReferenceMention mention = References.in(text).get(0);
        assertEquals("SR Beschluss am 19.8.2010", text.substring(mention.from(), mention.to()));
    }

    @Test
    void aLongHostileLineIsReadInLinearTime() {
        for (String piece : List.of("§", "§ 1 ", "1/", "Beschluss ", "a-", "A", "Entwurf der ", "2. ", "Abs. 1 ")) {
            String line = piece.repeat(1_000_000 / piece.length());
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> References.in(line), piece);
        }
    }

    @Property
    void mentionsNeverOverlap(
            @ForAll @StringLength(max = 60) @CharRange(from = ' ', to = 'z') String noise, @ForAll int seed) {
        List<String> names = List.of("DS0245/10", "§ 3 GKG-LSA", "Beschluss des Kreistages", "Vereinbarung mit");
        String text = noise + " " + names.get(Math.floorMod(seed, names.size())) + " " + noise;
        int end = 0;
        for (ReferenceMention mention : References.in(text)) {
            assertTrue(mention.from() >= end && mention.to() > mention.from() && mention.to() <= text.length());
            end = mention.to();
        }
    }

    private static String written(List<ReferenceMention> mentions) {
        return mentions.stream()
                .map(one -> one.type().key() + " " + one.canonical()
                        + one.date().map(date -> ", " + date).orElse(""))
                .collect(Collectors.joining(" + "));
    }
}
