package de.ikz.mending;

import de.ikz.intake.ReportEntry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An entry of a draft.
 *
 * @param said what it says now
 * @param changedBy numbers of the corrections that changed or made it
 * @param leftOpenBy number of the correction that left it open; taking that back closes it again
 */
public record DraftEntry(ReportEntry said, List<Integer> changedBy, Optional<Integer> leftOpenBy) {

    public DraftEntry {
        changedBy = List.copyOf(changedBy);
    }

    static DraftEntry of(ReportEntry read) {
        return new DraftEntry(read, List.of(), Optional.empty());
    }

    /** Its id in the draft. */
    public String id() {
        return said.id();
    }

    /** Whether it is left out of the acceptance. */
    public boolean isOpen() {
        return leftOpenBy.isPresent();
    }

    /** Whether a person changed what was read. */
    public boolean isCorrected() {
        return !changedBy.isEmpty();
    }

    DraftEntry changed(ReportEntry other, int number) {
        List<Integer> all = changedBy.contains(number)
                ? changedBy
                : Stream.concat(changedBy.stream(), Stream.of(number)).toList();
        return new DraftEntry(other, all, leftOpenBy);
    }

    /** The same but for its place among the entries, which no person changed. */
    DraftEntry with(ReportEntry other) {
        return new DraftEntry(other, changedBy, leftOpenBy);
    }

    DraftEntry leftOpen(int number) {
        return new DraftEntry(said, changedBy, Optional.of(number));
    }
}
