package de.ikz.time.german;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.time.EdtfReader;
import de.ikz.time.Timeframe;
import de.ikz.time.german.TimeMention.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Any value that is written as German text is read back as the same days. */
class WrittenTimesPropertiesTest {

    private static final Anchor ANCHOR = new Anchor(LocalDate.of(2010, 11, 30), Leaning.NONE);
    private static final String BEFORE = "Die Abstimmung erfolgt ";

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1950, 1, 1).toEpochDay(),
                        LocalDate.of(2089, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void anyDayIsReadBack(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 5) int form) {
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.GERMAN);
        String written = List.of(
                        format(day, "dd.MM.yyyy"),
                        format(day, "d.M.yyyy"),
                        format(day, "d. MM. yyyy"),
                        day.getDayOfMonth() + ". " + month + " " + day.getYear(),
                        day.toString(),
                        day.getDayOfMonth() + ".\u00a0" + month + "\u00a0" + day.getYear())
                .get(form);
        reads("am ", written, Kind.POINT, Timeframe.of(day, day));
        reads("", "bis zum " + written, Kind.OPEN_START, Timeframe.of(day, day).untilEnd());
        reads("", "ab " + written, Kind.OPEN_END, Timeframe.of(day, day).fromStart());
    }

    @Property
    void fromAnyDayToAnotherIsReadBack(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 900) int length) {
        LocalDate end = day.plusDays(length);
        String written = "vom " + format(day, "d.M.yyyy") + " bis zum " + format(end, "d.M.yyyy");
        Timeframe range = Timeframe.between(Timeframe.of(day, day), Timeframe.of(end, end));
        reads("", written, Kind.RANGE, range);
    }

    @Property
    void anyMonthIsReadBack(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 2) int form) {
        YearMonth month = YearMonth.from(day);
        String name = day.getMonth().getDisplayName(TextStyle.FULL, Locale.GERMAN);
        String written = List.of(
                        name + " " + day.getYear(), day.getMonthValue() + "/" + day.getYear(), format(day, "MM/yyyy"))
                .get(form);
        Timeframe frame = Timeframe.of(month.atDay(1), month.atEndOfMonth());
        reads("im ", written, Kind.POINT, frame);
        reads("", "bis " + written, Kind.OPEN_START, frame.untilEnd());
        reads("", "seit " + written, Kind.OPEN_END, frame.fromStart());
    }

    @Property
    void anyYearIsReadBack(@ForAll @IntRange(min = 1950, max = 2089) int year) {
        Timeframe frame = EdtfReader.read(Integer.toString(year));
        reads("in ", Integer.toString(year), Kind.POINT, frame);
        reads("im ", "Jahr " + year, Kind.POINT, frame);
        reads("", "ab " + year, Kind.OPEN_END, frame.fromStart());
    }

    @Property
    void anyPartOfAYearIsReadBack(
            @ForAll @IntRange(min = 1950, max = 2089) int year, @ForAll @IntRange(min = 1, max = 4) int part) {
        int half = (part + 1) / 2;
        reads("im ", part + ". Quartal " + year, Kind.POINT, EdtfReader.read(year + "-" + (32 + part)));
        reads("", "Q" + part + "/" + year, Kind.POINT, EdtfReader.read(year + "-" + (32 + part)));
        reads("im ", half + ". Halbjahr " + year, Kind.POINT, EdtfReader.read(year + "-" + (39 + half)));
        String season = List.of("Frühjahr", "Sommer", "Herbst", "Winter").get(part - 1);
        reads("im ", season + " " + year, Kind.POINT, EdtfReader.read(year + "-" + (20 + part)));
        String third = List.of("Anfang", "Mitte", "Ende").get(Math.min(part, 3) - 1);
        reads("", third + " " + year, Kind.POINT, EdtfReader.read(year + "-" + (36 + Math.min(part, 3))));
    }

    @Property
    void anyWeekIsReadBack(@ForAll("days") LocalDate day) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int year = day.get(IsoFields.WEEK_BASED_YEAR);
        Timeframe frame = Timeframe.of(monday, monday.plusDays(6));
        reads("in der ", week + ". KW " + year, Kind.POINT, frame);
        reads("", "bis KW " + week + "/" + year, Kind.OPEN_START, frame.untilEnd());
    }

    private static String format(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern).format(day);
    }

    private static void reads(String preposition, String written, Kind kind, Timeframe frame) {
        String text = BEFORE + preposition + written + " in beiden Städten.";
        List<TimeMention> mentions = GermanTimes.in(text, ANCHOR);
        assertEquals(1, mentions.size(), text);
        TimeMention mention = mentions.get(0);
        assertEquals(written, text.substring(mention.from(), mention.to()));
        assertEquals(kind, mention.kind(), text);
        assertEquals(Optional.of(frame), mention.frame(), text);
        Timeframe read = EdtfReader.read(frame.edtf());
        assertEquals(frame.start(), read.start(), text);
        assertEquals(frame.end(), read.end(), text);
    }
}
