package de.ikz.renewal;

import de.ikz.mending.Draft;
import de.ikz.mending.Numbered;
import java.util.List;

/**
 * A draft as it is at one moment.
 *
 * @param source its import, with the version that a change must name
 * @param corrections that made the draft, by number
 * @param draft the report as read with these corrections
 */
public record DraftVersion(Import source, List<Numbered> corrections, Draft draft) {

    public DraftVersion {
        corrections = List.copyOf(corrections);
    }

    /** Grows with each change; a change names the version it is made on. */
    public int version() {
        return source.version();
    }
}
