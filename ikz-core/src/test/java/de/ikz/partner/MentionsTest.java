package de.ikz.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.organization.Municipality;
import de.ikz.organization.UnitKind;
import de.ikz.organization.UnitLabel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What texts name, held against tables to which a clerk could add a line. */
class MentionsTest {

    static final List<UnitLabel> UNITS = List.of(
            UnitLabel.of("FB 32", UnitKind.DEPARTMENT),
            UnitLabel.of("FB 02", UnitKind.DEPARTMENT),
            UnitLabel.of("Amt 31", UnitKind.OFFICE),
            UnitLabel.of("Amt 37", UnitKind.OFFICE),
            UnitLabel.of("III", UnitKind.DIRECTORATE),
            new UnitLabel("32.4", "Bürgerservice (32.4)", UnitKind.TEAM),
            UnitLabel.of("SAB", UnitKind.MUNICIPAL_ENTERPRISE),
            UnitLabel.of("II/01", UnitKind.STAFF_UNIT));

    @Test
    void everyTextNamesWhatTheTableSays() {
        hold("mentions.tsv", PartnerFinder::in);
    }

    @Test
    void everyListedNameMeansWhatTheTableSays() {
        hold("listed-names.tsv", PartnerFinder::named);
    }

    private static void hold(String table, BiFunction<PartnerFinder, String, Found> find) {
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        PartnerFinder finder = null;
        for (String line : lines(table)) {
            if (line.startsWith("@")) {
                String[] own = line.substring(1).strip().split(" ");
                finder = PartnerFinder.of(Directory.shipped(), Municipality.of(own[0]), LocalDate.parse(own[1]), UNITS);
            } else {
                String[] cell = line.split("\t");
                String text = cell[0].replace("\\n", "\n");
                expected.add(cell[0] + " → " + cell[1]);
                found.add(cell[0] + " → " + written(text, find.apply(finder, text)));
            }
        }
        assertEquals(String.join("\n", expected), String.join("\n", found));
    }

    private static String written(String text, Found found) {
        Map<Integer, String> items = new TreeMap<>();
        for (PartnerMention mention : found.partners()) {
            items.put(mention.from(), text.substring(mention.from(), mention.to()) + " " + meaning(mention));
        }
        for (OwnUnitMention unit : found.units()) {
            items.put(unit.from(), text.substring(unit.from(), unit.to()) + " > " + unit.code());
        }
        return items.isEmpty() ? "REJECT" : String.join(" ; ", items.values());
    }

    private static String meaning(PartnerMention mention) {
        return switch (mention.status()) {
            case LINKED -> "= " + mention.body().orElseThrow().id();
            case AMBIGUOUS ->
                "? " + mention.choices().stream().map(Body::id).sorted().collect(Collectors.joining(" "));
            case CANDIDATE -> "~ " + mention.kind().key() + " " + mention.name();
            case GROUP -> "*";
        };
    }

    private static List<String> lines(String table) {
        try (var stream = MentionsTest.class.getResourceAsStream(table)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(table, e);
        }
    }
}
