package de.ikz.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class UnitNamesTest {

    @TestFactory
    Stream<DynamicTest> theCorpusIsRecognised() {
        return Table.rows("unit-names.tsv")
                .map(row -> DynamicTest.dynamicTest(row[0], () -> assertEquals(row[1], read(row[0]), row[2])));
    }

    private static String read(String words) {
        return UnitNames.numbered(words)
                .map(label -> label.code() + " | " + label.name() + " | " + label.kind())
                .orElse("REJECT");
    }
}
