package de.ikz.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.table.Tables;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LegalFormRulesTest {

    static Stream<Arguments> corpus() {
        return Tables.rows(LegalFormRulesTest.class, "legal-forms.tsv").stream()
                .map(cells -> Arguments.of(cells[0], LocalDate.parse(cells[1]), cells[2], cells[3], cells[4]));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void concludesTheFormThatTheLawOfStateAndDayKnows(
            String state, LocalDate day, String topic, String work, String expected) {
        String found = LegalFormRules.conclude(Texts.project("-", topic, work, "-"), state, day)
                .map(LegalFormReading::key)
                .orElse("REJECT");
        assertEquals(expected, found);
    }
}
