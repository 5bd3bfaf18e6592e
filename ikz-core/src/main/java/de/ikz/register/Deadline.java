package de.ikz.register;

import de.ikz.cooperation.Stage;
import de.ikz.reading.Conclusion;
import de.ikz.reading.Mark;
import de.ikz.reading.Reading;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A time with bounds that an entry mentions (Termin).
 *
 * @param entry the entry in the version that counts
 * @param index number of the reading among the entry's readings
 */
public record Deadline(Entry entry, int index) {

    private static final Set<Stage> OVER = EnumSet.of(Stage.COMPLETED, Stage.DECLINED, Stage.FAILED);

    public Deadline {
        Objects.requireNonNull(entry, "entry");
        if (due(entry, index).isEmpty()) {
            throw new IllegalArgumentException("Not a time with bounds: " + index);
        }
    }

    /** The deadlines among the readings of an entry, in the order of the text. */
    public static List<Deadline> of(Entry entry) {
        return IntStream.range(0, entry.readings().all().size())
                .filter(index -> due(entry, index).isPresent())
                .mapToObj(index -> new Deadline(entry, index))
                .toList();
    }

    private static Optional<LocalDate> due(Entry entry, int index) {
        return entry.readings().all().get(index).conclusion() instanceof Conclusion.Time time
                ? time.due()
                : Optional.empty();
    }

    /** The words and where they stand. */
    public Reading reading() {
        return entry.readings().all().get(index);
    }

    /** What they mean. */
    public Conclusion.Time time() {
        return (Conclusion.Time) reading().conclusion();
    }

    /** The day by which it is due: the last day of the time, or its first where the end is open. */
    public LocalDate due() {
        return time().due().orElseThrow();
    }

    /** Whether it lay ahead when the version was recorded for its Stand; what lay behind is told and not due. */
    public boolean wasAhead() {
        return !due().isBefore(entry.revision().stand());
    }

    /** Whether it lay ahead, has passed, and neither the entry's stage nor the text say that it is over. */
    public boolean isOverdue(LocalDate today) {
        return wasAhead()
                && due().isBefore(today)
                && reading().mark().field() != Mark.Field.TOPIC
                && !OVER.contains(entry.classification().stage());
    }

    /** Its place among deadlines: by due day, then by entry and number of the reading. */
    public Window.Cursor place() {
        return Window.Cursor.within(due().toString(), entry.id().value(), index);
    }
}
