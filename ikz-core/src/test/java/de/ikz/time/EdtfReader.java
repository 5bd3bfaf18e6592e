package de.ikz.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Reads EDTF back into days, written after ISO 8601-2 and not after the class that writes it. */
public final class EdtfReader {

    private EdtfReader() {}

    /** First and last day; the text beside the slash may be open. */
    public static Timeframe read(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return new Timeframe(Optional.of(first(edtf)), Optional.of(last(edtf)), edtf);
        }
        String lower = edtf.substring(0, slash);
        String upper = edtf.substring(slash + 1);
        return new Timeframe(
                lower.equals("..") ? Optional.empty() : Optional.of(first(dated(lower))),
                upper.equals("..") ? Optional.empty() : Optional.of(last(dated(upper))),
                edtf);
    }

    /** ISO 8601-2 allows only dates as ends of an interval, no seasons. */
    private static String dated(String date) {
        if (date.length() == 7 && Integer.parseInt(date.substring(5)) > 12) {
            throw new IllegalArgumentException("No date at the end of an interval: " + date);
        }
        return date;
    }

    private static LocalDate first(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
            case 7 -> months(date, 0).atDay(1);
            default -> LocalDate.parse(date);
        };
    }

    private static LocalDate last(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
            case 7 -> months(date, 1).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }

    /** The first (0) or last (1) month of a month, season, quarter, third or half of a year. */
    private static YearMonth months(String date, int end) {
        int year = Integer.parseInt(date.substring(0, 4));
        int code = Integer.parseInt(date.substring(5));
        if (code <= 12) {
            return YearMonth.of(year, code);
        }
        int[] firstAndLength = code <= 24 && code >= 21
                ? new int[] {3 * (code - 20), 3}
                : code >= 33 && code <= 36
                        ? new int[] {3 * (code - 33) + 1, 3}
                        : code >= 37 && code <= 39
                                ? new int[] {4 * (code - 37) + 1, 4}
                                : new int[] {6 * (code - 40) + 1, 6};
        return YearMonth.of(year, firstAndLength[0]).plusMonths(end * (firstAndLength[1] - 1L));
    }
}
