package de.ikz.war;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading the register through the interface: lists, pages, filters, dates, versions. */
class RegisterIT extends ServerTest {
    private static final String MAGDEBURG = "15002000";

    private final Coordinator coordinator = new Coordinator(MAGDEBURG);

    @BeforeEach
    void theSampleIsThere() throws Exception {
        if (coordinator.get("cooperations").getInt("total") == 0) {
            coordinator.takeOver("2010-11-30", Coordinator.sample());
        }
    }

    @Test
    void pagesLinkedForwardsHoldEveryEntryOnce() {
        List<String> ids = follow("cooperations?limit=7", "next", "after");

        assertEquals(coordinator.get("cooperations").getInt("total"), ids.size());
        assertEquals(ids.size(), Set.copyOf(ids).size());
        assertEquals(ids(coordinator.get("cooperations?limit=200")), ids);
    }

    @Test
    void pagesLinkedBackwardsFromTheLastHoldEveryEntryOnce() {
        List<String> ids = new ArrayList<>();
        JsonObject page = coordinator.get("cooperations?limit=7&last=true");
        ids.addAll(reversed(ids(page)));
        while (!page.isNull("prev")) {
            page = coordinator.get("cooperations?limit=7&before=" + page.getString("prev"));
            ids.addAll(reversed(ids(page)));
        }

        assertEquals(reversed(ids(coordinator.get("cooperations?limit=200"))), ids);
    }

    @Test
    void theHeaderNamesTheNeighbours() {
        var answer = coordinator.answer("cooperations?limit=7&kind=project");
        String link = answer.headers().firstValue("Link").orElse("");
        Matcher next = Pattern.compile("<(/ikz/[^>]*)>; rel=\"next\"").matcher(link);

        assertTrue(link.contains("rel=\"first\"") && link.contains("rel=\"last\""), link);
        assertTrue(next.find(), link);
        JsonObject second = Visitor.json(Visitor.as("leser").get(next.group(1)));
        assertEquals(7, second.getJsonArray("items").size());
        assertTrue(Collections.disjoint(ids(Visitor.json(answer)), ids(second)));
    }

    @Test
    void aPlaceOfAnotherListIsRefused() {
        String next = coordinator.get("cooperations?limit=7").getString("next");

        assertEquals(
                400, coordinator.answer("cooperations?sort=topic&after=" + next).statusCode());
        assertEquals(
                400,
                coordinator.answer("cooperations?asOf=2015-01-01&after=" + next).statusCode());
        assertEquals(400, coordinator.answer("cooperations?after=abc").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"register", "topic", "number", "stand"})
    void everyOrderCanBeTurnedRound(String sort) {
        List<String> up = ids(coordinator.get("cooperations?limit=200&sort=" + sort));

        assertEquals(reversed(up), ids(coordinator.get("cooperations?limit=200&sort=-" + sort)));
    }

    @Test
    void aUnitIsFoundByCodeAndById() {
        JsonObject byCode = coordinator.get("cooperations?limit=200&unit=FB%2032");
        String id = items(byCode).get(0).getString("unitId");

        assertTrue(byCode.getInt("total") > 0);
        assertEquals(ids(byCode), ids(coordinator.get("cooperations?limit=200&unit=" + id)));
        assertEquals(ids(byCode), ids(coordinator.get("cooperations?limit=200&unit=fb-32")));
        assertEquals(0, coordinator.get("cooperations?unit=FB%2099").getInt("total"));
    }

    @Test
    void aDirectorateHoldsTheEntriesOfItsUnits() {
        List<JsonObject> found = items(coordinator.get("cooperations?limit=200&directorate=I"));

        assertFalse(found.isEmpty());
        assertEquals(Set.of("I"), values(found, entry -> entry.getString("directorate")));
    }

    @Test
    void directoratesTogetherHoldEverything() {
        int sum = items(coordinator.get("units")).stream()
                .filter(unit -> unit.getString("kind").equals("directorate"))
                .mapToInt(unit -> coordinator
                        .get("cooperations?directorate=" + unit.getString("id"))
                        .getInt("total"))
                .sum();

        assertEquals(coordinator.get("cooperations").getInt("total"), sum);
    }

    @Test
    void repeatedParametersAreOr() {
        int exchanges = coordinator.get("cooperations?kind=exchange").getInt("total");
        int projects = coordinator.get("cooperations?kind=project").getInt("total");

        assertEquals(
                exchanges + projects,
                coordinator.get("cooperations?kind=exchange&kind=project").getInt("total"));
    }

