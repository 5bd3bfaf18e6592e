package de.ikz.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.time.Validity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationTreeTest {

    private static final LocalDate REFORM = LocalDate.of(2011, 1, 1);
    private static final Validity BEFORE = new Validity(Optional.empty(), Optional.of(REFORM));

    private static final List<Unit> UNITS = List.of(
            unit("ii", "II", UnitKind.DIRECTORATE, null, 2, Validity.ALWAYS),
            unit("i", "I", UnitKind.DIRECTORATE, null, 1, Validity.ALWAYS),
            unit("30", "Amt 30", UnitKind.OFFICE, "i", 20, Validity.ALWAYS),
            unit("31", "Amt 31", UnitKind.OFFICE, "i", 10, Validity.ALWAYS),
            unit("32", "FB 32", UnitKind.DEPARTMENT, "i", 30, BEFORE),
            unit("32", "FB 32", UnitKind.DEPARTMENT, "ii", 5, Validity.since(REFORM)),
            unit("32.1", "32.1", UnitKind.TEAM, "32", 1, Validity.ALWAYS),
            unit("new", "FB 99", UnitKind.DEPARTMENT, "ii", 9, Validity.since(REFORM)),
            unit("orphan", "Theater", UnitKind.OTHER, "gone", 3, Validity.ALWAYS));

    private static final OrganizationTree OLD = OrganizationTree.of(UNITS, REFORM.minusDays(1));
    private static final OrganizationTree NEW = OrganizationTree.of(UNITS, REFORM);

    @Test
    void unitsStandInTheOrderOfTheCityEachBeforeThoseBelowIt() {
        assertEquals(List.of("i", "31", "30", "32", "32.1", "ii", "orphan"), ids(OLD.units()));
        assertEquals(List.of("i", "31", "30", "ii", "32", "32.1", "new", "orphan"), ids(NEW.units()));
    }

    @ParameterizedTest
    @CsvSource({"FB 32, 32", "fb-32, 32", "' FB  32 ', 32", "i, i", "II, ii", "32.1, 32.1", "orphan, orphan"})
    void aUnitIsFoundByCodeOrIdHoweverTyped(String typed, String id) {
        assertEquals(Optional.of(new UnitId(id)), OLD.named(typed).map(Unit::id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "FB 3", "FB32x", "FB 99", "gone"})
    void whatDoesNotExistOnTheDayIsNotFound(String typed) {
        assertEquals(Optional.empty(), OLD.named(typed));
    }

    @Test
    void theDirectorateFollowsTheDay() {
        assertEquals(Optional.of("I"), OLD.directorateOf(new UnitId("32.1")).map(Unit::code));
        assertEquals(Optional.of("II"), NEW.directorateOf(new UnitId("32.1")).map(Unit::code));
        assertEquals(Optional.of("I"), OLD.directorateOf(new UnitId("i")).map(Unit::code));
        assertEquals(Optional.empty(), OLD.directorateOf(new UnitId("orphan")));
    }

    @Test
    void underAUnitAreItselfAndAllBelowIt() {
        assertEquals(List.of("ii", "32", "32.1", "new"), names(NEW.under(new UnitId("ii"))));
        assertEquals(List.of("32.1"), names(NEW.under(new UnitId("32.1"))));
        assertEquals(List.of(), names(OLD.under(new UnitId("new"))));
    }

    @Test
    void thePathLeadsFromTheTopToTheUnit() {
        assertEquals(List.of("ii", "32", "32.1"), ids(NEW.path(new UnitId("32.1"))));
        assertEquals(List.of("orphan"), ids(NEW.path(new UnitId("orphan"))));
        assertEquals(List.of(), ids(NEW.path(new UnitId("gone"))));
    }

    @Test
    void directlyBelowStandTheChildrenInOrder() {
        assertEquals(List.of("31", "30", "32"), ids(OLD.below(new UnitId("i"))));
        assertEquals(List.of(), ids(OLD.below(new UnitId("31"))));
    }

    private static Unit unit(String id, String code, UnitKind kind, String parent, int position, Validity validity) {
        return new Unit(
                Municipality.of("15003000"),
                new UnitId(id),
                UnitLabel.of(code, kind),
                Optional.ofNullable(parent).map(UnitId::new),
                position,
                Optional.empty(),
                validity);
    }

    private static List<String> ids(List<Unit> units) {
        return names(units.stream().map(Unit::id).toList());
    }

    private static List<String> names(Collection<UnitId> ids) {
        return ids.stream().map(UnitId::value).toList();
    }
}
