package de.ikz.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.cooperation.Confirmation;
import de.ikz.partner.PartnerKind;
import de.ikz.reading.Conclusion;
import de.ikz.reading.Doubt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Contract of {@link Doubts}: what a person must look at, in the order of the register. */
public abstract class DoubtsContract extends CooperationsContract {

    private static final String TEXT = "Frau Beispiel trifft den Landkreis am 31.02.2012";

    @Test
    void doubtsComeInTheOrderOfTheRegisterThenOfTheText() {
        append(
                doubtful("a", "2", Doubt.Kind.PERSON, Doubt.Kind.WRONG_TIME),
                doubtful("b", "1", Doubt.Kind.STAGE),
                Given.project("c"));

        assertEquals(List.of("b 0 STAGE", "a 0 PERSON", "a 1 WRONG_TIME"), all(ALL, Set.of()));
        assertEquals(
                Map.of(Doubt.Kind.STAGE, 1L, Doubt.Kind.PERSON, 1L, Doubt.Kind.WRONG_TIME, 1L),
                ports().transactions().read(() -> ports().doubts().count(ALL)));
    }

    @Test
    void kindsAreAlternatives() {
        append(doubtful("a", "2", Doubt.Kind.PERSON, Doubt.Kind.WRONG_TIME), doubtful("b", "1", Doubt.Kind.STAGE));

        assertEquals(List.of("a 1 WRONG_TIME"), all(ALL, Set.of(Doubt.Kind.WRONG_TIME)));
        assertEquals(List.of("b 0 STAGE", "a 0 PERSON"), all(ALL, Set.of(Doubt.Kind.STAGE, Doubt.Kind.PERSON)));
        assertEquals(List.of(), all(ALL, Set.of(Doubt.Kind.LOST_CONFIRMATION)));
    }

    @Test
    void aDoubtHasItsEntryAndItsChoicesAsTheyWere() {
        Recording recording = Given.project("a")
                .topic(TEXT)
                .doubts(
                        "Landkreis",
                        Doubt.Kind.AMBIGUOUS_PARTNER,
                        new Doubt.Choice("k15083", "Landkreis „Börde“,\n\tLänge > 1"),
                        new Doubt.Choice(Confirmation.NONE, ""))
                .doubts("Frau Beispiel", Doubt.Kind.PERSON)
                .recording();
        append(List.of(recording));

        Doubts.Page page = page(ALL, Set.of(), Window.first(5));

        assertEquals(List.of(new OpenDoubt(recording.entry(), 0), new OpenDoubt(recording.entry(), 1)), page.doubts());
    }

    @Test
    void onlyVersionsInForceOfEntriesThatAreAskedForCount() {
        append(
                doubtful("a", "1", Doubt.Kind.STAGE).version(1, "2009-12-31"),
                Given.project("a").version(2, "2010-12-31"),
                doubtful("b", "2", Doubt.Kind.STAGE).withdrawn(),
                doubtful("c", "3", Doubt.Kind.STAGE).of(Given.HALLE),
                doubtful("d", "4", Doubt.Kind.STAGE));

        assertEquals(List.of("d 0 STAGE"), all(ALL, Set.of()));
        assertEquals(
                List.of("b 0 STAGE", "c 0 STAGE", "d 0 STAGE"),
                all(Filter.all(new Scope(Optional.empty(), END_OF_2010, true)), Set.of()));
    }

    @Test
    void pagesFollowEachOtherForwardsAndBackwards() {
        append(
                doubtful("a", "1", Doubt.Kind.PERSON, Doubt.Kind.WRONG_TIME),
                doubtful("a-2", "1", Doubt.Kind.STAGE),
                doubtful("b", "0", Doubt.Kind.STAGE),
                doubtful("c", "1", Doubt.Kind.STAGE));
        List<String> whole = List.of("b 0 STAGE", "a 0 PERSON", "a 1 WRONG_TIME", "a-2 0 STAGE", "c 0 STAGE");

        for (int limit = 1; limit <= 6; limit++) {
            Doubts.Page page = page(ALL, Set.of(), Window.first(limit));
            assertEquals(Optional.empty(), page.previous());
            List<String> forwards = new ArrayList<>(told(page));
            while (page.next().isPresent()) {
                page = page(ALL, Set.of(), Window.after(page.next().get(), limit));
                forwards.addAll(told(page));
            }
            assertEquals(whole, forwards, "forwards by " + limit);

            page = page(ALL, Set.of(), Window.last(limit));
            List<String> backwards = new ArrayList<>(told(page));
            while (page.previous().isPresent()) {
                page = page(ALL, Set.of(), Window.before(page.previous().get(), limit));
                backwards.addAll(0, told(page));
            }
            assertEquals(whole, backwards, "backwards by " + limit);
        }
    }

