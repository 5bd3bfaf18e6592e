package de.ikz.portlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FilterMarkupTest {

    private static String form(String... parameters) {
        TestVisit visit = TestVisit.of(parameters);
        FormFields fields = new FormFields(City.GERMAN, new Icons(visit));
        return new FilterMarkup(City.GERMAN, fields)
                .of(City.reporting().registerPage(visit).getForm(), "/ikz/", 2)
                .getMarkup();
    }

    @Test
    void everyFilterOfAnAddressHasAField() {
        Set<String> names = Pattern.compile(" name=\"([^\"]+)\"")
                .matcher(form())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                new TreeSet<>(List.of(
                        "asOf",
                        "directorate",
                        "dueFrom",
                        "dueTo",
                        "kind",
                        "legalForm",
                        "limit",
                        "partner",
                        "reach",
                        "sort",
                        "stage",
                        "unit",
                        "visibility",
                        "withdrawn")),
                names);
    }

    @Test
    void rareFieldsAreFoldedAwayUntilOneIsUsed() {
        assertTrue(form().contains("<details class=\"ikz-more\"><summary>"));
        assertTrue(form("stage", "active").contains("<details class=\"ikz-more\" open=\"open\"><summary>"));
    }

    @Test
    void whatWasGivenStaysInTheForm() {
        String form = form("asOf", "<gestern>", "withdrawn", "include");

        assertTrue(form.contains("value=\"&lt;gestern&gt;\""), form);
        assertTrue(form.contains("name=\"withdrawn\" value=\"include\" checked=\"checked\""), form);
        assertFalse(form().contains("checked="));
    }
}
