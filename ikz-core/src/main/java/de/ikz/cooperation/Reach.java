package de.ikz.cooperation;

import java.util.Locale;

/** Between whom a cooperation reaches; an entry has a set of these, empty when nothing is known. */
public enum Reach {
    /** interkommunal: with other municipalities. */
    INTER_MUNICIPAL,
    /** vertikal: with the state or the federation. */
    VERTICAL,
    /** intrakommunal: within the city and its bodies. */
    INTRA_MUNICIPAL,
    /** international. */
    INTERNATIONAL,
    /** mit Privaten. */
    WITH_PRIVATE,
    /** keine IKZ: the report itself says that it is none. */
    NONE;

    /** The name in the contract, for example {@code inter_municipal}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
