package de.ikz.portlet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date as people type it: {@code 31.12.2010}, {@code 1.3.2011} or {@code 2010-12-31}. */
final class Day {

    private static final Pattern GERMAN = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private Day() {}

    /** The date; empty when it is none. */
    static Optional<LocalDate> parse(String text) {
        Matcher german = GERMAN.matcher(text.strip());
        if (german.matches()) {
            return day(german.group(3), german.group(2), german.group(1));
        }
        Matcher iso = ISO.matcher(text.strip());
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(date -> date.getYear() > 0);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
