package de.ikz.time.german;

import de.ikz.time.Timeframe;
import java.util.Optional;

/** A unit of the calendar that comes once a year, such as the 3rd of May or the 38th week. */
@FunctionalInterface
interface CalendarUnit {

    /** Its days in a year, empty where that year has no such unit: the 29th of February, a 53rd week. */
    Optional<Timeframe> in(int year);
}
