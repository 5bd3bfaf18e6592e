package de.ikz.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.cooperation.Cooperation;
import de.ikz.organization.Municipality;
import de.ikz.partner.Directory;
import de.ikz.table.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which times of a text are due, and which are told. */
class DeadlineTableTest {

    private static final LocalDate SAID = LocalDate.of(2010, 11, 30);
    private static final LocalDate A_YEAR_LATER = LocalDate.of(2011, 11, 30);
    private static final Reader READER = new Reader(Directory.shipped(), Municipality.of("15003000"), List.of());

    static Stream<Arguments> corpus() {
        return Tables.rows(DeadlineTableTest.class, "deadlines.tsv").stream()
                .map(cells -> Arguments.of(cells[0], cells[1], cells[2]));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void tellsWhatIsDueFromWhatHasBeen(String field, String text, String expected) {
        assertEquals(expected, ahead(content(field, text), Anchors.of(SAID)));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void aRepetitionWithoutAChangeSaysTheSame(String field, String text, String expected) {
        Anchors repeated = new Anchors(A_YEAR_LATER, Map.of(text, SAID));

        assertEquals(expected, ahead(content(field, text), repeated));
    }

    @Test
    void eachTimeKnowsWhenItsStatementWasFirstSaid() {
        Cooperation content = Texts.project("-", "Leitstelle", "Vertrag bis 1.3.2011 | Start am 1.5.2012", "-");
        Anchors anchors = new Anchors(A_YEAR_LATER, Map.of("Vertrag bis 1.3.2011", SAID));

        assertEquals(
                List.of(SAID, A_YEAR_LATER),
                READER.read(content, anchors)
                        .conclusions(Conclusion.Time.class)
                        .map(Conclusion.Time::said)
                        .toList());
    }

    private static Cooperation content(String field, String text) {
        return switch (Mark.Field.valueOf(field.toUpperCase(Locale.ROOT))) {
            case STATE -> Texts.project("-", "Leitstelle", text, "-");
            case OUTLOOK -> Texts.project("-", "Leitstelle", "-", text);
            default -> Texts.project("-", text, "-", "-");
        };
    }

    private static String ahead(Cooperation content, Anchors anchors) {
        String found = READER.read(content, anchors)
                .of(Conclusion.Time.class)
                .filter(reading -> ((Conclusion.Time) reading.conclusion()).ahead())
                .map(reading -> reading.mention() + " = "
                        + ((Conclusion.Time) reading.conclusion()).due().orElseThrow())
                .collect(Collectors.joining(" + "));
        return found.isEmpty() ? "REJECT" : found;
    }
}
