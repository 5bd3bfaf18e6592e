package de.ikz.cooperation;

import java.util.List;
import java.util.Objects;

/**
 * A concrete project or agreement with topic, state and outlook.
 *
 * @param details wording, responsibility, classification, partners, origin
 * @param exchanges the exchanges in which it is worked on: only where the report's block has exactly one exchange, or a
 *     person said so
 */
public record Project(Details details, List<CooperationId> exchanges) implements Cooperation {

    public Project {
        Objects.requireNonNull(details, "details");
        exchanges = List.copyOf(exchanges);
    }

    @Override
    public Kind kind() {
        return Kind.PROJECT;
    }
}
