package de.ikz.mending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.cooperation.Cooperation.Kind;
import de.ikz.cooperation.Statement;
import de.ikz.intake.Report;
import de.ikz.intake.ReportEntry;
import de.ikz.mending.Correction.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Whatever people correct: no word is lost and none is there twice. */
class WordsPropertiesTest {

    private static final String REPORT = "Zeile davor\tohne Heimat\tbleibt\tübrig\n\n" + Drafted.HEADER
            + "AG Rad\tRadweg am Ufer\t• läuft • Kosten offen\tMai 2011\tzu viel Text\n"
            + "\tBrücke\tgeplant\t• Juni • Juli\n"
            + "AG Weg\tWanderweg\tDazu gehören: • Schilder • Bänke\t\n"
            + "\nFB 23\n\nArbeitsgruppen\tProjekte\t\t\n\tThema\tArbeitsstand\tPerspektive\n"
            + "AG Markt\tWochenmarkt im Zentrum\truht\tAugust\n\tHafenfest\t• Plan • Geld\tSeptember\n";

    /** Without the heading: the parts of an entry share it, so its words may be there twice. */
    private static final List<Field> FIELDS = List.of(Field.TOPIC, Field.STATE, Field.OUTLOOK);

    private int carriedOut;

    @Property(tries = 300)
    void noWordIsLostOrDoubled(@ForAll @Size(min = 1, max = 40) List<@LongRange(min = 0) Long> dice) {
        Drafted drafted = Drafted.file(REPORT, List.of());
        Map<String, Long> before = words(drafted.draft());
        for (long die : dice) {
            attempt(drafted, correction(drafted.draft(), new Dice(die)));
            Draft draft = drafted.draft();
            assertEquals(before, words(draft));
            assertEquals(draft.placement().characters(), draft.placement().placed());
            assertEquals(List.of(), danglingLinks(draft.accepted()));
            assertEquals(
                    draft.entries().size(),
                    draft.entries().stream().map(DraftEntry::id).distinct().count());
        }
        assertEquals(drafted.draft(), drafted.draft());
    }

    @Property(tries = 1)
    void manyOfTheseCorrectionsFit() {
        Drafted drafted = Drafted.file(REPORT, List.of());
        java.util.Random random = new java.util.Random(7);
        for (int i = 0; i < 300; i++) {
            attempt(drafted, correction(drafted.draft(), new Dice(random.nextLong() >>> 1)));
        }
        assertEquals(true, carriedOut > 60, "carried out: " + carriedOut);
    }

    private static List<String> danglingLinks(Report accepted) {
        List<String> ids = accepted.entries().stream().map(ReportEntry::id).toList();
        return accepted.entries().stream()
                .flatMap(entry -> entry.exchanges().stream())
                .filter(id -> !ids.contains(id))
                .toList();
    }

    private void attempt(Drafted drafted, Correction correction) {
        try {
            drafted.then(correction);
            carriedOut++;
        } catch (Misfit e) {
            assertEquals(false, e.getMessage().isBlank());
        }
    }

    /** Numbers taken from one number. */
    private static final class Dice {
        private long left;

        Dice(long left) {
            this.left = left;
        }

        int below(int sides) {
            int number = (int) Long.remainderUnsigned(left, sides);
            left = Long.divideUnsigned(left, sides) * 31 + 17;
            return number;
        }

        <T> T of(List<T> all) {
            return all.get(below(all.size()));
        }
    }

    private static Correction correction(Draft draft, Dice dice) {
        String entry = dice.of(draft.entries()).id();
        String other = dice.of(draft.entries()).id();
        Field field = dice.of(FIELDS);
        Kind kind = dice.of(List.of(Kind.values()));
        int kindOfCorrection = dice.below(9);
        List<Integer> lines = dice.below(2) == 0 ? List.of() : List.of(dice.below(3));
        Source source = dice.below(4) == 0
                ? new Source(dice.of(draft.findings()).id(), Optional.empty(), lines)
                : new Source(entry, Optional.of(field), lines);
        return switch (kindOfCorrection) {
            case 0, 1 -> new Correction.Move(source, other, dice.of(FIELDS));
            case 2 -> new Correction.Extract(source, kind, Optional.empty());
            case 3 -> split(draft.entry(entry).orElseThrow(), dice);
            case 4 -> new Correction.Join(entry, other);
            case 5 -> new Correction.ChangeKind(entry, kind);
            case 6 -> new Correction.ChooseUnit(List.of(entry), dice.of(List.of("FB 32", "FB 23")));
            case 7 -> new Correction.Settle(dice.of(draft.findings()).id(), Optional.empty());
            default -> new Correction.LeaveOpen(entry);
        };
    }

    private static Correction split(DraftEntry entry, Dice dice) {
        String topic = entry.said().wording().topic();
        List<Integer> gaps = new ArrayList<>(List.of(0));
        for (int i = 0; i < topic.length(); i++) {
            if (Character.isWhitespace(topic.charAt(i))) {
                gaps.add(i);
            }
        }
        return new Correction.Split(
                entry.id(), dice.of(gaps), dice.below(2) == 0 ? List.of() : List.of(0), List.of(dice.below(2)));
    }

    /** All words of entries and of findings that alone hold them. */
    private static Map<String, Long> words(Draft draft) {
        Stream<String> ofEntries = draft.entries().stream()
                .flatMap(entry -> Stream.of(Field.values())
                        .flatMap(field -> field.lines(entry.said().wording()).stream()))
                .map(Statement::text);
        Stream<String> ofFindings = draft.findings().stream()
                .filter(DraftFinding::holdsText)
                .map(finding -> finding.finding().text());
        return Stream.concat(ofEntries, ofFindings)
                .flatMap(text -> Stream.of(text.split("\\s+")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
