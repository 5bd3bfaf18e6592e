package de.ikz.portlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class JumpMarkupTest {

    private final JumpMarkup markup = new JumpMarkup(City.GERMAN);

    @Test
    void eachUnitIsALinkWithItsNumber() {
        var group = new JumpList.Group("Dezernat I", List.of(new JumpList.Jump("FB <32>", 1_234, "#einheit-FB-32")));

        assertEquals(
                "<nav class=\"ikz-jumps\" aria-label=\"Zu Dezernaten und Einheiten springen\"><dl><div><dt>Dezernat I</dt>"
                        + "<dd><a href=\"#einheit-FB-32\">FB &lt;32&gt;</a> <span class=\"ikz-count\">1.234</span></dd>"
                        + "</div></dl></nav>",
                markup.of(List.of(group)).getMarkup());
    }

    @Test
    void withoutUnitsThereIsNothing() {
        assertTrue(markup.of(List.of()).isBlank());
    }
}