    @Test
    void beforeTheStandThereIsNothing() {
        JsonObject entry = items(coordinator.get("cooperations?limit=1")).get(0);

        assertEquals(0, coordinator.get("cooperations?asOf=2010-11-29").getInt("total"));
        assertNotEquals(0, coordinator.get("cooperations?asOf=2010-11-30").getInt("total"));
        assertEquals(
                404,
                coordinator
                        .answer("cooperations/" + entry.getString("id") + "?asOf=2010-11-29")
                        .statusCode());
    }

    @Test
    void anEntryIsFoundByIdAndByNumber() {
        JsonObject listed = items(coordinator.get("cooperations?limit=1")).get(0);

        assertEquals(listed, coordinator.get("cooperations/" + listed.getString("id")));
        assertEquals(listed, coordinator.get("cooperations/" + listed.getString("number")));
    }

    @Test
    void anUnchangedEntryIsNotSentAgain() {
        String path = "api/v1/cooperations/IKZ-0001?municipality=" + MAGDEBURG;
        var visitor = Visitor.as("leser");
        String tag = visitor.get(path).headers().firstValue("ETag").orElse("");

        assertTrue(tag.startsWith("\"1-"), tag);
        assertEquals(
                304,
                visitor.send(visitor.request(path).header("If-None-Match", tag)).statusCode());
        assertEquals(
                200,
                visitor.send(visitor.request(path).header("If-None-Match", "\"9\""))
                        .statusCode());
    }

    @Test
    void revisionsSayWhy() {
        JsonObject version =
                items(coordinator.get("cooperations/IKZ-0001/revisions")).get(0);

        assertTrue(version.getString("reason").contains("bericht.txt"), version.toString());
    }

    @Test
    void unitsAreATreeInTheOrderOfTheCity() {
        List<JsonObject> units = items(coordinator.get("units"));
        Set<String> seen = new java.util.HashSet<>();

        for (JsonObject unit : units) {
            assertTrue(unit.isNull("parent") || seen.contains(unit.getString("parent")), unit.toString());
            seen.add(unit.getString("id"));
        }
        assertTrue(coordinator.get("units?under=I").getInt("total") < units.size());
    }

    @Test
    void statisticsCountWhatTheListCounts() {
        JsonObject statistics = coordinator.get("statistics?asOf=2010-11-30");
        int projects = coordinator.get("cooperations?kind=project").getInt("total");
        int byUnit = statistics.getJsonArray("units").stream()
                .map(JsonValue::asJsonObject)
                .mapToInt(unit -> unit.getInt("total"))
                .sum();

        assertEquals(projects, statistics.getInt("projects"));
        assertEquals(statistics.getInt("total"), byUnit);
    }

    @Test
    void acrossAllCitiesNoUnitCanBeAskedFor() {
        var all = Visitor.as("leser").get("api/v1/cooperations?municipality=*");
        var unit = Visitor.as("leser").get("api/v1/cooperations?municipality=*&unit=FB%2032");

        assertEquals(200, all.statusCode());
        assertTrue(Visitor.json(all).getInt("total")
                >= coordinator.get("cooperations").getInt("total"));
        assertEquals(400, unit.statusCode());
        assertEquals(
                "unit",
                Visitor.json(unit).getJsonArray("errors").getJsonObject(0).getString("field"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=Feuerwehr", "dueFrom=bald", "stage=bald", "limit=201", "sort=unit", "colour=red"})
    void whatIsNotUnderstoodIsNamed(String parameter) {
        var answer = coordinator.answer("cooperations?" + parameter);

        assertEquals(400, answer.statusCode());
        assertEquals(
                parameter.replaceAll("=.*", ""),
                Visitor.json(answer).getJsonArray("errors").getJsonObject(0).getString("field"));
    }

    private List<String> follow(String path, String member, String parameter) {
        List<String> ids = new ArrayList<>();
        JsonObject page = coordinator.get(path);
        ids.addAll(ids(page));
        while (!page.isNull(member)) {
            page = coordinator.get(path + "&" + parameter + "=" + page.getString(member));
            ids.addAll(ids(page));
        }
        return ids;
    }

    private static List<JsonObject> items(JsonObject list) {
        return list.getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static List<String> ids(JsonObject list) {
        return items(list).stream().map(item -> item.getString("id")).toList();
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> turned = new ArrayList<>(list);
        Collections.reverse(turned);
        return turned;
    }

    private static Set<String> values(List<JsonObject> items, Function<JsonObject, String> value) {
        return items.stream().map(value).collect(Collectors.toSet());
    }
}
