package de.ikz.register;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

/**
 * Gives new ids: version 7 UUIDs (RFC 9562), so that ids given later sort later and indexes grow at their end.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;

    /** Ids that carry this clock's time. */
    public Ids(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** A new id of 36 ASCII characters, never given before. */
    public String next() {
        long time = clock.millis() << 16 | 0x7000 | RANDOM.nextInt(0x1000);
        long random = RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(time, random).toString();
    }
}
