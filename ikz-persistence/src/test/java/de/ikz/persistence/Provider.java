package de.ikz.persistence;

import java.util.Map;

/** The JPA providers of the servers. */
enum Provider {
    HIBERNATE("org.hibernate.jpa.HibernatePersistenceProvider"),
    ECLIPSELINK("org.eclipse.persistence.jpa.PersistenceProvider");

    private final String type;

    Provider(String type) {
        this.type = type;
    }

    Map<String, Object> properties() {
        return Map.of("jakarta.persistence.provider", type, "eclipselink.logging.level", "SEVERE");
    }
}
