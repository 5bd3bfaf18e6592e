package de.ikz.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.cooperation.Cooperation;
import de.ikz.organization.Municipality;
import de.ikz.partner.Directory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartnerReadingsTest {

    private final Reader reader = new Reader(Directory.shipped(), Municipality.of("15003000"), List.of());

    @Test
    void lettersThatOneTextExplainsMeanTheBodyInAllTextsOfTheEntry() {
        var entry = Texts.project(
                "-",
                "Kanalbau mit dem AVOT",
                "Der Abwasserverband Oberes Tal (AVOT) hat zugestimmt.",
                "Der AVOT schreibt aus.");
        assertEquals(
                List.of(
                        "TOPIC Abwasserverband Oberes Tal (AVOT)",
                        "STATE Abwasserverband Oberes Tal (AVOT)",
                        "OUTLOOK Abwasserverband Oberes Tal (AVOT)"),
                parties(entry));
    }

    @Test
    void lettersThatNobodyExplainsAreAnUnknownBodyOnlyWhereAPartnerStands() {
        assertEquals(
                List.of("TOPIC AVOT"),
                parties(Texts.project("-", "Kanalbau mit dem AVOT", "Der Umstieg auf AVOT folgt.", "-")));
    }

    private List<String> parties(Cooperation entry) {
        return reader.read(entry, Anchors.of(LocalDate.parse("2013-03-31"))).all().stream()
                .filter(reading -> reading.conclusion() instanceof Conclusion.Party)
                .map(reading -> reading.mark().field() + " " + ((Conclusion.Party) reading.conclusion()).name())
                .toList();
    }
}
