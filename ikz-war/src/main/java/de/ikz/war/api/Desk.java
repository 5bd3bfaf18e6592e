package de.ikz.war.api;

import de.ikz.access.Actor;
import de.ikz.organization.Municipality;
import de.ikz.register.Register;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** What every call about the register starts from: who asks, which register, which city, which day. */
@Dependent
class Desk {

    static final String MUNICIPALITY = "municipality";
    static final String AS_OF = "asOf";

    @Inject
    Actor actor;

    @Inject
    Register register;

    @Inject
    Municipality home;

    @Inject
    Clock clock;

    /** The date asked for, today unless said otherwise. */
    LocalDate asOf(Parameters parameters) {
        return parameters.date(AS_OF).orElseGet(() -> LocalDate.now(clock));
    }

    /** The one city asked for, the register's own unless said otherwise. */
    Municipality city(Parameters parameters) {
        return parameters
                .text(MUNICIPALITY)
                .flatMap(key -> {
                    Optional<Municipality> city = municipality(key);
                    if (city.isEmpty()) {
                        parameters.fail(MUNICIPALITY, "Bitte einen Gemeindeschlüssel (AGS) mit acht Ziffern angeben.");
                    }
                    return city;
                })
                .orElse(home);
    }

    /** The one city asked for, empty for all of them ({@code *}). */
    Optional<Municipality> cities(Parameters parameters) {
        return parameters.texts(MUNICIPALITY).equals(java.util.List.of("*"))
                ? Optional.empty()
                : Optional.of(city(parameters));
    }

    private static Optional<Municipality> municipality(String key) {
        try {
            return Optional.of(Municipality.of(key));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
