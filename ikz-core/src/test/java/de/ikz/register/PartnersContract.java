package de.ikz.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.organization.UnitId;
import de.ikz.partner.Alias;
import de.ikz.partner.Body;
import de.ikz.partner.PartnerKind;
import de.ikz.reading.Conclusion;
import de.ikz.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Contract of {@link Partners}: bodies that cities add, and how many entries name each body. */
public abstract class PartnersContract extends CooperationsContract {

    private static final Validity SINCE_2007 = new Validity(Optional.of(LocalDate.of(2007, 7, 1)), Optional.empty());
    private static final Validity UNTIL_2007 = new Validity(Optional.empty(), Optional.of(LocalDate.of(2007, 7, 1)));

    @Test
    void aBodyComesBackAsItWasRecorded() {
        Body full = new Body(
                "b-1",
                "Zweckverband „Elbe“",
                PartnerKind.ASSOCIATION,
                Optional.of("15083"),
                SINCE_2007,
                List.of(
                        new Alias("ZVE", Alias.Use.NAMED, UNTIL_2007),
                        Alias.of("Elbeverband"),
                        new Alias("EV", Alias.Use.PLATE, SINCE_2007)),
                Optional.of("s15"),
                List.of("k15355", "k15362"),
                "IKZ-Koordination, 2026-11-24");
        Body bare = named("b-2", "GmbH");
        record(Given.MAGDEBURG, full);
        record(Given.MAGDEBURG, bare);

        assertEquals(List.of(full, bare), of(Given.MAGDEBURG));
        assertEquals(List.of(), of(Given.HALLE));
    }

    @Test
    void theLastRecordOfABodyCounts() {
        Body better = new Body(
                "b-1",
                "Verband",
                PartnerKind.ASSOCIATION,
                Optional.empty(),
                Validity.ALWAYS,
                List.of(Alias.of("Verein")),
                Optional.empty(),
                List.of(),
                "test");
        record(Given.MAGDEBURG, named("b-1", "Verein"));
        record(Given.MAGDEBURG, named("b-2", "GmbH"));
        record(Given.MAGDEBURG, better);
        record(Given.HALLE, named("b-1", "Verein in Halle"));

        assertEquals(Set.of(named("b-2", "GmbH"), better), Set.copyOf(of(Given.MAGDEBURG)));
        assertEquals(List.of(named("b-1", "Verein in Halle")), of(Given.HALLE));
    }

    @Test
    void aBodyThatWasRemovedIsGoneUntilItIsRecordedAgain() {
        record(Given.MAGDEBURG, named("b-1", "Verein"));
        record(Given.MAGDEBURG, named("b-2", "GmbH"));
        record(Given.HALLE, named("b-1", "Verein"));
        remove(Given.MAGDEBURG, named("b-1", "Verein"));

        assertEquals(List.of(named("b-2", "GmbH")), of(Given.MAGDEBURG));
        assertEquals(List.of(named("b-1", "Verein")), of(Given.HALLE));
        record(Given.MAGDEBURG, named("b-1", "Verein"));
        assertEquals(Set.of(named("b-1", "Verein"), named("b-2", "GmbH")), Set.copyOf(of(Given.MAGDEBURG)));
    }

    @Test
    void entriesAreCountedOnceForEachBodyThatTheyName() {
        append(
                Given.project("a")
                        .topic("Börde, Börde und Jerichow")
                        .reads("Börde", district("k15083"))
                        .reads("Börde", district("k15083"))
                        .reads("Jerichow", district("k15086")),
                Given.project("b").by("fb-40").topic("Börde").reads("Börde", district("k15083")),
                Given.project("c")
                        .topic("Landkreise")
                        .reads(
                                "Landkreise",
                                new Conclusion.Party(
                                        PartnerKind.GROUP, Optional.empty(), "Landkreise", Optional.empty())),
                Given.project("d").withdrawn().topic("Börde").reads("Börde", district("k15083")),
                Given.project("e").of(Given.HALLE).topic("Börde").reads("Börde", district("k15083")));

        assertEquals(Set.of(tally("k15083", 2), tally("k15086", 1)), tallies(ALL));
        assertEquals(
                Set.of(tally("k15083", 1)), tallies(ALL.with(Filter.ByUnit.answering(Set.of(new UnitId("fb-40"))))));
        assertEquals(
                Set.of(tally("k15083", 4), tally("k15086", 1)),
                tallies(Filter.all(new Scope(Optional.empty(), END_OF_2010, true))));
    }

    private static Conclusion district(String id) {
        return new Conclusion.Party(
                PartnerKind.DISTRICT, Optional.of(id), "Landkreis " + id, Optional.of(id.substring(1)));
    }

    private static PartnerTally tally(String id, long entries) {
        return new PartnerTally(id, "Landkreis " + id, PartnerKind.DISTRICT, entries);
    }

    private static Body named(String id, String name) {
        return new Body(
                id,
                name,
                PartnerKind.COMPANY,
                Optional.empty(),
                Validity.ALWAYS,
                List.of(),
                Optional.empty(),
                List.of(),
                "test");
    }

    private Set<PartnerTally> tallies(Filter filter) {
        return Set.copyOf(ports().transactions().read(() -> ports().partners().tally(filter)));
    }

    private List<Body> of(de.ikz.organization.Municipality city) {
        return ports().transactions().read(() -> ports().partners().of(city));
    }

    private void record(de.ikz.organization.Municipality city, Body body) {
        ports().transactions().write(() -> {
            ports().partners().record(city, body, "actor-1", Given.NOW);
            return null;
        });
    }

    private void remove(de.ikz.organization.Municipality city, Body body) {
        ports().transactions().write(() -> {
            ports().partners().remove(city, body, "actor-1", Given.NOW);
            return null;
        });
    }
}
