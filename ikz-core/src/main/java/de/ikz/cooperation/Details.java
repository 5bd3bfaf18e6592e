package de.ikz.cooperation;

import de.ikz.partner.Partner;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What exchanges and projects have in common.
 *
 * @param wording what it says
 * @param responsibility who in the city answers for it
 * @param classification stage, reach, legal form, visibility
 * @param partners the bodies named as partners, in order
 * @param origin its place in a report, empty when a person recorded it
 */
public record Details(
        Wording wording,
        Responsibility responsibility,
        Classification classification,
        List<Partner> partners,
        Optional<Origin> origin) {

    public Details {
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(responsibility, "responsibility");
        Objects.requireNonNull(classification, "classification");
        Objects.requireNonNull(origin, "origin");
        partners = List.copyOf(partners);
    }
}
