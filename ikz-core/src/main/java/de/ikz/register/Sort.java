package de.ikz.register;

import java.util.Locale;

/**
 * An order of entries; ties are decided by id.
 *
 * @param by the key
 * @param descending whether the largest key comes first
 */
public record Sort(By by, boolean descending) {

    /** The order of the report: city, Dezernat, unit, place in the report. */
    public static final Sort REGISTER = new Sort(By.REGISTER, false);

    /** By what entries can be sorted. */
    public enum By {
        REGISTER,
        TOPIC,
        NUMBER,
        STAND;

        /** The name in the contract, for example {@code topic}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
