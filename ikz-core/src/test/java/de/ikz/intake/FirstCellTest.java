package de.ikz.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.cooperation.Cooperation.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a list in the first column names: bodies of the city, or partners of what stands beside it. */
class FirstCellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Das Amt arbeitet in folgenden Gremien mit: • Bezirk Nord • Städte am Fluss | Bezirk Nord, Städte am Fluss",
                "Verbund der Bühnen am Fluss: • Landesbühne • Freilichtspiele |",
                "Meldestelle (33.2) • Fachforum Melderecht • Landkreise | Fachforum Melderecht",
                "Meldestelle (33.2) • Kreisverwaltungen • Landkreise |"
            })
    void bodiesBecomeExchangesAndOthersPartners(String cell, String bodies) throws UnreadableReport {
        String report = "FB 33\nErfahrungsaustausch\tThema\tArbeitsstand\tPerspektive\n"
                + cell.replaceFirst(" •", " <ul><li>").replace(" •", "</li><li>") + "</ul>\tEins\t\t\n";
        List<String> read = Intake.read(report.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT).entries().stream()
                .filter(entry -> entry.kind() == Kind.EXCHANGE)
                .map(entry -> entry.wording().topic())
                .filter(topic -> !topic.startsWith("Das Amt") && !topic.startsWith("Verbund"))
                .toList();
        assertEquals(bodies == null ? "" : bodies, String.join(", ", read));
    }
}
