package de.ikz.portlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onclick='alert(1)",
                "&lt;b&gt;",
                "<!-- & -->",
                "]]></style>"
            })
    void noTextBecomesMarkup(String text) {
        String inside = Html.of(text).getMarkup();
        String within = new Html.Writer().open("a", "href", text).html().getMarkup();

        assertFalse(inside.matches("(?s).*[<>\"'].*"), inside);
        assertFalse(within.substring(9, within.length() - 2).matches("(?s).*[<>\"'].*"), within);
        assertEquals(text, unescaped(inside));
    }

    private static String unescaped(String markup) {
        return markup.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    @Test
    void everyOtherCharacterStaysAsItIs() {
        assertEquals("Wörlitz – 50 % ² 😀", Html.of("Wörlitz – 50 % ² 😀").getMarkup());
    }

    @Test
    void nothingIsBlank() {
        assertTrue(Html.of("").isBlank());
        assertFalse(Html.of(" ").isBlank());
    }
}
