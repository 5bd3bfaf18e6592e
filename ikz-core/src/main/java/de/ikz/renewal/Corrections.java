package de.ikz.renewal;

import de.ikz.mending.Numbered;
import de.ikz.organization.Municipality;
import java.util.List;

/** The corrections of all imports. To be used within {@link de.ikz.register.Transactions}. */
public interface Corrections {

    /** The corrections of an import by number, ascending; empty when there are none. */
    List<Numbered> of(Municipality municipality, ImportId id);

    /** Keeps a correction; its number was not given before in this import. */
    void add(Municipality municipality, ImportId id, Numbered correction);

    /** Forgets the correction with this number. */
    void remove(Municipality municipality, ImportId id, int number);

    /** Forgets all corrections of an import. */
    void drop(Municipality municipality, ImportId id);
}
