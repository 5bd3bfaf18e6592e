package de.ikz.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.access.AccessDenied;
import de.ikz.access.Actor;
import de.ikz.access.Role;
import de.ikz.cooperation.Confirmation;
import de.ikz.cooperation.CooperationId;
import de.ikz.partner.Alias;
import de.ikz.partner.Body;
import de.ikz.partner.PartnerKind;
import de.ikz.reading.Conclusion;
import de.ikz.reading.Mark;
import de.ikz.reading.Passages;
import de.ikz.time.Validity;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeping the directory of partners. */
class NamingTest {

    private static final Actor READER = new Actor("leser", Set.of(Role.READER));
    private static final Actor COORDINATOR = new Actor("koordination", Set.of(Role.READER, Role.COORDINATOR));
    private static final Clock CLOCK = Clock.fixed(Given.NOW, ZoneOffset.UTC);
    private static final CooperationId ID = new CooperationId("a");
    private static final String TOPIC = "Bauhof mit dem Zweckverband Musterland";

    private final InMemoryPorts ports = InMemoryPorts.empty();
    private final Naming naming = new Naming(ports.stores(), CLOCK);

    @BeforeEach
    void anEntry() {
        ports.transactions().write(() -> {
            ports.cooperations()
                    .append(List.of(
                            Given.project("a").topic(TOPIC).stand("2020-01-31").recording()));
            return null;
        });
    }

    @Test
    void wordsThatAreTakenIntoTheDirectoryAreLinkedAndOtherEntriesAreReadAgain() {
        naming.record(COORDINATOR, Given.MAGDEBURG, ID, 1, words(), "Zweckverband Musterland", PartnerKind.ASSOCIATION);

        assertTrue(linked().isPresent());
        assertEquals(Optional.of(Given.MAGDEBURG), unread());
    }

    @Test
    void wordsThatAreAFurtherNameOfABodyMeanItFromThenOn() {
        naming.nameAlso(COORDINATOR, Given.MAGDEBURG, ID, 1, words(), "k15083");

        assertEquals(Optional.of("k15083"), linked());
        assertEquals(List.of("k15083"), found("Treffen mit dem Zweckverband Musterland", "2020-01-31"));
        assertThrows(
                UnfitDecision.class,
                () -> naming.nameAlso(COORDINATOR, Given.MAGDEBURG, ID, 2, words(), "gibt-es-nicht"));
    }

    @Test
    void whoHasSeenAnOlderVersionChangesNeitherEntryNorDirectory() {
        assertThrows(
                StaleRevision.class,
                () -> naming.record(COORDINATOR, Given.MAGDEBURG, ID, 7, words(), "Musterland", PartnerKind.COMPANY));
        assertEquals(List.of(), added());
    }

    @Test
    void anAddedBodyIsFoundInTexts() {
        Body body = naming.add(COORDINATOR, Given.MAGDEBURG, association("  Zweckverband Musterland "));

        assertEquals("Zweckverband Musterland", body.name());
        assertEquals(List.of(body.id()), found("Treffen mit dem Zweckverband Musterland", "2020-01-31"));
        assertEquals(Optional.of(Given.MAGDEBURG), unread());
    }

    @Test
    void aBodyThatTheDirectoryHasIsNotAddedAgain() {
        naming.add(COORDINATOR, Given.MAGDEBURG, association("Zweckverband Musterland"));

        assertThrows(
                UnfitDecision.class,
                () -> naming.add(COORDINATOR, Given.MAGDEBURG, association("zweckverband musterland")));
        assertThrows(
                UnfitDecision.class,
                () -> naming.add(COORDINATOR, Given.MAGDEBURG, NewBody.of("Landkreis Börde", PartnerKind.DISTRICT)));
        assertThrows(
                UnfitDecision.class,
                () -> naming.add(
                        COORDINATOR,
                        Given.MAGDEBURG,
                        new NewBody("Neuer Kreis", PartnerKind.DISTRICT, Optional.of("15083"), Validity.ALWAYS)));
        assertEquals(1, added().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "Verein\nzwei", "Verein\u202e", "Verein\u0000"})
    void whatCannotBeANameIsRefused(String name) {
        assertThrows(UnfitDecision.class, () -> association(name));
        assertThrows(
                UnfitDecision.class,
                () -> new NewBody("Kreis", PartnerKind.DISTRICT, Optional.of("15x"), Validity.ALWAYS));
        assertThrows(UnfitDecision.class, () -> NewBody.of("Kreise", PartnerKind.GROUP));
    }

