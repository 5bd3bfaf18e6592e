package de.ikz.register;

import de.ikz.organization.Municipality;
import java.util.Objects;

/**
 * How a city is called in reports, told by whoever runs the register. It counts where the directory has no body with the
 * city's key; without it such a city would find itself among its partners.
 *
 * @param city the city
 * @param name its name, blank where nobody told it
 */
public record CityName(Municipality city, String name) {

    public CityName {
        Objects.requireNonNull(city, "city");
        Objects.requireNonNull(name, "name");
    }

    /** The name of a city, blank for every other than this one. */
    String of(Municipality asked) {
        return city.equals(asked) ? name : "";
    }
}
