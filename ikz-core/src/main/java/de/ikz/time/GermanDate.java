package de.ikz.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates as people in Germany write them (DIN 5008): {@code 30.11.2010}. */
public final class GermanDate {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private GermanDate() {}

    /** The date in words for people. */
    public static String of(LocalDate date) {
        return WRITTEN.format(date);
    }
}
