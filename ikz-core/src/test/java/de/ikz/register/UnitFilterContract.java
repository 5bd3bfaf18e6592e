package de.ikz.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.cooperation.CooperationId;
import de.ikz.organization.Unit;
import de.ikz.organization.UnitId;
import de.ikz.organization.UnitKind;
import de.ikz.organization.UnitLabel;
import de.ikz.reading.Conclusion;
import de.ikz.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Contract of {@link Cooperations}: which entries a unit answers for, and which concern it. */
public abstract class UnitFilterContract extends CooperationsContract {

    @Test
    void anAnsweringUnitIsTheReportingOneOnly() {
        append(
                Given.project("a").by("fb-40"),
                Given.project("b").by("fb-32").involving("fb-40"),
                Given.project("c").by("fb-32").subUnit("fb-40"));

        lets(ALL.with(Filter.ByUnit.answering(Set.of(new UnitId("fb-40")))), "a");
    }

    @Test
    void aConcernedUnitReportsOrIsNamedOrIsInvolved() {
        append(
                Given.project("a").by("fb-40"),
                Given.project("b").by("fb-32").involving("fb-62", "fb-40"),
                Given.project("c").by("fb-32").subUnit("fb-40"),
                Given.project("d").by("fb-32").involving("fb-62"));

        lets(ALL.with(Asked.concerned("fb-40")), "a", "b", "c");
        lets(ALL.with(Asked.concerned("fb-40", "fb-62")), "a", "b", "c", "d");
    }

    @Test
    void answeringAndConcernedMustBothHold() {
        append(
                Given.project("a").by("fb-32").involving("fb-40"),
                Given.project("b").by("fb-32"),
                Given.project("c").by("fb-40"));

        lets(
                ALL.with(new Filter.ByUnit(
                        Optional.of(Set.of(new UnitId("fb-32"))), Optional.of(Set.of(new UnitId("fb-40"))))),
                "a");
    }

    @Test
    void anEmptySetOfUnitsMatchesNothing() {
        append(Given.project("a"));

        lets(ALL.with(Filter.ByUnit.answering(Set.of())));
        lets(ALL.with(Asked.concerned()));
    }

    @Test
    void thousandsOfUnitsCanBeAskedForAtOnce() {
        append(Given.project("a").by("unit-1999"), Given.project("b").by("elsewhere"));

        Set<UnitId> many = IntStream.range(0, 2_000)
                .mapToObj(number -> new UnitId("unit-" + number))
                .collect(Collectors.toSet());
        lets(ALL.with(new Filter.ByUnit(Optional.of(many), Optional.of(many))), "a");
        assertEquals(1, ask(all -> all.recorded(Given.MAGDEBURG, many)).size());
    }

    @Test
    void anOwnUnitThatTheTextNamesIsConcernedAsItWasCalledThen() {
        ports().transactions().write(() -> {
            ports().units().add(List.of(unit("u-1", "FB 40", "2011-01-01"), unit("u-2", "Amt  40", null)));
            return null;
        });
        append(
                Given.project("a").topic("Mit FB-40").reads("FB-40", new Conclusion.OwnUnit("fb-40")),
                Given.project("b").topic("Mit Amt 40").reads("Amt 40", new Conclusion.OwnUnit("Amt 40")),
                Given.project("c").topic("Mit FB 99").reads("FB 99", new Conclusion.OwnUnit("FB 99")),
                Given.project("d").by("u-2"));

        lets(ALL.with(Asked.concerned("u-1")));
        lets(ALL.with(Asked.concerned("u-2")), "b", "d");
        lets(ALL.with(Filter.ByUnit.answering(Set.of(new UnitId("u-2")))), "d");
        assertEquals(
                List.of(),
                ask(all -> all.find(Given.MAGDEBURG, new CooperationId("b"), END_OF_2010))
                        .orElseThrow()
                        .content()
                        .details()
                        .responsibility()
                        .involved());
    }

    private static Unit unit(String id, String code, String from) {
        return new Unit(
                Given.MAGDEBURG,
                new UnitId(id),
                UnitLabel.of(code, UnitKind.DEPARTMENT),
                Optional.empty(),
                1,
                Optional.empty(),
                new Validity(Optional.ofNullable(from).map(LocalDate::parse), Optional.empty()));
    }
}
