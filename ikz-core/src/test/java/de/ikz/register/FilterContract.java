package de.ikz.register;

import static java.util.Collections.emptyList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.CooperationId;
import de.ikz.cooperation.Reach;
import de.ikz.cooperation.Stage;
import de.ikz.cooperation.Visibility;
import de.ikz.organization.Unit;
import de.ikz.organization.UnitId;
import de.ikz.organization.UnitKind;
import de.ikz.organization.UnitLabel;
import de.ikz.partner.Partner;
import de.ikz.partner.PartnerKind;
import de.ikz.reading.Conclusion;
import de.ikz.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Contract of {@link Cooperations}: what a {@link Filter} lets through, and how many. */
public abstract class FilterContract extends CooperationsContract {

    private static final Filter.ByUnit ANY = Filter.ByUnit.ANY;

    @Test
    void aKindLetsOnlyThatKindThrough() {
        append(Given.project("a"), Given.exchange("b"));

        lets(filter(Set.of(Cooperation.Kind.EXCHANGE), ANY, Set.of(), Set.of()), "b");
        lets(filter(Set.of(Cooperation.Kind.EXCHANGE, Cooperation.Kind.PROJECT), ANY, Set.of(), Set.of()), "a", "b");
    }

    @Test
    void stagesAreAlternatives() {
        append(
                Given.project("a").at(Stage.ACTIVE),
                Given.project("b").at(Stage.PAUSED),
                Given.project("c").at(Stage.UNKNOWN));

        lets(filter(Set.of(), ANY, Set.of(Stage.ACTIVE), Set.of()), "a");
        lets(filter(Set.of(), ANY, Set.of(Stage.ACTIVE, Stage.PAUSED), Set.of()), "a", "b");
    }

    @Test
    void oneReachOfSeveralIsEnoughAndFindsTheEntryOnce() {
        append(
                Given.project("a").reaching(Reach.VERTICAL, Reach.INTER_MUNICIPAL),
                Given.project("b").reaching(Reach.WITH_PRIVATE),
                Given.project("c"));

        lets(filter(Set.of(), ANY, Set.of(), Set.of(Reach.VERTICAL, Reach.INTER_MUNICIPAL)), "a");
    }

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

        lets(ALL.with(concerned("fb-40")), "a", "b", "c");
        lets(ALL.with(concerned("fb-40", "fb-62")), "a", "b", "c", "d");
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
        lets(ALL.with(concerned()));
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
    void aPartnerIsFoundByIdOrByItsNameHoweverWritten() {
        append(
                Given.project("a").with(Partner.named("Landkreis Börde"), Partner.named("Stadt Halle")),
                Given.project("b")
                        .with(new Partner("Börde", PartnerKind.DISTRICT, Optional.of("p-7"), Optional.empty())),
                Given.project("c").with(Partner.named("???")));

        lets(partner("landkreis BORDE"), "a");
        lets(partner("Landkreis  Börde", "Stadt Halle"), "a");
        lets(partner("p-7"), "b");
        lets(partner("p-7", "Stadt Halle"), "a", "b");
        lets(partner("Landkreis"));
        lets(partner("!"));
    }

    @Test
    void aPartnerIsFoundInTheTextByIdOrByName() {
        append(
                Given.project("a").topic("Mit BK").reads("BK", party(Optional.of("k15083"), "Landkreis Börde")),
                Given.project("b").topic("Mit XY").reads("XY", party(Optional.empty(), "XY")),
                Given.project("c").topic("Mit ?").reads("?", party(Optional.empty(), "?")),
                Given.project("d").with(Partner.named("Landkreis Börde")));

        lets(partner("k15083"), "a");
        lets(partner("landkreis börde"), "a", "d");
        lets(partner("xy"), "b");
        lets(partner("k15083", "XY"), "a", "b");
        lets(partner("?"));
    }

