package de.ikz.organization;

import java.util.Locale;

/** What kind of node of the organisation tree a unit is. */
public enum UnitKind {
    /** Dezernat. */
    DIRECTORATE,
    /** Fachbereich (FB). */
    DEPARTMENT,
    /** Amt. */
    OFFICE,
    /** Fachdienst (FD). */
    SERVICE,
    /** Eigenbetrieb. */
    MUNICIPAL_ENTERPRISE,
    /** Stabsstelle, or a post of a directorate such as II/01. */
    STAFF_UNIT,
    /** Team, Sachgebiet, Abteilung: a unit below the reporting one. */
    TEAM,
    /** Any other body of the city that reports, such as a theatre. */
    OTHER;

    /** The name in the contract, for example {@code municipal_enterprise}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
