package de.ikz.mending;

import java.time.Instant;

/**
 * A correction as it was recorded.
 *
 * @param number counted from 1 within an import, never given again, also when the correction is taken back
 * @param actor id of the actor
 * @param at the moment
 * @param correction what was changed
 */
public record Numbered(int number, String actor, Instant at, Correction correction) {

    public Numbered {
        at = at.truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }
}
