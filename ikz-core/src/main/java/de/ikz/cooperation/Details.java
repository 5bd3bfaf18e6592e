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
 * @param confirmations what people decided about conclusions from its text
 */
public record Details(
        Wording wording,
        Responsibility responsibility,
        Classification classification,
        List<Partner> partners,
        Optional<Origin> origin,
        List<Confirmation> confirmations) {

    public Details {
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(responsibility, "responsibility");
        Objects.requireNonNull(classification, "classification");
        Objects.requireNonNull(origin, "origin");
        partners = List.copyOf(partners);
        confirmations = List.copyOf(confirmations);
    }

    /** Nobody has confirmed anything yet. */
    public Details(
            Wording wording,
            Responsibility responsibility,
            Classification classification,
            List<Partner> partners,
            Optional<Origin> origin) {
        this(wording, responsibility, classification, partners, origin, List.of());
    }

    /** The same with these decisions. */
    public Details with(List<Confirmation> decided) {
        return new Details(wording, responsibility, classification, partners, origin, decided);
    }

    /** The same with another classification. */
    public Details with(Classification said) {
        return new Details(wording, responsibility, said, partners, origin, confirmations);
    }

    /** The same with other words. */
    public Details with(Wording said) {
        return new Details(said, responsibility, classification, partners, origin, confirmations);
    }

    /** The same without its place in a report. */
    public Details withoutOrigin() {
        return new Details(wording, responsibility, classification, partners, Optional.empty(), confirmations);
    }
}