    @Test
    void whatIsShownIsComparedConcludedOrSaid() {
        append(
                Given.project("a").topic("läuft").reads("läuft", new Conclusion.HowFar(Stage.ACTIVE)),
                Given.project("b").at(Stage.PAUSED).topic("läuft").reads("läuft", new Conclusion.HowFar(Stage.ACTIVE)),
                Given.project("c").topic("e.V.").reads("e.V.", new Conclusion.Form("verein")),
                Given.project("d")
                        .as("zweckverband", Visibility.INTERNAL)
                        .topic("e.V.")
                        .reads("e.V.", new Conclusion.Form("verein")),
                Given.project("e")
                        .reaching(Reach.VERTICAL)
                        .topic("Land und GmbH")
                        .reads("Land", new Conclusion.Between(Reach.VERTICAL))
                        .reads("GmbH", new Conclusion.Between(Reach.WITH_PRIVATE)));

        lets(filter(Set.of(), ANY, Set.of(Stage.ACTIVE), Set.of()), "a");
        lets(filter(Set.of(), ANY, Set.of(Stage.PAUSED), Set.of()), "b");
        lets(last(Set.of("verein"), Set.of()), "c");
        lets(last(Set.of("zweckverband"), Set.of()), "d");
        lets(filter(Set.of(), ANY, Set.of(), Set.of(Reach.VERTICAL)), "e");
        lets(filter(Set.of(), ANY, Set.of(), Set.of(Reach.WITH_PRIVATE)), "e");
        assertEquals(
                Set.of(Reach.VERTICAL),
                ask(all -> all.find(Given.MAGDEBURG, new CooperationId("e"), END_OF_2010))
                        .orElseThrow()
                        .content()
                        .details()
                        .classification()
                        .reach());
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

        lets(ALL.with(concerned("u-1")));
        lets(ALL.with(concerned("u-2")), "b", "d");
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

    @Test
    void aTimeOfTheTextSharesADayWithThoseAskedFor() {
        append(
                Given.project("a").topic("bis März").reads("bis März", GivenTimes.until("2011-03-31")),
                Given.project("b").topic("ab Mai").reads("ab Mai", GivenTimes.from("2011-05-01")),
                Given.project("c").topic("im April").reads("im April", GivenTimes.of("2011-04-01", "2011-04-30")),
                Given.project("d").topic("jährlich").reads("jährlich", GivenTimes.recurring()),
                Given.project("e"));

        lets(due("2011-03-31", "2011-03-31"), "a");
        lets(due("2011-04-01", "2011-04-01"), "c");
        lets(due("2011-03-31", "2011-05-01"), "a", "b", "c");
        lets(due("2011-05-01", null), "b");
        lets(due(null, "2011-03-31"), "a");
        lets(due("2030-01-01", "2030-01-01"), "b");
    }

    @Test
    void legalFormAndVisibilityAreCompared() {
        append(
                Given.project("a").as("zweckverband", Visibility.PUBLIC),
                Given.project("b").as("zweckvereinbarung", Visibility.CLOSED),
                Given.project("c"));

        lets(last(Set.of("zweckverband"), Set.of()), "a");
        lets(last(Set.of(), Set.of(Visibility.CLOSED, Visibility.INTERNAL)), "b", "c");
    }

    @Test
    void differentQuestionsMustAllHold() {
        append(
                Given.project("a").at(Stage.ACTIVE).reaching(Reach.VERTICAL),
                Given.project("b").at(Stage.ACTIVE),
                Given.exchange("c").at(Stage.ACTIVE).reaching(Reach.VERTICAL));

        lets(filter(Set.of(Cooperation.Kind.PROJECT), ANY, Set.of(Stage.ACTIVE), Set.of(Reach.VERTICAL)), "a");
    }

    @Test
    void onlyTheVersionThatCountsIsCompared() {
        append(
                Given.project("a").version(1, "2009-12-31").at(Stage.PROPOSED),
                Given.project("a").version(2, "2010-12-31").at(Stage.ACTIVE));

        lets(filter(Set.of(), ANY, Set.of(Stage.PROPOSED), Set.of()));
        lets(filter(Set.of(), ANY, Set.of(Stage.ACTIVE), Set.of()), "a");
    }

    @Test
    void withdrawnEntriesAreLetThroughWhereTheyAreAskedFor() {
        append(Given.project("a").withdrawn(), Given.project("b"));

        lets(ALL, "b");
        lets(Filter.all(new Scope(Optional.of(Given.MAGDEBURG), END_OF_2010, true)), "a", "b");
    }

    @Test
    void allCitiesAreReadAcross() {
        append(
                Given.project("a").of(Given.HALLE),
                Given.project("b"),
                Given.project("c").of(Given.HALLE).withdrawn());

        lets(Filter.all(new Scope(Optional.empty(), END_OF_2010, false)), "a", "b");
        lets(Filter.all(new Scope(Optional.of(Given.HALLE), END_OF_2010, false)), "a");
        lets(Filter.all(new Scope(Optional.of(Given.DESSAU), END_OF_2010, false)));
    }

    @Test
    void totalsFollowTheDate() {
        append(Given.project("a").version(1, "2008-12-31"), Given.project("b").version(1, "2010-12-31"));
        append(
                Given.project("a").version(2, "2009-12-31").withdrawn(),
                Given.project("c").version(1, "2007-12-31"));
        append(Given.project("a").version(3, "2011-12-31"));

        assertEquals(
                List.of(0L, 1L, 2L, 1L, 2L, 3L),
                Stream.of(2006, 2007, 2008, 2009, 2010, 2026)
                        .map(year -> Scope.of(Given.MAGDEBURG, LocalDate.of(year, 12, 31)))
                        .map(scope -> ask(all -> all.count(Filter.all(scope))).count())
                        .toList());
    }

    @Test
    void tallyCountsByUnitKindAndStage() {
        append(
                Given.project("a").by("fb-40").at(Stage.ACTIVE),
                Given.project("b").by("fb-40").at(Stage.ACTIVE),
                Given.exchange("c").by("fb-40").at(Stage.ACTIVE),
                Given.project("d").by("fb-32").at(Stage.PAUSED),
                Given.project("e").by("fb-32").withdrawn());

        assertEquals(
                Set.of(
                        new Tally(new UnitId("fb-40"), Cooperation.Kind.PROJECT, Stage.ACTIVE, 2),
                        new Tally(new UnitId("fb-40"), Cooperation.Kind.EXCHANGE, Stage.ACTIVE, 1),
                        new Tally(new UnitId("fb-32"), Cooperation.Kind.PROJECT, Stage.PAUSED, 1)),
                Set.copyOf(ask(all -> all.tally(ALL))));
        assertEquals(emptyList(), ask(all -> all.tally(ALL.with(concerned("fb-1")))));
    }

    private void lets(Filter filter, String... ids) {
        assertEquals(List.of(ids), ids(filter));
        assertEquals(Total.exactly(ids.length), ask(all -> all.count(filter)));
    }

    private static Filter.ByUnit concerned(String... units) {
        return new Filter.ByUnit(
                Optional.empty(), Optional.of(Stream.of(units).map(UnitId::new).collect(Collectors.toSet())));
    }

    private static Filter filter(
            Set<Cooperation.Kind> kinds, Filter.ByUnit units, Set<Stage> stages, Set<Reach> reach) {
        return new Filter(ALL.scope(), kinds, units, stages, reach, Set.of(), Set.of(), Set.of(), Filter.Due.ANY);
    }

    private static Filter last(Set<String> legalForms, Set<Visibility> visibilities) {
        return new Filter(
                ALL.scope(), Set.of(), ANY, Set.of(), Set.of(), legalForms, Set.of(), visibilities, Filter.Due.ANY);
    }

    private static Filter due(String from, String to) {
        return ALL.with(new Filter.Due(
                Optional.ofNullable(from).map(LocalDate::parse),
                Optional.ofNullable(to).map(LocalDate::parse)));
    }

    private static Conclusion party(Optional<String> body, String name) {
        return new Conclusion.Party(PartnerKind.DISTRICT, body, name, Optional.empty());
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

    private static Filter partner(String... partners) {
        return new Filter(
                ALL.scope(), Set.of(), ANY, Set.of(), Set.of(), Set.of(), Set.of(partners), Set.of(), Filter.Due.ANY);
    }
}
