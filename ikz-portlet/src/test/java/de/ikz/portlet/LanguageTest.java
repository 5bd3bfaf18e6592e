package de.ikz.portlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void germanIsTheDefault() {
        assertEquals(Locale.GERMAN, new Language(TestVisit.of()).getLocale());
    }

    @Test
    void englishIsChosenByTheAddressAndKept() {
        TestVisit visit = TestVisit.of("lang", "en");

        assertEquals("en", new Language(visit).getTag());
        assertEquals(Map.of("ikz.lang", "en"), visit.cookies);
    }

    @Test
    void theChoiceIsKeptUntilGermanIsChosenAgain() {
        TestVisit later = TestVisit.of();
        later.cookies.put("ikz.lang", "en");
        TestVisit back = TestVisit.of("lang", "de");
        back.cookies.put("ikz.lang", "en");

        assertEquals(Locale.ENGLISH, new Language(later).getLocale());
        assertTrue(new Language(back).isGerman());
        assertEquals("de", back.cookies.get("ikz.lang"));
    }

    @Test
    void anotherLanguageIsGerman() {
        assertTrue(new Language(TestVisit.of("lang", "fr")).isGerman());
    }
}
