package de.ikz.portlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormFieldsTest {

    private static final List<Choice> KINDS =
            List.of(new Choice("exchange", "Austausch", false), new Choice("project", "Projekt", true));

    private final FormFields fields = new FormFields(City.GERMAN, new Icons(TestVisit.of()));

    @Test
    void whatWasChosenIsChosen() {
        assertEquals(
                "<div class=\"ikz-field\"><label for=\"kind\">Art</label>"
                        + "<select id=\"kind\" name=\"kind\" aria-invalid=\"false\"><option value=\"\">alle</option>"
                        + "<option value=\"exchange\">Austausch</option>"
                        + "<option value=\"project\" selected=\"selected\">Projekt</option></select></div>",
                fields.select(new Field("kind", "project", "", KINDS), "alle", "")
                        .getMarkup());
    }

    @Test
    void severalThatAreChosenAreAllKept() {
        List<Choice> both = KINDS.stream()
                .map(choice -> new Choice(choice.value(), choice.label(), true))
                .toList();
        String list = fields.select(new Field("kind", "project", "", both), "alle", "")
                .getMarkup();

        assertTrue(list.contains("multiple=\"multiple\" size=\"5\""), list);
        assertFalse(list.contains(">alle<"), list);
        assertEquals(2, list.split("selected=").length - 1);
    }

    @Test
    void aFieldIsDescribedByItsHintAndItsProblem() {
        String input = fields.input(new Field("asOf", "gestern", "Kein Tag", List.of()), "TT.MM.JJJJ")
                .getMarkup();

        assertTrue(input.startsWith("<div class=\"ikz-field ikz-wrong\">"), input);
        assertTrue(input.contains("<p class=\"ikz-hint\" id=\"asOf-hint\">TT.MM.JJJJ</p>"), input);
        assertTrue(input.contains("<p class=\"ikz-problem\" id=\"asOf-problem\">"), input);
        assertTrue(input.contains("aria-describedby=\"asOf-hint asOf-problem\" aria-invalid=\"true\""), input);
    }

    @Test
    void nothingThatWasGivenBecomesMarkup() {
        Field field = new Field("partner", "\"><script>", "<b>falsch</b>", List.of(new Choice("'", "<i>", true)));
        String all = fields.input(field, "<u>").getMarkup()
                + fields.select(field, "<u>", "<u>").getMarkup()
                + fields.checks(field).getMarkup();

        assertFalse(all.matches("(?s).*<(script|b|i|u)>.*"), all);
    }

    @Test
    void everyBoxHasItsLabel() {
        String boxes = fields.checks(new Field("kind", "", "", KINDS)).getMarkup();

        assertTrue(boxes.contains("<input type=\"checkbox\" id=\"kind-project\" name=\"kind\" value=\"project\""
                + " checked=\"checked\"> <label for=\"kind-project\">Projekt</label>"));
    }
}