    @Test
    void aFurtherNameCountsOnItsDaysAndTheLastOnesCount() {
        String text = "Abstimmung mit der Elbaue-Gemeinschaft";
        naming.name(COORDINATOR, Given.MAGDEBURG, "k15083", since("Elbaue-Gemeinschaft", "2019-01-01"));
        assertEquals(List.of("k15083"), found(text, "2020-01-31"));
        assertEquals(List.of(), found(text, "2018-01-31"));

        naming.name(COORDINATOR, Given.MAGDEBURG, "k15083", since("Elbaue-Gemeinschaft", "2018-01-01"));
        assertEquals(List.of("k15083"), found(text, "2018-01-31"));
        assertEquals(1, aliases().filter("Elbaue-Gemeinschaft"::equals).count());
        assertEquals(Optional.empty(), naming.name(COORDINATOR, Given.MAGDEBURG, "x", Alias.of("Elbaue")));
    }

    @Test
    void aFurtherNameIsTakenBackUnlessItIsShipped() {
        naming.name(COORDINATOR, Given.MAGDEBURG, "k15083", Alias.of("Elbaue-Gemeinschaft"));
        String shipped =
                aliases().filter(name -> !name.startsWith("Elbaue")).findFirst().orElseThrow();

        naming.unname(COORDINATOR, Given.MAGDEBURG, "k15083", "Elbaue-Gemeinschaft");
        assertFalse(aliases().anyMatch("Elbaue-Gemeinschaft"::equals));
        assertThrows(UnfitDecision.class, () -> naming.unname(COORDINATOR, Given.MAGDEBURG, "k15083", shipped));
        assertThrows(
                UnfitDecision.class,
                () -> naming.unname(COORDINATOR, Given.MAGDEBURG, "k15083", "Elbaue-Gemeinschaft"));
    }

    @Test
    void anAddedBodyIsRemovedAndItsNameMeansNobodyAgain() {
        Body body = naming.add(COORDINATOR, Given.MAGDEBURG, association("Zweckverband Musterland"));

        assertTrue(naming.remove(COORDINATOR, Given.MAGDEBURG, body.id()));
        assertEquals(List.of(), found("Treffen mit dem Zweckverband Musterland", "2020-01-31"));
        assertFalse(naming.remove(COORDINATOR, Given.MAGDEBURG, body.id()));
        assertThrows(UnfitDecision.class, () -> naming.remove(COORDINATOR, Given.MAGDEBURG, "k15083"));
    }

    @Test
    void onlyTheCoordinationKeepsTheDirectory() {
        assertThrows(AccessDenied.class, () -> naming.add(READER, Given.MAGDEBURG, association("Verein zum Test")));
        assertThrows(AccessDenied.class, () -> naming.name(READER, Given.MAGDEBURG, "k15083", Alias.of("Elbaue")));
        assertThrows(AccessDenied.class, () -> naming.unname(READER, Given.MAGDEBURG, "k15083", "Elbaue"));
        assertThrows(AccessDenied.class, () -> naming.remove(READER, Given.MAGDEBURG, "b-1"));
        assertThrows(AccessDenied.class, () -> naming.nameAlso(READER, Given.MAGDEBURG, ID, 1, words(), "k15083"));
        assertThrows(
                AccessDenied.class,
                () -> naming.record(READER, Given.MAGDEBURG, ID, 1, words(), "Verein", PartnerKind.ASSOCIATION));
    }

    private static NewBody association(String name) {
        return NewBody.of(name, PartnerKind.ASSOCIATION);
    }

    private static Alias since(String name, String day) {
        return new Alias(name, Alias.Use.ALONE, Validity.since(LocalDate.parse(day)));
    }

    private Confirmation.Passage words() {
        return Passages.of(latest().content(), new Mark(Mark.Field.TOPIC, 0, 15, 38));
    }

    private Entry latest() {
        return ports.transactions()
                .read(() -> ports.cooperations()
                        .find(Given.MAGDEBURG, ID, LocalDate.now(CLOCK))
                        .orElseThrow());
    }

    private Optional<String> linked() {
        return latest().readings()
                .conclusions(Conclusion.Party.class)
                .findFirst()
                .orElseThrow()
                .body();
    }

    private Optional<de.ikz.organization.Municipality> unread() {
        return ports.transactions().read(() -> ports.rereads().next("a version that is finished"));
    }

    private List<Body> added() {
        return ports.transactions().read(() -> ports.partners().of(Given.MAGDEBURG));
    }

    private java.util.stream.Stream<String> aliases() {
        return ports
                .transactions()
                .read(() -> ports.stores().readers().directory(Given.MAGDEBURG))
                .find("k15083")
                .orElseThrow()
                .aliases()
                .stream()
                .map(Alias::text);
    }

    /** The bodies to which a text of a day is linked. */
    private List<String> found(String text, String day) {
        return ports.transactions().read(() -> {
            Entry entry = Given.project("b").topic(text).stand(day).recording().entry();
            return Readers.read(ports.stores().readers().of(Given.MAGDEBURG), entry, List.of())
                    .readings()
                    .conclusions(Conclusion.Party.class)
                    .flatMap(party -> party.body().stream())
                    .toList();
        });
    }
}
