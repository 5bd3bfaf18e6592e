package de.ikz.time.german;

import java.util.Optional;

/**
 * A unit of the calendar as it is written, or neighbours of one kind ({@code 19./20. Mai}).
 *
 * @param from its first token
 * @param to the token after its last
 * @param unit what comes once a year
 * @param year in which, 0 where no year is written
 * @param concluded whether the year rests on the anchor
 * @param sure whether it is a time wherever it stands; else its neighbours must say so
 * @param several whether it is more than one unit
 * @param problem what is wrong with it
 * @param rule the rule that found it
 */
record Value(
        int from,
        int to,
        CalendarUnit unit,
        int year,
        boolean concluded,
        Sure sure,
        boolean several,
        Optional<String> problem,
        String rule) {

    /** How much must stand beside it. */
    enum Sure {
        YES,
        /** A year of four digits alone. */
        YEAR,
        /** Short forms and words with a second meaning. */
        SHORT,
        /** A wrong date of unusual form. */
        WRONG
    }

    static Value of(int from, int to, CalendarUnit unit, WrittenYear year, String rule) {
        return new Value(from, to, unit, year.year(), year.concluded(), Sure.YES, false, Optional.empty(), rule);
    }

    Value sure(Sure other) {
        return new Value(from, to, unit, year, concluded, other, several, problem, rule);
    }

    Value severalIf(boolean more) {
        return new Value(from, to, unit, year, concluded, sure, more, problem, rule);
    }

    Value problem(String sentence) {
        return new Value(from, to, unit, year, concluded, sure, several, Optional.of(sentence), rule);
    }

    Value inYear(int other, boolean isConcluded) {
        return new Value(from, to, unit, other, isConcluded, sure, several, problem, rule);
    }

    Value startingAt(int token) {
        return new Value(token, to, unit, year, concluded, sure, several, problem, rule);
    }

    boolean hasYear() {
        return year != 0;
    }

    boolean isPlainYear() {
        return rule.equals(PlainYear.NAME);
    }
}
