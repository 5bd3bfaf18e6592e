package de.ikz.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole reports of invented cities, labelled by hand before they were read. */
class InventedReportsTest {

    @ParameterizedTest
    @MethodSource("reports")
    void everyEntryIsReadAsAPersonLabelledIt(String city) throws UnreadableReport {
        Report report = Intake.read(LabelledEntry.bytes(city + ".txt"), Limits.DEFAULT);
        List<LabelledEntry> expected = LabelledEntry.read(city + "-labels.tsv");
        List<LabelledEntry> read =
                report.entries().stream().map(LabelledEntry::of).toList();
        List<LabelledEntry> missing = new ArrayList<>(expected);
        read.forEach(missing::remove);
        List<LabelledEntry> surplus = new ArrayList<>(read);
        expected.forEach(surplus::remove);
        assertEquals(lines(missing), lines(surplus), () -> "read " + read.size() + " of " + expected.size());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyCharacterHasExactlyOnePlace(String city) throws UnreadableReport {
        Report report = Intake.read(LabelledEntry.bytes(city + ".txt"), Limits.DEFAULT);
        assertEquals(report.placement().characters(), report.placement().placed());
    }

    private static List<String> reports() {
        return RulesTest.REPORTS;
    }

    private static String lines(List<LabelledEntry> entries) {
        return entries.stream().map(LabelledEntry::toString).collect(Collectors.joining("\n"));
    }
}
