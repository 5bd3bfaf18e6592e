package de.ikz.portlet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.cooperation.Spot;
import de.ikz.cooperation.Spot.Counting;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpotsTest {

    @ParameterizedTest
    @CsvSource({
        "LINES,22,3,4,2,'Zeile 22, Spalte 2','line 22, column 2'",
        "LINES,22,0,0,0,Zeile 22,line 22",
        "TABLES,22,3,4,2,'Tabelle 3, Zeile 4, Spalte 2','table 3, row 4, column 2'",
        "TABLES,7,0,0,0,Absatz 7,paragraph 7",
        "SHEETS,22,3,4,0,'Blatt 3, Zeile 4','sheet 3, row 4'",
    })
    void aPlaceIsNamedAsPeopleCount(
            Counting counting, int line, int table, int row, int column, String german, String english) {
        Spot spot = new Spot(counting, line, table, row, column);
        assertEquals(german, Spots.name(spot, new Texts(Locale.GERMAN, java.time.ZoneOffset.UTC)));
        assertEquals(german, spot.toString());
        assertEquals(english, Spots.name(spot, new Texts(Locale.ENGLISH, java.time.ZoneOffset.UTC)));
    }
}
