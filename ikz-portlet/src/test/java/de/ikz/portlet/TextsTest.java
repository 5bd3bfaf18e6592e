package de.ikz.portlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.Origin;
import de.ikz.cooperation.Reach;
import de.ikz.cooperation.Stage;
import de.ikz.cooperation.Visibility;
import de.ikz.intake.Finding;
import de.ikz.organization.UnitKind;
import de.ikz.partner.PartnerKind;
import de.ikz.renewal.Import;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    private static final String BUNDLE = "de.ikz.portlet.messages";

    static Stream<ResourceBundle> bundles() {
        return Stream.of(
                ResourceBundle.getBundle(BUNDLE, Locale.ROOT), ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH));
    }

    static Stream<Enum<?>> constants() {
        return Stream.of(
                        Cooperation.Kind.values(),
                        Stage.values(),
                        Reach.values(),
                        Visibility.values(),
                        PartnerKind.values(),
                        UnitKind.values(),
                        Origin.Column.values(),
                        Finding.Severity.values(),
                        Import.State.values())
                .flatMap(Stream::of);
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        ResourceBundle german = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
        ResourceBundle english = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH);

        assertEquals(Locale.ENGLISH, english.getLocale());
        assertEquals(new TreeSet<>(german.keySet()), new TreeSet<>(ownKeys(english)));
    }

    private static java.util.Set<String> ownKeys(ResourceBundle bundle) {
        try (var stream = TextsTest.class.getResourceAsStream("messages_en.properties")) {
            var properties = new java.util.Properties();
            properties.load(new java.io.InputStreamReader(stream, java.nio.charset.StandardCharsets.UTF_8));
            return properties.stringPropertyNames();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void placeholdersCanBeFilled(ResourceBundle bundle) {
        bundle.keySet().stream()
                .filter(key -> bundle.getString(key).contains("{0"))
                .forEach(key -> {
                    String filled =
                            new MessageFormat(bundle.getString(key), Locale.GERMAN).format(new Object[] {1, 2, 3, 4});
                    assertFalse(filled.contains("{"), key + ": " + filled);
                    assertFalse(
                            bundle.getString(key).replace("''", "").contains("'"), key + " has a single apostrophe");
                });
    }

    @ParameterizedTest
    @MethodSource("constants")
    void everyConstantHasAWord(Enum<?> constant) {
        assertFalse(City.GERMAN.word(constant).isBlank());
        assertFalse(City.ENGLISH.word(constant).isBlank());
    }

    @Test
    void germanDoesNotDependOnTheServersLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            ResourceBundle.clearCache();
            assertEquals("läuft", new Texts(Locale.GERMAN, java.time.ZoneId.of("UTC")).word(Stage.ACTIVE));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void numbersAndDatesAreWrittenAsTheLanguageDoes() {
        assertEquals("12.345", City.GERMAN.number(12_345));
        assertEquals("12,345", City.ENGLISH.number(12_345));
        assertEquals("31.12.2010", City.GERMAN.date(City.STAND));
        assertEquals("01.03.2011, 12:00 Uhr", City.GERMAN.moment(Instant.parse("2011-03-01T11:00:00Z")));
    }

    @Test
    void aDateIsReadAsItIsWrittenInBothLanguages() {
        assertEquals(java.util.Optional.of(City.STAND), Day.parse(City.GERMAN.date(City.STAND)));
        assertEquals(java.util.Optional.of(City.STAND), Day.parse(City.ENGLISH.date(City.STAND)));
    }

    @Test
    void numbersOfEntriesAreWordsThatFit() {
        assertEquals("Keine Einträge", City.GERMAN.of("entries.total", 0));
        assertEquals("1 Eintrag", City.GERMAN.of("entries.total", 1));
        assertEquals("1.333 Einträge", City.GERMAN.of("entries.total", 1_333));
        assertTrue(City.GERMAN.of("entries.over", 10_000).startsWith("Über 10.000"));
    }
}
