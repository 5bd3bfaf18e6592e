package de.ikz.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.organization.Municipality;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortFormTest {

    private final PartnerFinder finder = PartnerFinder.of(
            Directory.shipped(), Municipality.of("15003000"), LocalDate.parse("2013-03-31"), List.of());

    @ParameterizedTest
    @CsvSource({
        "Abwasserverband Oberes Tal (AVOT), AVOT",
        "Muldenwerke GmbH (MWG), MWG",
        "Vertrag mit dem Salzlandkreis (SLK), SLK",
        "Abwasserverband Oberes Tal (XYZ), ''",
        "Abwasserverband Oberes Tal (neu), ''",
        "Kultusministerium des Landes Sachsen-Anhalt (LSA), ''",
        "Umbau der Anlage (UdA), ''"
    })
    void aNameExplainsTheLettersBehindIt(String text, String letters) {
        List<String> found = finder.shortForms(text, finder.in(text)).stream()
                .map(ShortForm::letters)
                .toList();
        assertEquals(letters.isEmpty() ? List.of() : List.of(letters), found);
    }

    @ParameterizedTest
    @CsvSource({
        "Der AVOT prüft., AVOT",
        "Die AVOT-Satzung gilt., ''",
        "Der Avot prüft., ''",
        "Das Projekt „AVOT 2“ läuft., ''"
    })
    void explainedLettersMeanTheBodyInOtherTexts(String text, String expected) {
        String explaining = "Abwasserverband Oberes Tal (AVOT)";
        List<ShortForm> forms = finder.shortForms(explaining, finder.in(explaining));
        List<PartnerMention> found = finder.in(text, List.of(), forms).partners();
        assertEquals(expected.isEmpty() ? 0 : 1, found.size());
        found.forEach(mention -> {
            assertEquals(expected, text.substring(mention.from(), mention.to()));
            assertEquals(explaining, mention.name());
        });
    }

    @Test
    void aListedPartnerMayBeTheLettersAlone() {
        String explaining = "Abwasserverband Oberes Tal (AVOT)";
        List<ShortForm> forms = finder.shortForms(explaining, finder.in(explaining));
        assertEquals(
                List.of(explaining),
                finder.named("AVOT", List.of(), forms).partners().stream()
                        .map(PartnerMention::name)
                        .toList());
    }
}
