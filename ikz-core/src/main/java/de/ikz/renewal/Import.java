package de.ikz.renewal;

import de.ikz.cooperation.Cooperation;
import de.ikz.intake.Report;
import de.ikz.mending.Draft;
import de.ikz.organization.Municipality;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A submitted report on its way into the register.
 *
 * <p>States: reading → ready → accepted or discarded; reading → failed. Nothing of it is seen in the register before it
 * is accepted.
 *
 * @param municipality the city whose report it is
 * @param id lasting identity
 * @param submission what was submitted, by whom, when
 * @param state how far it is
 * @param progress of reading, 0 to 100
 * @param counts what was read, empty before it is read
 * @param problem German sentence for people, why it failed
 * @param version of its draft: grows by one with each correction made or taken back
 */
public record Import(
        Municipality municipality,
        ImportId id,
        Submission submission,
        State state,
        int progress,
        Optional<Counts> counts,
        Optional<String> problem,
        int version) {

    /** How far an import is. */
    public enum State {
        READING,
        READY,
        ACCEPTED,
        DISCARDED,
        FAILED;

        /** The name in the contract, for example {@code ready}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What was submitted.
     *
     * @param name file name as given, at most {@value #MAX_NAME} characters
     * @param stand the date for which the report speaks
     * @param sha256 of the file's bytes, 64 lower-case hex digits
     * @param at moment of submission
     * @param actor id of the actor
     */
    public record Submission(String name, LocalDate stand, String sha256, Instant at, String actor) {

        /** Longest file name in characters. */
        public static final int MAX_NAME = 255;

        public Submission {
            Objects.requireNonNull(stand, "stand");
            Objects.requireNonNull(sha256, "sha256");
            Objects.requireNonNull(actor, "actor");
            if (name == null || name.isBlank() || name.length() > MAX_NAME) {
                throw new IllegalArgumentException("A file name has 1 to " + MAX_NAME + " characters");
            }
            at = at.truncatedTo(java.time.temporal.ChronoUnit.MICROS);
        }
    }

    /**
     * What was read.
     *
     * @param rules version of the reading rules
     * @param units units that the report has
     * @param exchanges exchanges found
     * @param projects projects found
     * @param characters code points of the file that are not white space, markup or control, counted independently
     * @param placed code points that ended in exactly one place
     * @param findings what a person must look at and nobody has settled
     * @param open entries that are left open; {@code exchanges} and {@code projects} are without them
     */
    public record Counts(
            int rules, int units, int exchanges, int projects, long characters, long placed, int findings, int open) {

        /** The counts of a draft that these reading rules read. */
        static Counts of(int rules, Draft draft) {
            Report accepted = draft.accepted();
            int exchanges = (int) accepted.entries().stream()
                    .filter(entry -> entry.kind() == Cooperation.Kind.EXCHANGE)
                    .count();
            return new Counts(
                    rules,
                    draft.units().size(),
                    exchanges,
                    accepted.entries().size() - exchanges,
                    draft.placement().characters(),
                    draft.placement().placed(),
                    draft.unsettled(),
                    draft.open());
        }
    }

    public Import {
        Objects.requireNonNull(municipality, "municipality");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(submission, "submission");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(problem, "problem");
    }

    /** The same import after it was read. */
    Import ready(Counts read) {
        return new Import(municipality, id, submission, State.READY, 100, Optional.of(read), Optional.empty(), version);
    }

    /** The same import after it could not be read. */
    Import failed(String why) {
        return new Import(municipality, id, submission, State.FAILED, 100, Optional.empty(), Optional.of(why), version);
    }

    /** The same import in another state. */
    Import in(State next) {
        return new Import(municipality, id, submission, next, progress, counts, problem, version);
    }

    /** The same import with the next version of its draft. */
    Import corrected(Counts changed) {
        return new Import(municipality, id, submission, state, progress, Optional.of(changed), problem, version + 1);
    }

    /** The same import after that much of it was read. */
    Import at(int percent) {
        return new Import(municipality, id, submission, state, percent, counts, problem, version);
    }

    /** The same import to be read once more. */
    Import again() {
        return new Import(municipality, id, submission, State.READING, 0, counts, problem, version);
    }
}
