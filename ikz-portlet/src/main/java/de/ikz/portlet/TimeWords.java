package de.ikz.portlet;

import de.ikz.reading.Conclusion;
import de.ikz.time.Timeframe;
import java.time.LocalDate;

/** What a time in a text means, in words for people: {@code 1. bis 10. März 2011 (Jahr erschlossen)}. */
final class TimeWords {

    private final Texts text;

    TimeWords(Texts text) {
        this.text = text;
    }

    /** The bounds of a time, or what is wrong with it; empty when neither is known. */
    String of(Conclusion.Time time) {
        if (time.problem().isPresent()) {
            return time.problem().get();
        }
        String bounds = time.frame().map(this::bounds).orElse("");
        return time.yearConcluded() && !bounds.isEmpty() ? text.of("time.year.concluded", bounds) : bounds;
    }

    /** The days of a timeframe: {@code 1. bis 31. März 2011}, {@code ab 1. Januar 2014}. */
    String bounds(Timeframe frame) {
        if (frame.start().isEmpty()) {
            return text.of("time.until", day(frame.end().orElseThrow()));
        }
        LocalDate start = frame.start().get();
        return frame.end().map(end -> between(start, end)).orElseGet(() -> text.of("time.from", day(start)));
    }

    private String between(LocalDate start, LocalDate end) {
        if (start.equals(end)) {
            return day(start);
        }
        boolean sameYear = start.getYear() == end.getYear();
        String first = sameYear && start.getMonth() == end.getMonth()
                ? text.date(start, "time.day.only")
                : sameYear ? text.date(start, "time.day.month") : day(start);
        return text.of("time.range", first, day(end));
    }

    private String day(LocalDate date) {
        return text.date(date, "time.day");
    }
}
