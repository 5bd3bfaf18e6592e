package de.ikz.history;

import de.ikz.time.Validity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The revisions of one entry and the rule which of them counts on a date: the last one with a Stand not after the date,
 * ties decided by sequence. A version with an older Stand recorded later becomes history and never overtakes.
 */
public final class Timeline {

    private static final Comparator<Revision> BY_STAND =
            Comparator.comparing(Revision::stand).thenComparing(Revision::sequence);

    private final List<Revision> byStand;

    private Timeline(List<Revision> byStand) {
        this.byStand = byStand;
    }

    /** The timeline of these revisions, in any order. */
    public static Timeline of(List<Revision> revisions) {
        return new Timeline(revisions.stream().sorted(BY_STAND).toList());
    }

    /** The revision that counts on the date; empty when the entry did not exist then. */
    public Optional<Revision> asOf(LocalDate date) {
        return byStand.stream()
                .filter(revision -> !revision.stand().isAfter(date))
                .reduce((first, second) -> second);
    }

    /**
     * The days on which a revision counts; empty when another one of the same Stand replaced it.
     *
     * @throws IllegalArgumentException when the revision is not part of this timeline
     */
    public Optional<Validity> effective(Revision revision) {
        int at = byStand.indexOf(revision);
        if (at < 0) {
            throw new IllegalArgumentException("Not a revision of this timeline: " + revision.sequence());
        }
        if (at + 1 == byStand.size()) {
            return Optional.of(Validity.since(revision.stand()));
        }
        LocalDate next = byStand.get(at + 1).stand();
        return next.equals(revision.stand())
                ? Optional.empty()
                : Optional.of(new Validity(Optional.of(revision.stand()), Optional.of(next)));
    }

    /** The revisions that counted before this one, the latest first; of one Stand only the one recorded last. */
    public List<Revision> before(Revision revision) {
        return byStand.stream()
                .filter(other -> other.stand().isBefore(revision.stand()))
                .filter(other -> effective(other).isPresent())
                .sorted(BY_STAND.reversed())
                .toList();
    }

    /** All revisions, the one recorded last first. */
    public List<Revision> newestFirst() {
        return byStand.stream()
                .sorted(Comparator.comparing(Revision::sequence).reversed())
                .toList();
    }
}
