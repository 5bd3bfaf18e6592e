package de.ikz.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How often something happens (Turnus): {@code zwei Mal jährlich}, {@code jeden ersten Dienstag im Monat}.
 *
 * <p>A count in a period stands for the distance that spreads it evenly: twice a year is {@code R/P6M}. Where a text
 * gives a least and a greatest distance ({@code alle 4-6 Wochen}), both are kept with an ellipsis between them, the
 * shorter first: {@code R/P4W…R/P6W}; ISO 8601 has no notation for that.
 *
 * @param iso ISO 8601 repeating interval, such as {@code R/P6M}
 * @param rule the same as an RFC 5545 recurrence rule without its {@code RRULE:}, empty where none can express it: a
 *     count in a period names no dates, a distance from … to … no single one
 */
public record Recurrence(String iso, Optional<String> rule) {

    public Recurrence {
        Objects.requireNonNull(iso, "iso");
        Objects.requireNonNull(rule, "rule");
    }

    /**
     * The first day on or after a day that the rule names; empty where there is no rule or it names no weekday, so that
     * nobody knows the days.
     */
    public Optional<LocalDate> firstOn(LocalDate from) {
        return rule.flatMap(NamedWeekday::parse).map(weekday -> weekday.firstOn(from));
    }

    /** Every so often: a number of {@code D}ays, {@code W}eeks, {@code M}onths or {@code Y}ears. */
    public static Recurrence every(int number, char period) {
        return new Recurrence("R/P" + number + period, Optional.of(rule(number, period)));
    }

    /** Every so often, not sooner than one and not later than another number of periods. */
    public static Recurrence every(int least, int most, char period) {
        return least == most
                ? every(least, period)
                : new Recurrence("R/P" + least + period + "…R/P" + most + period, Optional.empty());
    }

    /** So many times in one period, from a least to a greatest number. */
    public static Recurrence times(int least, int most, char period) {
        if (least == most) {
            return least == 1 ? every(1, period) : new Recurrence("R/" + share(least, period), Optional.empty());
        }
        return new Recurrence("R/" + share(most, period) + "…R/" + share(least, period), Optional.empty());
    }

    private static String share(int times, char period) {
        if (times == 1) {
            return "P1" + period;
        }
        return switch (period) {
            case 'Y' -> 12 % times == 0 ? "P" + 12 / times + "M" : days(365, times);
            case 'M' -> days(30, times);
            case 'W' -> days(7, times);
            default -> "PT" + Math.max(1, 24 / times) + "H";
        };
    }

    private static String days(int days, int times) {
        return days >= times ? "P" + days / times + "D" : "PT" + Math.max(1, days * 24 / times) + "H";
    }

    private static String rule(int number, char period) {
        String frequency = switch (period) {
            case 'D' -> "DAILY";
            case 'W' -> "WEEKLY";
            case 'M' -> "MONTHLY";
            case 'Y' -> "YEARLY";
            default -> throw new IllegalArgumentException("No period: " + period);
        };
        return "FREQ=" + frequency + (number == 1 ? "" : ";INTERVAL=" + number);
    }
}
