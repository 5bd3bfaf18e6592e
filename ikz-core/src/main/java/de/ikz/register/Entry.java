package de.ikz.register;

import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.CooperationId;
import de.ikz.cooperation.CooperationNumber;
import de.ikz.history.Revision;
import de.ikz.organization.Municipality;
import java.util.Objects;

/**
 * An entry of the register in one of its versions.
 *
 * @param municipality the city that keeps it
 * @param id lasting identity
 * @param number the number by which people call it
 * @param revision the version
 */
public record Entry(Municipality municipality, CooperationId id, CooperationNumber number, Revision revision) {

    public Entry {
        Objects.requireNonNull(municipality, "municipality");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(revision, "revision");
    }

    /** What this version says. */
    public Cooperation content() {
        return revision.content();
    }
}
