package de.ikz.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.access.Actor;
import de.ikz.access.Role;
import de.ikz.cooperation.Classification;
import de.ikz.cooperation.Stage;
import de.ikz.partner.PartnerKind;
import de.ikz.reading.Conclusion;
import de.ikz.reading.Mark;
import de.ikz.reading.Reading;
import de.ikz.reading.Readings;
import de.ikz.reference.ReferenceMention;
import de.ikz.register.Course.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the city does with a body, and what has come of it. */
class PartnerBookTest {

    private static final Actor READER = new Actor("leser", Set.of(Role.READER));
    private static final Scope TODAY = Scope.of(Given.MAGDEBURG, LocalDate.of(2026, 11, 24));
    private static final String BOERDE = "k15083";
    private static final Readings NAMES_BOERDE = readings(party(BOERDE, "Landkreis Börde"));

    private final InMemoryPorts ports = InMemoryPorts.empty();
    private final PartnerBook book =
            new PartnerBook(ports.cooperations(), ports.partners(), ports.units(), ports.transactions());

    @Test
    void aDossierHoldsEntriesOfAllUnitsWithdrawnOnesIncluded() {
        append(
                Given.project("a").by("fb-32").read(NAMES_BOERDE),
                Given.project("b").by("amt-37").withdrawn().read(NAMES_BOERDE),
                Given.project("c"));

        assertEquals(List.of("a", "b"), ids(BOERDE, false));
    }

    @Test
    void thePredecessorsOfADistrictBelongToIt() {
        var directory = book.directory(READER, Given.MAGDEBURG);
        var predecessor = directory.predecessorsOf(BOERDE).get(0);
        append(Given.project("a").read(readings(party(predecessor.id(), predecessor.name()))));

        assertEquals(List.of("a"), ids(BOERDE, false));
    }

    @Test
    void theMunicipalitiesOfADistrictBelongToItOnRequestOnly() {
        var town =
                book.directory(READER, Given.MAGDEBURG).municipalitiesOf(BOERDE).get(0);
        append(Given.project("a").read(readings(party(town.id(), town.name()))));

        assertEquals(List.of(), ids(BOERDE, false));
        assertEquals(List.of("a"), ids(BOERDE, true));
    }

    @Test
    void aCourseTellsBeginningStagesResolutionsAndTheEnd() {
        Readings resolved = readings(
                party(BOERDE, "Landkreis Börde"),
                new Conclusion.Document(
                        ReferenceMention.Type.RESOLUTION, "Stadtratsbeschluss", Optional.of(LocalDate.of(2011, 3, 1))));
        append(
                Given.project("a").version(1, "2010-12-31").at(Stage.PREPARING).read(NAMES_BOERDE),
                Given.project("a").version(2, "2011-12-31").at(Stage.ACTIVE).read(resolved),
                Given.project("a")
                        .version(3, "2012-12-31")
                        .at(Stage.ACTIVE)
                        .withdrawn()
                        .read(resolved));

        List<Event> events = dossier(BOERDE, false).courses().get(0).events();
        assertEquals(
                List.of(Event.Kind.BEGAN, Event.Kind.RESOLUTION, Event.Kind.STAGE, Event.Kind.WITHDRAWN),
                events.stream().map(Event::kind).toList());
        assertEquals(
                LocalDate.of(2010, 12, 31),
                dossier(BOERDE, false).courses().get(0).began());
    }

    @Test
    void aVersionForALaterDayIsNotToldYet() {
        append(
                Given.project("a").version(1, "2010-12-31").at(Stage.PREPARING).read(NAMES_BOERDE),
                Given.project("a").version(2, "2011-12-31").at(Stage.ACTIVE).read(NAMES_BOERDE));
        Scope of2010 = Scope.of(Given.MAGDEBURG, LocalDate.of(2011, 1, 1));

        var dossier =
                book.dossier(READER, of2010, BOERDE, false, Window.first(10)).orElseThrow();
        assertEquals(1, dossier.courses().get(0).events().size());
    }

    @Test
    void aBodyNamedTwiceInAnEntryCountsOnce() {
        append(
                Given.project("a").read(readings(party(BOERDE, "Landkreis Börde"), party(BOERDE, "Landkreis Börde"))),
                Given.project("b").read(NAMES_BOERDE));

        assertEquals(
                List.of(new PartnerTally(BOERDE, "Landkreis Börde", PartnerKind.DISTRICT, 2)),
                book.tallies(READER, Filter.all(TODAY)));
    }

    @Test
    void aBodyThatTheDirectoryDoesNotKnowHasNoDossier() {
        assertEquals(Optional.empty(), book.dossier(READER, TODAY, "gibt-es-nicht", false, Window.first(10)));
    }

    private List<String> ids(String body, boolean municipalities) {
        return dossier(body, municipalities).courses().stream()
                .map(course -> course.entry().id().value())
                .toList();
    }

    private PartnerBook.Dossier dossier(String body, boolean municipalities) {
        return book.dossier(READER, TODAY, body, municipalities, Window.first(10))
                .orElseThrow();
    }

    private void append(Given... entries) {
        ports.transactions().write(() -> {
            ports.cooperations().append(Stream.of(entries).map(Given::recording).toList());
            return null;
        });
    }

    private static Conclusion party(String id, String name) {
        return new Conclusion.Party(PartnerKind.DISTRICT, Optional.of(id), name, Optional.empty());
    }

    private static Readings readings(Conclusion... conclusions) {
        return new Readings(
                Stream.of(conclusions)
                        .map(conclusion -> new Reading(
                                new Mark(Mark.Field.TOPIC, 0, 0, 5),
                                "Topic",
                                conclusion,
                                "given",
                                Classification.Source.INFERRED))
                        .toList(),
                List.of(),
                "1");
    }
}
