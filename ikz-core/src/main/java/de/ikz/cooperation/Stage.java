package de.ikz.cooperation;

import java.util.Locale;

/** How far a cooperation has come, from the first proposal to its end. */
public enum Stage {
    /** Vorschlag. */
    PROPOSED,
    /** Sondierung. */
    EXPLORING,
    /** in Vorbereitung. */
    PREPARING,
    /** vereinbart. */
    AGREED,
    /** läuft. */
    ACTIVE,
    /** abgeschlossen. */
    COMPLETED,
    /** ruht. */
    PAUSED,
    /** nicht weiterverfolgt. */
    DECLINED,
    /** eingestellt. */
    FAILED,
    /** keine Angabe. */
    UNKNOWN;

    /** The name in the contract, for example {@code exploring}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
