package de.ikz.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class EdtfTest {

    @Test
    void partsOfAYearHaveTheCodesOfIso8601Part2() {
        assertEquals("2011-21", Edtf.season(2011, 1));
        assertEquals("2011-24", Edtf.season(2011, 4));
        assertEquals("2011-33", Edtf.quarter(2011, 1));
        assertEquals("2011-36", Edtf.quarter(2011, 4));
        assertEquals("2011-37", Edtf.third(2011, 1));
        assertEquals("2011-39", Edtf.third(2011, 3));
        assertEquals("2011-40", Edtf.half(2011, 1));
        assertEquals("2011-41", Edtf.half(2011, 2));
    }

    @Test
    void aFifthQuarterIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Edtf.quarter(2011, 5));
        assertThrows(IllegalArgumentException.class, () -> Edtf.half(2011, 0));
    }

    @Test
    void yearsHaveFourDigits() {
        assertEquals("0805", Edtf.year(805));
    }
}
