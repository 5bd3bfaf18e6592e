package de.ikz.time.german;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the rules against tables of sentences: {@code text · expected | REJECT · note}. Expected are the mentions in
 * their order, {@code words = kind value}, joined by {@code ¦}; {@code ~} behind a value says that its year was
 * concluded, {@code !} that its weekday does not fit. A line {@code @ day leaning} sets the anchor for those below it, at first 2010-11-30 without a leaning.
 */
class CorporaTest {

    private static final Anchor FIRST = new Anchor(LocalDate.of(2010, 11, 30), Leaning.NONE);

    @TestFactory
    Stream<DynamicContainer> everySentenceOfTheCorporaIsUnderstood() throws IOException, URISyntaxException {
        Path corpora = Path.of(CorporaTest.class.getResource("corpora/days.tsv").toURI())
                .getParent();
        try (Stream<Path> files = Files.list(corpora)) {
            return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList().stream()
                    .map(CorporaTest::corpus);
        }
    }

    private static DynamicContainer corpus(Path file) {
        List<DynamicTest> tests = new ArrayList<>();
        Anchor anchor = FIRST;
        for (String line : lines(file)) {
            if (line.startsWith("@ ")) {
                String[] words = line.split(" ");
                anchor = new Anchor(LocalDate.parse(words[1]), Leaning.valueOf(words[2]));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] columns = line.split("\t");
                Anchor of = anchor;
                tests.add(DynamicTest.dynamicTest(columns[0], () -> assertEquals(columns[1], found(columns[0], of))));
            }
        }
        return DynamicContainer.dynamicContainer(file.getFileName().toString(), tests);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String found(String text, Anchor anchor) {
        List<TimeMention> mentions = GermanTimes.in(text, anchor);
        return mentions.isEmpty()
                ? "REJECT"
                : mentions.stream().map(mention -> told(text, mention)).collect(Collectors.joining(" ¦ "));
    }

    private static String told(String text, TimeMention mention) {
        String value = mention.problem()
                .filter(problem -> mention.frame().isEmpty())
                .map(problem -> "wrong")
                .or(() -> mention.frame().map(frame -> mention.kind().key() + " " + frame.edtf()))
                .or(() -> mention.recurrence()
                        .map(recurrence -> mention.kind().key() + " " + recurrence.iso()
                                + recurrence.rule().map(rule -> " " + rule).orElse("")))
                .orElse(mention.kind().key());
        return text.substring(mention.from(), mention.to()) + " = " + value + (mention.yearConcluded() ? "~" : "")
                + (mention.problem().isPresent() && mention.frame().isPresent() ? "!" : "");
    }
}
