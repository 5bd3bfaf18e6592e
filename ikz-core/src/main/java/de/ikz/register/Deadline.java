package de.ikz.register;

import de.ikz.cooperation.Stage;
import de.ikz.reading.Conclusion;
import de.ikz.reading.Mark;
import de.ikz.reading.Reading;
import java.time.LocalDate;
import java.util.Collections;
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

    /** Stages of an entry of which nothing is due any more. */
    public static final Set<Stage> OVER =
            Collections.unmodifiableSet(EnumSet.of(Stage.COMPLETED, Stage.DECLINED, Stage.FAILED));

    /** Texts that name a thing rather than say what is to be done. */
    public static final Set<Mark.Field> NAMES =
            Collections.unmodifiableSet(EnumSet.of(Mark.Field.HEADING, Mark.Field.PARTNER, Mark.Field.TOPIC));

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

    /** Whether it lay ahead when its statement was first said; what lay behind is told and was never due. */
    public boolean wasAhead() {
        return time().ahead();
    }

    /** Whether something is still to be done: it lay ahead, and it is to come or overdue. */
    public boolean isOpen(LocalDate today) {
        return wasAhead() && !due().isBefore(today) || isOverdue(today);
    }

    /**
     * Whether it lay ahead, has passed, and the entry has not ended. What a topic or a heading names ({@code Messe 2011})
     * is nothing that anybody owes.
     */
    public boolean isOverdue(LocalDate today) {
        return wasAhead()
                && due().isBefore(today)
                && !NAMES.contains(reading().mark().field())
                && !OVER.contains(entry.classification().stage());
    }

    /** Its place among deadlines: by due day, then by entry and number of the reading. */
    public Window.Cursor place() {
        return Window.Cursor.within(due().toString(), entry.id().value(), index);
    }
}
