package de.ikz.war.health;

import de.ikz.war.composition.Installation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The register is open, so its database is migrated, and the database answers. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

    private static final String NAME = "ikz-database";

    @Inject
    Installation installation;

    @Override
    public HealthCheckResponse call() {
        if (installation.isReady()) {
            return HealthCheckResponse.up(NAME);
        }
        return HealthCheckResponse.named(NAME)
                .down()
                .withData("problem", installation.problem().orElse("Die Datenbank antwortet nicht."))
                .build();
    }
}
