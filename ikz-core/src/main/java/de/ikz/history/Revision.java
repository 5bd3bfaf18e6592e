package de.ikz.history;

import de.ikz.cooperation.Cooperation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One immutable version of an entry (Fassung).
 *
 * @param sequence 1 for the first version of the entry, then ascending in the order of recording
 * @param stand local date the version speaks for
 * @param recorded when, by whom, why
 * @param withdrawn whether the entry counts as withdrawn from this version on
 * @param content what it says
 */
public record Revision(int sequence, LocalDate stand, Recorded recorded, boolean withdrawn, Cooperation content) {

    public Revision {
        Objects.requireNonNull(stand, "stand");
        Objects.requireNonNull(recorded, "recorded");
        Objects.requireNonNull(content, "content");
        if (sequence < 1) {
            throw new IllegalArgumentException("Revisions are counted from 1, not " + sequence);
        }
    }

    /**
     * The circumstances of recording.
     *
     * @param at the moment in UTC
     * @param actor id of the actor, never a login
     * @param reason why, in words for people: {@code Import magdeburg-2010.txt}
     */
    public record Recorded(Instant at, String actor, String reason) {

        /** Longest reason in characters. */
        public static final int MAX_REASON = 1_000;

        public Recorded {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(actor, "actor");
            if (reason == null || reason.length() > MAX_REASON) {
                throw new IllegalArgumentException("A reason has at most " + MAX_REASON + " characters");
            }
            at = at.truncatedTo(java.time.temporal.ChronoUnit.MICROS);
        }
    }
}
