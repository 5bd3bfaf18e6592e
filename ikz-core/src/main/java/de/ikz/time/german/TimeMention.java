package de.ikz.time.german;

import de.ikz.time.Recurrence;
import de.ikz.time.Timeframe;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Words of a text that say when.
 *
 * @param place where they stand
 * @param kind what kind of time it is
 * @param frame its bounds, empty for recurring, vague and wrong ones
 * @param recurrence how often, only for recurring ones
 * @param yearConcluded whether the year was concluded rather than written
 * @param past whether it lay behind the anchor: it had ended, or it had begun and its clause tells of it as past
 * @param problem what is wrong with it, a German sentence, such as for {@code 31.02.2012}; empty when nothing is. A date
 *     with a weekday that it does not have keeps its bounds
 * @param rule the name of the rule that found it
 */
public record TimeMention(
        Place place,
        Kind kind,
        Optional<Timeframe> frame,
        Optional<Recurrence> recurrence,
        boolean yearConcluded,
        boolean past,
        Optional<String> problem,
        String rule) {

    /** The kinds of the contract. */
    public enum Kind {
        /** One unit of the calendar: a day, a month, a quarter, a season, a year, or a part of one of them. */
        POINT,
        /** From one time to another. */
        RANGE,
        /** Until a time: {@code bis 15.10.2010}. */
        OPEN_START,
        /** From a time on: {@code ab 2014}. */
        OPEN_END,
        /** Again and again: {@code halbjährlich}. */
        RECURRING,
        /** Without bounds: {@code zurzeit}, {@code lfd.}; also what is written wrongly. */
        VAGUE;

        /** The name in the contract, for example {@code open_end}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Words of a text.
     *
     * @param from first UTF-16 code unit
     * @param to the code unit after the last
     */
    public record Place(int from, int to) {}

    public TimeMention {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(recurrence, "recurrence");
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(rule, "rule");
    }

    /** First UTF-16 code unit in the text. */
    public int from() {
        return place.from();
    }

    /** The code unit after the last. */
    public int to() {
        return place.to();
    }
}
