package de.ikz.war.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.intake.Limits;
import de.ikz.reference.CouncilPapers;
import de.ikz.war.composition.Settings.Embedded;
import de.ikz.war.composition.Settings.ServerPool;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {

    @Test
    void nothingNeedsToBeSet() {
        Settings settings = read(Map.of());

        assertEquals("15003000", settings.municipality().key());
        assertEquals("", settings.municipalityName());
        assertEquals("Europe/Berlin", settings.zone().getId());
        assertEquals(8 * 1024 * 1024, settings.limits().bytes());
        assertFalse(settings.start().sample());
        assertFalse(settings.start().demo());
    }

    @Test
    void dataLiesBelowTheServersDataDirectory() {
        assertEquals(embedded("/srv/wildfly/data/ikz"), read(Map.of("jboss.server.data.dir", "/srv/wildfly/data")));
        assertEquals(embedded("/srv/domain1/ikz"), read(Map.of("com.sun.aas.instanceRoot", "/srv/domain1")));
        assertEquals(embedded("/home/amt/.ikz"), read(Map.of("user.home", "/home/amt")));
    }

    @Test
    void theDirectoryIsAbsolute() {
        Embedded storage = (Embedded) read(Map.of("ikz.data", "data/ikz")).storage();

        assertTrue(storage.directory().isAbsolute());
    }

    @Test
    void aPoolOfTheServerTakesTheDatabasesPlace() {
        Settings settings = read(Map.of("ikz.datasource", "java:/ikz", "ikz.data", "/unused"));

        assertEquals(new ServerPool("java:/ikz"), settings.storage());
    }

    @Test
    void anEmptyValueIsNoValue() {
        assertEquals(read(Map.of()), read(Map.of("ikz.municipality", " ", "ikz.sample", "")));
    }

    @Test
    void theSampleIsChosenByName() {
        assertTrue(read(Map.of("ikz.sample", "magdeburg")).start().sample());
        assertFalse(read(Map.of("ikz.sample", "none")).start().sample());
    }

    @Test
    void everyLimitOfAnImportCanBeSet() {
        Limits limits = read(Map.of(
                        "ikz.import.max-bytes", "1",
                        "ikz.import.max-unpacked-bytes", "2",
                        "ikz.import.max-rows", "3",
                        "ikz.import.max-cells", "4",
                        "ikz.import.max-seconds", "5"))
                .limits();

        assertEquals(new Limits(1, 2, 3, 4, Duration.ofSeconds(5)), limits);
    }

    @Test
    void councilPapersAreFoundWhereTheSettingSays() {
        CouncilPapers papers = read(Map.of("ikz.council.paper.url", "https://rat.stadt.example/{number}"))
                .papers();

        assertEquals(CouncilPapers.at("https://rat.stadt.example/{number}"), papers);
        assertEquals(CouncilPapers.UNKNOWN, read(Map.of()).papers());
    }

    @Test
    void originsAreToldApartByBlanksOrCommas() {
        Origins origins = read(Map.of("ikz.embed.origins", "https://Portal.stadt.example:443, http://127.0.0.1:8081"))
                .origins();

        assertEquals("https://portal.stadt.example http://127.0.0.1:8081", origins.toString());
        assertTrue(origins.include("https://portal.stadt.example"));
        assertFalse(origins.include("https://stadt.example"));
        assertEquals(Origins.NONE, read(Map.of()).origins());
    }

    @ParameterizedTest
    @CsvSource({
        "ikz.municipality, 1234",
        "ikz.municipality.name, 14729160",
        "ikz.zone, Europe/Magdeburg",
        "ikz.sample, halle",
        "ikz.import.max-bytes, 8 MB",
        "ikz.import.max-rows, 0",
        "ikz.council.paper.url, https://rat.stadt.example",
        "ikz.council.paper.url, rat.stadt.example/{number}",
        "ikz.embed.origins, *",
        "ikz.embed.origins, portal.stadt.example",
        "ikz.embed.origins, https://*.stadt.example",
        "ikz.embed.origins, https://portal.stadt.example/seite",
        "ikz.embed.origins, https://portal.stadt.example; script-src *",
        "ikz.embed.origins, file:///srv",
        "ikz.embed.origins, null"
    })
    void aWrongValueIsNamed(String name, String value) {
        InvalidSetting problem = assertThrows(InvalidSetting.class, () -> read(Map.of(name, value)));

        assertTrue(problem.getMessage().contains(name + "=" + value), problem.getMessage());
    }

    private static Settings read(Map<String, String> values) {
        return new SettingsReader(name -> Optional.ofNullable(values.get(name))).read();
    }

    private static Settings embedded(String directory) {
        Settings byDefault = read(Map.of());
        return new Settings(
                byDefault.municipality(),
                byDefault.municipalityName(),
                byDefault.zone(),
                new Embedded(Path.of(directory).toAbsolutePath()),
                byDefault.limits(),
                byDefault.origins(),
                byDefault.papers(),
                byDefault.start());
    }
}
