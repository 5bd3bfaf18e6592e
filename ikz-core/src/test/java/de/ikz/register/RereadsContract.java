package de.ikz.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.cooperation.CooperationId;
import de.ikz.cooperation.Stage;
import de.ikz.organization.Municipality;
import de.ikz.reading.Conclusion;
import de.ikz.reading.Doubt;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Contract of {@link Rereads}: readings are replaced, and nothing else. */
public abstract class RereadsContract extends CooperationsContract {

    private static final String TEXT = "Gespräche laufen seit Mai";

    @Test
    void aCityIsDueUntilItIsFinishedAndWhenItIsDemanded() {
        assertEquals(Optional.empty(), next("v1"));
        append(Given.project("a"), Given.project("b").of(Given.HALLE));

        assertEquals(Optional.of(Given.HALLE), next("v1"));
        finish(Given.HALLE, "v1");
        assertEquals(Optional.of(Given.MAGDEBURG), next("v1"));
        finish(Given.MAGDEBURG, "v1");
        assertEquals(Optional.empty(), next("v1"));
        assertEquals(Optional.of(Given.HALLE), next("v2"));

        write(() -> ports().rereads().demand(Given.MAGDEBURG));
        assertEquals(Optional.of(Given.MAGDEBURG), next("v1"));
    }

    @Test
    void entriesWithReadingsOfAnotherVersionAreUnread() {
        append(
                Given.project("a").topic(TEXT).reads("seit Mai", GivenTimes.from("2010-05-01")),
                Given.project("b"),
                Given.project("c").version(1, "2009-12-31"),
                Given.project("c")
                        .version(2, "2010-12-31")
                        .topic(TEXT)
                        .reads("seit Mai", GivenTimes.from("2010-05-01")),
                Given.project("d").of(Given.HALLE));

        assertEquals(Set.of("b", "c"), Set.copyOf(unread("v1", 9)));
        assertEquals(1, unread("v1", 1).size());
        assertEquals(Set.of("a", "b", "c"), Set.copyOf(unread("v0", 9)), "older and newer ones");
    }

    @Test
    void thousandsAreReadRoundByRound() {
        append(IntStream.range(0, 600)
                .mapToObj(number -> Given.project("e" + number))
                .toArray(Given[]::new));

        replace(IntStream.range(0, 600)
                .mapToObj(number -> running("e" + number, 1))
                .toArray(Given[]::new));

        assertEquals(List.of(), unread("v1", 9));
        assertEquals(
                Total.exactly(600),
                ask(all -> all.count(new Filter(
                        ALL.scope(),
                        Set.of(),
                        Filter.ByUnit.ANY,
                        Set.of(Stage.EXPLORING),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Filter.Due.ANY))));
    }

    @Test
    void readingsOfOneVersionAreReplacedAndNothingElse() {
        append(
                Given.project("a").version(1, "2009-12-31").topic(TEXT).reads("Mai", GivenTimes.from("2009-05-01")),
                Given.project("a")
                        .version(2, "2010-12-31")
                        .topic(TEXT)
                        .reads("Mai", GivenTimes.from("2010-05-01"))
                        .doubts("Gespräche", Doubt.Kind.STAGE));

        replace(running("a", 2));

        List<Entry> versions = ask(all -> all.revisions(Given.MAGDEBURG, new CooperationId("a")));
        assertEquals(
                List.of(
                        running("a", 2).recording().entry(),
                        Given.project("a")
                                .version(1, "2009-12-31")
                                .topic(TEXT)
                                .reads("Mai", GivenTimes.from("2009-05-01"))
                                .recording()
                                .entry()),
                versions);
        assertEquals(Stage.EXPLORING, versions.get(0).classification().stage());
        assertEquals(
                Stage.UNKNOWN,
                versions.get(0).content().details().classification().stage());
    }

    @Test
    void whatIsTakenBackIsNoLongerFound() {
        append(running("a", 1));
        assertEquals(1, ask(all -> all.tally(ALL)).get(0).count());
        assertEquals(Stage.EXPLORING, ask(all -> all.tally(ALL)).get(0).stage());

        replace(Given.project("a").version(1, "2010-12-31").topic(TEXT));

        assertEquals(Stage.UNKNOWN, ask(all -> all.tally(ALL)).get(0).stage());
    }

    private static Given running(String id, int version) {
        return Given.project(id)
                .version(version, "2010-12-31")
                .topic(TEXT)
                .reads("Gespräche laufen", new Conclusion.HowFar(Stage.EXPLORING))
                .reads("seit Mai", GivenTimes.from("2010-05-01"));
    }

    private void replace(Given... versions) {
        write(() -> ports().rereads()
                .replace(java.util.Arrays.stream(versions)
                        .map(given -> given.recording().entry())
                        .toList()));
    }

    private Optional<Municipality> next(String version) {
        return ports().transactions().read(() -> ports().rereads().next(version));
    }

    private void finish(Municipality city, String version) {
        write(() -> ports().rereads().finish(city, version));
    }

    private List<String> unread(String version, int most) {
        return ports().transactions().read(() -> ports().rereads().unread(Given.MAGDEBURG, version, most)).stream()
                .map(CooperationId::value)
                .toList();
    }

    private void write(Runnable work) {
        ports().transactions().write(() -> {
            work.run();
            return null;
        });
    }
}
