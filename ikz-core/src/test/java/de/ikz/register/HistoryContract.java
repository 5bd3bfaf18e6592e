package de.ikz.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.cooperation.CooperationId;
import de.ikz.history.Revision;
import de.ikz.history.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract of {@link Cooperations}: whatever is appended in whatever order, {@link Timeline} says what counts. */
public abstract class HistoryContract extends CooperationsContract {

    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 6;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    @DisplayName("any history is found, listed and counted as its timeline says")
    void anyHistoryIsFoundListedAndCountedAsItsTimelineSays(long seed) {
        Random random = new Random(seed);
        List<List<Revision>> histories = new ArrayList<>();
        for (int entry = 0; entry < 8; entry++) {
            histories.add(new ArrayList<>());
        }
        for (int step = 0; step < 12; step++) {
            List<Recording> batch = new ArrayList<>();
            for (int many = random.nextInt(4); many >= 0; many--) {
                int entry = random.nextInt(histories.size());
                Recording next = next(entry, histories.get(entry).size() + 1, random);
                histories.get(entry).add(next.entry().revision());
                batch.add(next);
            }
            append(batch);
        }
        for (int day = -1; day <= DAYS; day++) {
            agrees(histories, FIRST.plusDays(day));
        }
    }

    private static Recording next(int entry, int sequence, Random random) {
        LocalDate stand = FIRST.plusDays(random.nextInt(DAYS));
        Given given = Given.project("e" + entry).version(sequence, stand.toString());
        return (random.nextInt(3) == 0 ? given.withdrawn() : given).recording();
    }

    private void agrees(List<List<Revision>> histories, LocalDate date) {
        List<String> living = new ArrayList<>();
        for (int entry = 0; entry < histories.size(); entry++) {
            var expected = Timeline.of(histories.get(entry)).asOf(date);
            CooperationId id = new CooperationId("e" + entry);
            assertEquals(
                    expected, ask(all -> all.find(Given.MAGDEBURG, id, date)).map(Entry::revision), date + " " + id);
            if (expected.isPresent() && !expected.get().withdrawn()) {
                living.add(id.value());
            }
        }
        Filter filter = Filter.all(Scope.of(Given.MAGDEBURG, date));
        assertEquals(living, ids(filter), "listed on " + date);
        assertEquals(Total.exactly(living.size()), ask(all -> all.count(filter)), "counted on " + date);
    }
}
