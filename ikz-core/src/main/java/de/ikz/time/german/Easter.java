package de.ikz.time.german;

import java.time.LocalDate;

/** Easter Sunday in the Gregorian calendar, after the anonymous computus (Meeus, Astronomical Algorithms, chapter 8). */
final class Easter {

    private Easter() {}

    static LocalDate of(int year) {
        int moon = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * moon + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int shift = (moon + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
