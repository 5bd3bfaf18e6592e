package de.ikz.cooperation;

import java.util.Locale;

/** How far a cooperation has come, from the first proposal to its end. */
public enum Stage {
    PROPOSED("Vorschlag"),
    EXPLORING("Sondierung"),
    PREPARING("in Vorbereitung"),
    AGREED("vereinbart"),
    ACTIVE("läuft"),
    COMPLETED("abgeschlossen"),
    PAUSED("ruht"),
    DECLINED("nicht weiterverfolgt"),
    FAILED("eingestellt"),
    UNKNOWN("keine Angabe");

    private final String german;

    Stage(String german) {
        this.german = german;
    }

    /** The term that people read. */
    public String german() {
        return german;
    }

    /** The name in the contract, for example {@code exploring}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
