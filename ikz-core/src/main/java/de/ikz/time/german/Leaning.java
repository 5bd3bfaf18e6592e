package de.ikz.time.german;

/** Where the times of a text lie that name no year: an outlook speaks of the future. */
public enum Leaning {
    PAST,
    FUTURE,
    /** Unknown: the nearest counts. */
    NONE
}
