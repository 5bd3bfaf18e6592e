package de.ikz.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.table.Tables;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReachRulesTest {

    static Stream<Arguments> corpus() {
        return Tables.rows(ReachRulesTest.class, "reach.tsv").stream()
                .map(cells -> Arguments.of(cells[0], cells[1], cells[2]));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void concludesAReachOnlyWhereTheTextSaysSo(String topic, String state, String expected) {
        String found = ReachRules.conclude(Texts.project("-", topic, state, "-")).stream()
                .map(reading -> reading.reach().key())
                .collect(Collectors.joining(" "));
        assertEquals(expected.equals("REJECT") ? "" : expected, found);
    }
}
