package de.ikz.cooperation;

import java.util.Objects;

/**
 * A standing body or habit: Erfahrungsaustausch, Arbeitsgruppe, Gremium.
 *
 * @param details wording, responsibility, classification, partners, origin
 */
public record Exchange(Details details) implements Cooperation {

    public Exchange {
        Objects.requireNonNull(details, "details");
    }

    @Override
    public Kind kind() {
        return Kind.EXCHANGE;
    }
}
