package de.ikz.register;

import de.ikz.reading.Doubt;
import java.util.Objects;

/**
 * A doubt about an entry that nobody has decided (Prüfhinweis).
 *
 * @param entry the entry in the version that counts
 * @param index number of the doubt among the entry's doubts
 */
public record OpenDoubt(Entry entry, int index) {

    public OpenDoubt {
        Objects.requireNonNull(entry, "entry");
        Objects.checkIndex(index, entry.readings().doubts().size());
    }

    /** What is doubtful. */
    public Doubt doubt() {
        return entry.readings().doubts().get(index);
    }

    /**
     * Its place among doubts.
     *
     * @param registerKey the entry's place in the register
     */
    public Window.Cursor place(String registerKey) {
        return Window.Cursor.within(registerKey, entry.id().value(), index);
    }
}
