package de.ikz.war.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void aProblemNamesItsFields() {
        Problem problem = new Problem(400, "Bitte prüfen.", List.of(new Problem.FieldError("asOf", "Kein Datum.")));

        var json = problem.toJson("/ikz/api/v1/units");

        assertEquals("about:blank", json.getString("type"));
        assertEquals("Fehlerhafte Anfrage", json.getString("title"));
        assertEquals(400, json.getInt("status"));
        assertEquals("Bitte prüfen.", json.getString("detail"));
        assertEquals("/ikz/api/v1/units", json.getString("instance"));
        assertEquals("asOf", json.getJsonArray("errors").getJsonObject(0).getString("field"));
    }

    @Test
    void aProblemOfNoFieldHasNoErrors() {
        assertFalse(Problem.of(404).toJson("/").containsKey("errors"));
    }

    @Test
    void thePageShowsTextAndNothingElse() {
        String page = ProblemPage.of(Problem.of(400, "<script>alert(1)</script>"), "/ikz");

        assertTrue(page.contains("&lt;script&gt;"));
        assertFalse(page.contains("<script>"));
        assertTrue(page.contains("href=\"/ikz/\""));
    }
}
