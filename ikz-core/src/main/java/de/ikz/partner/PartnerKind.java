package de.ikz.partner;

import java.util.Locale;

/** What kind of body a partner is. */
public enum PartnerKind {
    MUNICIPALITY,
    DISTRICT,
    STATE_BODY,
    FEDERAL_BODY,
    ASSOCIATION,
    COMPANY,
    /** A class of bodies, such as the surrounding districts; never linked to single ones. */
    GROUP,
    UNKNOWN;

    /** The name in the contract, for example {@code state_body}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
