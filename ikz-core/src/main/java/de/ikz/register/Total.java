package de.ikz.register;

/**
 * A number of entries.
 *
 * @param count the number, or {@value #MOST} when there are more and counting stopped
 * @param exact whether it is the whole number
 */
public record Total(long count, boolean exact) {

    /** Filtered lists are counted up to here. */
    public static final long MOST = 10_000;

    /** Whether there are more than {@value #MOST}. */
    public boolean isLarge() {
        return !exact || count > MOST;
    }

    /** The whole number. */
    public static Total exactly(long count) {
        return new Total(count, true);
    }

    /** What a count that stops one above {@value #MOST} found. */
    public static Total upTo(long counted) {
        return counted > MOST ? new Total(MOST, false) : exactly(counted);
    }
}
