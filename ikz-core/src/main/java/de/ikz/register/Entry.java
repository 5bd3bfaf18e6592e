package de.ikz.register;

import de.ikz.cooperation.Classification;
import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.CooperationId;
import de.ikz.cooperation.CooperationNumber;
import de.ikz.history.Revision;
import de.ikz.organization.Municipality;
import de.ikz.reading.Readings;
import java.util.Objects;

/**
 * An entry of the register in one of its versions.
 *
 * @param municipality the city that keeps it
 * @param id lasting identity
 * @param number the number by which people call it
 * @param revision the version
 * @param readings what was concluded from it
 */
public record Entry(
        Municipality municipality, CooperationId id, CooperationNumber number, Revision revision, Readings readings) {

    public Entry {
        Objects.requireNonNull(municipality, "municipality");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(readings, "readings");
    }

    /** A version of which nothing was read yet. */
    public Entry(Municipality municipality, CooperationId id, CooperationNumber number, Revision revision) {
        this(municipality, id, number, revision, Readings.NONE);
    }

    /** The same with these readings. */
    public Entry with(Readings read) {
        return new Entry(municipality, id, number, revision, read);
    }

    /** How it is classified: as a person said, filled up with what was concluded. */
    public Classification classification() {
        return readings.over(content().details().classification());
    }

    /** What this version says. */
    public Cooperation content() {
        return revision.content();
    }
}