    @Test
    void entriesOfDifferentUnitsWithTheSameTopicAreAlike() {
        append(
                Given.project("a").sorted("2").by("fb-32").topic("Regionales Abfallkonzept"),
                Given.project("b").sorted("1").by("fb-40").topic("Regionales  ABFALLKONZEPT!"),
                Given.project("c").by("fb-32").topic("Anderes"),
                Given.project("d").by("fb-32").topic("Regionales Abfallkonzept").of(Given.HALLE),
                Given.project("e").by("fb-62").topic("???"),
                Given.project("f").by("fb-32").topic("!"));

        assertEquals(List.of("b a Regionales  ABFALLKONZEPT!"), alike(ALL, 9));
        assertEquals(List.of(), alike(ALL, 0));
    }

    @Test
    void entriesOfDifferentUnitsThatShareACompanyAreAlike() {
        append(
                company("a", "fb-32", "c-1"),
                company("b", "fb-40", "c-1"),
                company("c", "fb-32", "c-1"),
                company("d", "fb-40", "c-2"),
                Given.project("e")
                        .by("fb-62")
                        .topic("Gemeinsam mit dem Verband")
                        .reads("Verband", party(PartnerKind.ASSOCIATION, "c-2")));

        assertEquals(List.of("a b Name of c-1", "b c Name of c-1"), alike(ALL, 9));
        assertEquals(List.of("a b Name of c-1"), alike(ALL, 1));
    }

    @Test
    void pairsThatSomebodyDecidedAboutAreLeftOut() {
        append(
                company("a", "fb-32", "c-1").decided(Confirmation.Subject.SIMILAR, "GmbH", "b"),
                company("b", "fb-40", "c-1"),
                company("c", "fb-62", "c-1"));

        assertEquals(List.of("a c Name of c-1", "b c Name of c-1"), alike(ALL, 9));
    }

    @Test
    void whatManyShareIsNoLikeness() {
        append(IntStream.rangeClosed(0, Likeness.MOST_SHARING)
                .mapToObj(number -> company("e" + number, "unit-" + number, "c-1"))
                .toArray(Given[]::new));
        assertEquals(List.of(), alike(ALL, 99));

        append(company("e0", "unit-0", "c-1").version(2, "2010-12-31").withdrawn());
        assertEquals(
                Likeness.MOST_SHARING * (Likeness.MOST_SHARING - 1) / 2,
                alike(ALL, 99).size());
    }

    private static Given company(String id, String unit, String body) {
        return Given.project(id)
                .by(unit)
                .topic("Gründung der GmbH " + id)
                .reads("GmbH", party(PartnerKind.COMPANY, body))
                .reads("GmbH", party(PartnerKind.COMPANY, body));
    }

    private static Conclusion party(PartnerKind kind, String body) {
        return new Conclusion.Party(kind, Optional.of(body), "Name of " + body, Optional.empty());
    }

    private static Given doubtful(String id, String registerKey, Doubt.Kind... kinds) {
        Given given = Given.project(id).sorted(registerKey).topic(TEXT);
        for (Doubt.Kind kind : kinds) {
            given.doubts("Landkreis", kind);
        }
        return given;
    }

    private List<String> all(Filter filter, Set<Doubt.Kind> kinds) {
        return told(page(filter, kinds, Window.first(Window.MAX)));
    }

    private static List<String> told(Doubts.Page page) {
        return page.doubts().stream()
                .map(open -> open.entry().id() + " " + open.index() + " "
                        + open.doubt().kind())
                .toList();
    }

    private Doubts.Page page(Filter filter, Set<Doubt.Kind> kinds, Window window) {
        return ports().transactions().read(() -> ports().doubts().list(filter, kinds, window));
    }

    private List<String> alike(Filter filter, int most) {
        return ports().transactions().read(() -> ports().doubts().alike(filter, most)).stream()
                .map(pair -> pair.one().id() + " " + pair.other().id() + " " + pair.shared())
                .toList();
    }
}
