package de.ikz.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.table.Tables;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PersonRulesTest {

    static Stream<Arguments> corpus() {
        return Tables.rows(PersonRulesTest.class, "persons.tsv").stream()
                .map(cells -> Arguments.of(cells[0], cells[1]));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void findsNamesOfPersonsAndNothingElse(String text, String expected) {
        String found = PersonRules.in(text).stream()
                .map(one -> text.substring(one.from(), one.to()) + " = " + one.proposal())
                .collect(Collectors.joining(" + "));
        assertEquals(expected.equals("REJECT") ? "" : expected, found);
    }

    @Test
    void aLongHostileLineEnds() {
        for (String piece : List.of("Frau ", "Frau Dr. ", "Frau A. ", "Dr. von ", "Herr X. Y. ")) {
            String line = piece.repeat(1_000_000 / piece.length());
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> PersonRules.in(line), piece);
        }
    }
}
