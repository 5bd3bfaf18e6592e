package de.ikz.renewal;

import static de.ikz.renewal.Importing.CITY;
import static de.ikz.renewal.Importing.DECEMBER;
import static de.ikz.renewal.Importing.HEADER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.access.Actor;
import de.ikz.register.InMemoryPorts;
import de.ikz.renewal.Import.State;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

class ReadingProgressTest {

    private static final int ROWS = 40;

    private final Importing city = new Importing();
    private final InMemoryPorts ports = city.ports;
    private IntConsumer everySecond = second -> {};
    private final Renewal renewal = city.node(new Ticking());

    /** A clock that goes on by one second each time it is looked at. */
    private final class Ticking extends Clock {
        private int second;

        @Override
        public Instant instant() {
            everySecond.accept(second);
            return Instant.parse("2026-11-23T08:00:00Z").plusSeconds(second++);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void progressGrowsWhileAReportIsRead() {
        ImportId id = submit();
        List<Integer> seen = new ArrayList<>();
        everySecond = second -> seen.add(progress(id));
        assertTrue(renewal.readNext("node"));
        everySecond = second -> {};

        assertEquals(seen.stream().sorted().toList(), seen);
        assertTrue(
                seen.stream()
                                .filter(percent -> percent > 10 && percent < 100)
                                .distinct()
                                .count()
                        > ROWS / 2,
                seen::toString);
        assertEquals(State.READY, find(id).state());
        assertEquals(100, progress(id));
    }

    @Test
    void aCancelledReadingStopsAndNothingIsKept() {
        ImportId id = submit();
        List<Integer> asked = new ArrayList<>();
        everySecond = second -> {
            asked.add(second);
            if (asked.size() == 10) {
                renewal.discard(Actor.SYSTEM, CITY, id);
            }
        };
        assertTrue(renewal.readNext("node"));
        everySecond = second -> {};

        assertTrue(asked.size() < 15, asked::toString);
        assertEquals(State.DISCARDED, find(id).state());
        assertTrue(
                ports.transactions().read(() -> ports.imports().file(CITY, id)).isEmpty());
        assertThrows(ImportConflict.class, () -> renewal.mending().draft(Actor.SYSTEM, CITY, id));
    }

    @Test
    void aNodeThatLostItsClaimLeavesTheImportToTheOther() {
        ImportId id = submit();
        List<Integer> asked = new ArrayList<>();
        everySecond = second -> {
            asked.add(second);
            if (asked.size() == 10) {
                Instant late = Instant.parse("2026-11-23T09:00:00Z");
                ports.transactions().write(() -> ports.imports().claim("other", late, late.plusSeconds(60)));
            }
        };
        assertTrue(renewal.readNext("node"));
        everySecond = second -> {};

        assertEquals(State.READING, find(id).state());
    }

    private ImportId submit() {
        StringBuilder report = new StringBuilder(HEADER);
        for (int row = 0; row < ROWS; row++) {
            report.append("\tVorhaben ").append(row).append("\tläuft\t\n");
        }
        return city.submit("a.txt", report.toString(), DECEMBER).id();
    }

    private Import find(ImportId id) {
        return renewal.find(Actor.SYSTEM, CITY, id).orElseThrow();
    }

    private int progress(ImportId id) {
        return find(id).progress();
    }
}
