package de.ikz.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Clock CLOCK = Clock.fixed(Given.NOW, ZoneOffset.UTC);

    @Test
    void anIdIsAUuidOfVersionSevenWithTheClocksTime() {
        UUID id = UUID.fromString(new Ids(CLOCK).next());

        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        assertEquals(CLOCK.millis(), id.getMostSignificantBits() >>> 16);
    }

    @Test
    void idsGivenLaterSortLater() {
        String before = new Ids(CLOCK).next();
        String after = new Ids(Clock.offset(CLOCK, Duration.ofMillis(1))).next();

        assertTrue(before.compareTo(after) < 0);
    }

    @Test
    void noIdIsGivenTwiceWithinAMillisecond() {
        Ids ids = new Ids(CLOCK);

        assertEquals(
                10_000,
                IntStream.range(0, 10_000)
                        .mapToObj(time -> ids.next())
                        .collect(Collectors.toSet())
                        .size());
    }
}
