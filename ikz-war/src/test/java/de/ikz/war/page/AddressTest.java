package de.ikz.war.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "/einheit/FB-32, /einheit.xhtml?code=FB-32",
        "/einheit/II/01, /einheit.xhtml?code=II%2F01",
        "/einheit/Bühne & Co, /einheit.xhtml?code=B%C3%BChne+%26+Co",
        "/eintrag/IKZ-0042, /eintrag.xhtml?id=IKZ-0042",
        "/import, /import.xhtml",
        "/import/, /import.xhtml",
        "/import/01a2, /vorschau.xhtml?id=01a2",
        "/import/01a2/eintrag/e12.3, /berichtigen.xhtml?id=01a2&eintrag=e12.3",
        "/import/01a2/hinweis/f7, /berichtigen.xhtml?id=01a2&hinweis=f7",
        "/barrierefreiheit, /barrierefreiheit.xhtml",
        "/embed/ikz-register.js, /jakarta.faces.resource/ikz-register.js.xhtml?ln=ikz"
    })
    void aLastingAddressHasItsPage(String path, String page) {
        assertEquals(Optional.of(page), Address.page(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/einheit", "/einheit/", "/index.xhtml", "/api/v1/units", "/imports", "/eintrag"})
    void otherPathsAreLeftAlone(String path) {
        assertEquals(Optional.empty(), Address.page(path));
    }
}
