package de.ikz.register;

import de.ikz.organization.Municipality;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Which register is asked, for which date.
 *
 * @param municipality the city, empty to read across all
 * @param asOf the Stand: for each entry the version counts that {@link de.ikz.history.Timeline#asOf} names
 * @param withdrawn whether withdrawn entries are included
 */
public record Scope(Optional<Municipality> municipality, LocalDate asOf, boolean withdrawn) {

    public Scope {
        Objects.requireNonNull(municipality, "municipality");
        Objects.requireNonNull(asOf, "asOf");
    }

    /** One city on one date, without withdrawn entries. */
    public static Scope of(Municipality municipality, LocalDate asOf) {
        return new Scope(Optional.of(municipality), asOf, false);
    }
}
