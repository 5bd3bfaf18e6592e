package de.ikz.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.organization.Unit;
import de.ikz.organization.UnitId;
import de.ikz.organization.UnitKind;
import de.ikz.organization.UnitLabel;
import de.ikz.time.Validity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SortKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Ärzte, arzte",
        "Straße, strasse",
        "STRASSE, strasse",
        "Ö.P.N.V., o p n v",
        "'  Stadt–Umland  ', stadt umland",
        "FB 2, fb 000000002",
        "Café 10, cafe 000000010",
        "'???', ''",
        "12345678901, 12345678901"
    })
    void wordsAreFoldedAsInADictionary(String text, String key) {
        assertEquals(key, SortKey.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FB 2 < FB 10", "Ärzte < Auto", "Abwasser < Überlandbahn", "Mull < Müll-Abfuhr"})
    void keysStandInTheOrderOfADictionary(String pair) {
        String[] sides = pair.split(" < ");

        assertTrue(SortKey.of(sides[0]).compareTo(SortKey.of(sides[1])) < 0);
    }

    @Property
    void aKeyIsShortPrintableAsciiAndItsOwnKey(@ForAll String text) {
        String key = SortKey.of(text);

        assertTrue(key.length() <= SortKey.MAX);
        assertTrue(key.chars().allMatch(character -> character >= ' ' && character < 127), key);
        assertEquals(key.strip(), SortKey.of(key));
    }

    @Test
    void placesStandInTheOrderOfTheReport() {
        List<String> keys = List.of(
                SortKey.of(Given.HALLE, path(9), 9),
                SortKey.of(Given.MAGDEBURG, path(1), 7),
                SortKey.of(Given.MAGDEBURG, path(1, 2), 3),
                SortKey.of(Given.MAGDEBURG, path(1, 2), 20),
                SortKey.of(Given.MAGDEBURG, path(1, 10), 1),
                SortKey.of(Given.MAGDEBURG, path(2), 1));

        assertEquals(keys.stream().sorted().toList(), keys);
    }

    @Test
    void theDeepestPlaceHasAKeyThatFits() {
        int[] deep = IntStream.rangeClosed(1, 40).toArray();

        assertTrue(SortKey.of(Given.MAGDEBURG, path(deep), Integer.MAX_VALUE).length() <= SortKey.MAX);
    }

    private static List<Unit> path(int... positions) {
        return Arrays.stream(positions)
                .mapToObj(position -> new Unit(
                        Given.MAGDEBURG,
                        new UnitId("u" + position),
                        UnitLabel.of("U " + position, UnitKind.OTHER),
                        Optional.empty(),
                        position,
                        Optional.empty(),
                        Validity.ALWAYS))
                .toList();
    }
}
