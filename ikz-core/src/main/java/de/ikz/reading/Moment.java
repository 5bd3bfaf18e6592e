package de.ikz.reading;

import de.ikz.time.Timeframe;
import de.ikz.time.german.Anchor;
import de.ikz.time.german.GermanTimes;
import de.ikz.time.german.Leaning;
import de.ikz.time.german.TimeMention;
import java.time.LocalDate;

/** Where the first time of a sentence lies, as seen from the Stand. */
enum Moment {
    /** It has begun, more than a year before the Stand. */
    LONG_AGO,
    /** It has begun: on the Stand or before. */
    REACHED,
    /** It is to come. */
    COMING,
    /** No time with bounds is said. */
    UNSAID;

    /** Whether it has begun. */
    boolean isReached() {
        return this == REACHED || this == LONG_AGO;
    }

    static Moment of(String text, LocalDate stand, Leaning leaning) {
        return GermanTimes.in(text, new Anchor(stand, leaning)).stream()
                .map(TimeMention::frame)
                .flatMap(java.util.Optional::stream)
                .findFirst()
                .map(frame -> of(frame, stand))
                .orElse(UNSAID);
    }

    private static Moment of(Timeframe frame, LocalDate stand) {
        boolean coming = frame.start()
                .map(start -> start.isAfter(stand))
                .orElseGet(() -> frame.end().filter(end -> end.isAfter(stand)).isPresent());
        boolean old =
                frame.end().filter(end -> end.isBefore(stand.minusYears(1))).isPresent();
        return coming ? COMING : old ? LONG_AGO : REACHED;
    }
}
