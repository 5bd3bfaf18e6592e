package de.ikz.portlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.Stage;
import de.ikz.register.Filter;
import de.ikz.register.Sort;
import de.ikz.register.Window;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryReaderTest {

    private final City city = City.reporting();

    private Query read(String... parameters) {
        TestVisit visit = TestVisit.of(parameters);
        return city.lists(visit).query(visit.parameters());
    }

    @Test
    void withoutParametersEverythingIsAskedForAsOfToday() {
        Query query = read();

        assertEquals(City.TODAY, query.asOf());
        assertTrue(query.filter().isUnfiltered());
        assertEquals(Window.first(100), query.window());
        assertFalse(query.isSelective());
    }

    @Test
    void blankParametersOfTheFormCountAsNone() {
        assertEquals(
                "",
                read("unit", "", "stage", " ", "asOf", "", "sort", "register", "limit", "100")
                        .address());
    }

    @Test
    void repeatedParametersAreOr() {
        assertEquals(
                Set.of(Stage.ACTIVE, Stage.PAUSED),
                read("stage", "active", "stage", "paused").filter().stages());
    }

    @Test
    void aUnitIsMeantWithThoseBelowAndAnswersToCodeAndAddress() {
        Filter byCode = read("unit", "FB 32").filter();
        Filter byAddress = read("unit", "fb-32").filter();

        assertEquals(1, byCode.units().concerned().orElseThrow().size());
        assertEquals(byCode, byAddress);
    }

    @Test
    void aDirectorateIsMeantWithItsUnits() {
        assertEquals(
                3,
                read("directorate", "I")
                        .filter()
                        .units()
                        .answering()
                        .orElseThrow()
                        .size());
    }

    @Test
    void theStandIsReadAsPeopleTypeIt() {
        assertEquals(LocalDate.of(2010, 12, 31), read("asOf", "31.12.2010").asOf());
    }

    @Test
    void theRestIsReadToo() {
        Query query = read("kind", "project", "sort", "-stand", "limit", "50", "withdrawn", "include");

        assertEquals(Set.of(Cooperation.Kind.PROJECT), query.filter().kinds());
        assertEquals(new Sort(Sort.By.STAND, true), query.sort());
        assertEquals(50, query.window().limit());
        assertTrue(query.filter().scope().withdrawn());
    }

    @ParameterizedTest
    @CsvSource({
        "kind, meeting", "directorate, XIV", "unit, FB 99", "stage, done", "reach, far", "legalForm, verein",
        "visibility, secret", "asOf, 31.13.2010", "withdrawn, yes", "sort, mood", "sort, -register", "limit, 1000000"
    })
    void whatIsNotUnderstoodBecomesASentenceBesideItsField(String name, String value) {
        Query query = read(name, value);

        assertFalse(query.isSound());
        assertEquals(Set.of(name), query.problems().keySet());
        assertTrue(query.problems().get(name).endsWith("."), query.problems().get(name));
    }

    @Test
    void aPageOfAnotherSelectionIsRefused() {
        String place = Places.of(read("unit", "FB 32").values()).write(new Window.Cursor("k", "i"));

        assertTrue(read("unit", "FB 32", "after", place).isSound());
        assertEquals(Set.of("page"), read("after", place).problems().keySet());
        assertEquals(Set.of("page"), read("after", "%%%").problems().keySet());
    }
}
