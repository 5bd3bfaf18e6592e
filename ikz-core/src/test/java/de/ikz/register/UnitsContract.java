package de.ikz.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.organization.Municipality;
import de.ikz.organization.Unit;
import de.ikz.organization.UnitId;
import de.ikz.organization.UnitKind;
import de.ikz.organization.UnitLabel;
import de.ikz.time.Validity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Contract of {@link Units}. */
public abstract class UnitsContract {

    private static final LocalDate REFORM = LocalDate.of(2008, 7, 1);
    private static final Validity BEFORE = new Validity(Optional.empty(), Optional.of(REFORM));

    protected abstract Ports ports();

    @Test
    void unitsComeBackAsTheyWereAdded() {
        Unit bare = unit(Given.MAGDEBURG, "i", null, Validity.ALWAYS);
        Unit full = new Unit(
                Given.MAGDEBURG,
                new UnitId("fb-32"),
                new UnitLabel("FB 32", "Bürgerservice und Ordnungsamt", UnitKind.DEPARTMENT),
                Optional.of(new UnitId("i")),
                7,
                Optional.of("ordnungsamt@stadt.example"),
                new Validity(Optional.of(REFORM), Optional.of(REFORM.plusYears(3))));

        add(bare, full);

        assertEquals(Set.of(bare, full), of(Given.MAGDEBURG));
    }

    @Test
    void aUnitKeepsItsIdInEveryValidity() {
        Unit before = unit(Given.MAGDEBURG, "fb-32", null, BEFORE);
        Unit after = unit(Given.MAGDEBURG, "fb-32", null, Validity.since(REFORM));
        add(before, after);

        assertEquals(Set.of(before, after), of(Given.MAGDEBURG));
        assertEquals(Set.of(before, after), withAncestors("fb-32"));
    }

    @Test
    void aCityHasItsOwnUnitsOnly() {
        Unit other = unit(Given.HALLE, "h", null, Validity.ALWAYS);
        add(unit(Given.MAGDEBURG, "m", null, Validity.ALWAYS), other);

        assertEquals(Set.of(other), of(Given.HALLE));
        assertEquals(Set.of(), of(Given.DESSAU));
    }

    @Test
    void ancestorsAreAllThatEverStoodAbove() {
        Unit one = unit(Given.MAGDEBURG, "i", null, Validity.ALWAYS);
        Unit two = unit(Given.MAGDEBURG, "ii", null, Validity.ALWAYS);
        Unit before = unit(Given.MAGDEBURG, "fb-32", "i", BEFORE);
        Unit after = unit(Given.MAGDEBURG, "fb-32", "ii", Validity.since(REFORM));
        Unit team = unit(Given.MAGDEBURG, "fb-32.1", "fb-32", Validity.ALWAYS);
        Unit sibling = unit(Given.MAGDEBURG, "fb-32.2", "fb-32", Validity.ALWAYS);
        add(one, two, before, after, team, sibling);

        assertEquals(Set.of(one, two, before, after, team), withAncestors("fb-32.1"));
        assertEquals(Set.of(two), withAncestors("ii", "nowhere"));
        assertEquals(Set.of(), withAncestors());
    }

    @Test
    void ancestorsOfSeveralCitiesAreFoundAtOnce() {
        Unit here = unit(Given.MAGDEBURG, "m", null, Validity.ALWAYS);
        Unit there = unit(Given.HALLE, "h", null, Validity.ALWAYS);
        add(here, there);

        assertEquals(Set.of(here, there), withAncestors("m", "h"));
    }

    @Test
    void aUnitMovedUnderAnotherTakesThoseBelowItAlong() {
        add(unit(Given.MAGDEBURG, "i", null, Validity.ALWAYS), unit(Given.MAGDEBURG, "fb", "i", BEFORE));
        add(unit(Given.MAGDEBURG, "team", "fb", Validity.ALWAYS));
        add(unit(Given.MAGDEBURG, "ii", null, Validity.ALWAYS));
        add(unit(Given.MAGDEBURG, "fb", "ii", Validity.since(REFORM)));

        assertEquals(
                Set.of("team", "fb", "i", "ii"),
                withAncestors("team").stream().map(unit -> unit.id().value()).collect(Collectors.toSet()));
    }

    @Test
    void thousandsOfUnitsAreFoundAtOnce() {
        add(IntStream.range(0, 2_500)
                .mapToObj(number -> unit(Given.MAGDEBURG, "u" + number, null, Validity.ALWAYS))
                .toArray(Unit[]::new));

        assertEquals(
                2_500,
                withAncestors(IntStream.range(0, 2_500)
                                .mapToObj(number -> "u" + number)
                                .toArray(String[]::new))
                        .size());
    }

    private static Unit unit(Municipality city, String id, String parent, Validity validity) {
        return new Unit(
                city,
                new UnitId(id),
                UnitLabel.of(id, UnitKind.OTHER),
                Optional.ofNullable(parent).map(UnitId::new),
                1,
                Optional.empty(),
                validity);
    }

    private void add(Unit... units) {
        ports().transactions().write(() -> {
            ports().units().add(List.of(units));
            return null;
        });
    }

    private Set<Unit> of(Municipality city) {
        return once(ports().transactions().read(() -> ports().units().of(city)));
    }

    private Set<Unit> withAncestors(String... ids) {
        List<UnitId> asked = Stream.of(ids).map(UnitId::new).toList();
        return once(ports().transactions().read(() -> ports().units().withAncestors(asked)));
    }

    private static Set<Unit> once(Collection<Unit> units) {
        Set<Unit> set = Set.copyOf(units);
        assertEquals(units.size(), set.size(), "each unit once");
        return set;
    }
}
