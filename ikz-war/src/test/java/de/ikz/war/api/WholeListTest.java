package de.ikz.war.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.war.problem.ProblemException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WholeListTest {

    private static final List<JsonObject> FIVE = IntStream.rangeClosed(1, 5)
            .mapToObj(number -> Json.createObjectBuilder()
                    .add("id", Integer.toString(number))
                    .build())
            .toList();

    @Test
    void withoutALimitAllOfItIsGiven() {
        JsonObject list = list(Map.of());

        assertEquals("12345", ids(list));
        assertTrue(list.isNull("next") && list.isNull("prev"));
    }

    @Test
    void pagesFollowEachOtherInBothDirections() {
        JsonObject first = list(Map.of("limit", "2"));
        JsonObject second = list(Map.of("limit", "2", "after", first.getString("next")));
        JsonObject third = list(Map.of("limit", "2", "after", second.getString("next")));
        JsonObject back = list(Map.of("limit", "2", "before", third.getString("prev")));

        assertEquals("12 34 5 34", String.join(" ", ids(first), ids(second), ids(third), ids(back)));
        assertTrue(first.isNull("prev") && third.isNull("next"));
        assertEquals(5, third.getInt("total"));
    }

    @Test
    void theLastPageIsFull() {
        assertEquals("45", ids(list(Map.of("limit", "2", "last", "true"))));
    }

    @Test
    void anEmptyListIsOnePage() {
        assertEquals("", ids(of("/units", Map.of("limit", "2"), List.of())));
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        String cursor =
                of("/units", Map.of("limit", "2", "asOf", "2010-11-30"), FIVE).getString("next");

        assertThrows(ProblemException.class, () -> list(Map.of("after", cursor)));
        assertThrows(ProblemException.class, () -> of("/imports", Map.of("after", cursor), FIVE));
        assertThrows(ProblemException.class, () -> list(Map.of("after", "x")));
        assertThrows(ProblemException.class, () -> list(Map.of("limit", "201")));
    }

    private static JsonObject list(Map<String, String> given) {
        return of("/units", given, FIVE);
    }

    private static JsonObject of(String path, Map<String, String> given, List<JsonObject> items) {
        Map<String, List<String>> parameters =
                given.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue())));
        List<String> known = List.of("limit", "after", "before", "last", "asOf");
        return BodyJson.read(new WholeList(path, Parameters.of(parameters, known))
                .of(items)
                .written((json, item) -> json.write(item)));
    }

    private static String ids(JsonObject list) {
        return list.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("id"))
                .collect(Collectors.joining());
    }
}
