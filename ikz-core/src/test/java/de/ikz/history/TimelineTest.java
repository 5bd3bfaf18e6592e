package de.ikz.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.ikz.register.Given;
import de.ikz.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);

    /** Recorded in this order: Stands of 2010, 2012, 2008 and 2012 again. */
    private static final List<Revision> REVISIONS = revisions(List.of(
            LocalDate.of(2010, 12, 31),
            LocalDate.of(2012, 12, 31),
            LocalDate.of(2008, 12, 31),
            LocalDate.of(2012, 12, 31)));

    @ParameterizedTest
    @CsvSource({
        "2008-12-30, 0",
        "2008-12-31, 3",
        "2010-12-30, 3",
        "2010-12-31, 1",
        "2012-12-30, 1",
        "2012-12-31, 4",
        "2099-01-01, 4"
    })
    void theLastStandNotAfterTheDateCounts(LocalDate date, int sequence) {
        assertEquals(
                sequence,
                Timeline.of(REVISIONS).asOf(date).map(Revision::sequence).orElse(0));
    }

    @Test
    void aRevisionCountsUntilTheNextStand() {
        Timeline timeline = Timeline.of(REVISIONS);

        assertEquals(
                Optional.of(
                        new Validity(Optional.of(LocalDate.of(2008, 12, 31)), Optional.of(LocalDate.of(2010, 12, 31)))),
                timeline.effective(REVISIONS.get(2)));
        assertEquals(Optional.of(Validity.since(LocalDate.of(2012, 12, 31))), timeline.effective(REVISIONS.get(3)));
    }

    @Test
    void aRevisionThatAnotherOfTheSameStandReplacedCountsOnNoDay() {
        assertEquals(Optional.empty(), Timeline.of(REVISIONS).effective(REVISIONS.get(1)));
    }

    @Test
    void theNewestIsTheOneRecordedLastWhateverItsStand() {
        assertEquals(
                List.of(4, 3, 2, 1),
                Timeline.of(REVISIONS).newestFirst().stream()
                        .map(Revision::sequence)
                        .toList());
    }

    @Test
    void aRevisionOfAnotherEntryIsRefused() {
        Timeline empty = Timeline.of(List.of());

        assertEquals(Optional.empty(), empty.asOf(FIRST));
        assertThrows(IllegalArgumentException.class, () -> empty.effective(REVISIONS.get(0)));
    }

    @Property
    void onEveryDayTheRevisionThatIsEffectiveCounts(
            @ForAll("histories") List<Revision> revisions, @ForAll @IntRange(min = -1, max = 9) int day) {
        Timeline timeline = Timeline.of(revisions);
        LocalDate date = FIRST.plusDays(day);

        List<Revision> effective = revisions.stream()
                .filter(revision -> timeline.effective(revision)
                        .filter(days -> days.covers(date))
                        .isPresent())
                .toList();

        assertEquals(timeline.asOf(date).stream().toList(), effective);
    }

    @Provide
    Arbitrary<List<Revision>> histories() {
        return Arbitraries.integers()
                .between(0, 7)
                .map(day -> FIRST.plusDays(day))
                .list()
                .ofMaxSize(8)
                .map(TimelineTest::revisions);
    }

    private static List<Revision> revisions(List<LocalDate> stands) {
        return IntStream.range(0, stands.size())
                .mapToObj(at -> Given.project("a")
                        .version(at + 1, stands.get(at).toString())
                        .recording()
                        .entry()
                        .revision())
                .toList();
    }
}
