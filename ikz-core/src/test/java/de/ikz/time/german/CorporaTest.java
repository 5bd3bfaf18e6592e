package de.ikz.time.german;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the rules against the corpora: each sentence yields the mentions that its line names, and no others. */
class CorporaTest {

    @TestFactory
    Stream<DynamicContainer> everySentenceOfTheCorporaIsUnderstood() {
        return Corpus.all()
                .map(corpus -> DynamicContainer.dynamicContainer(
                        corpus.name(), corpus.sentences().stream().map(CorporaTest::understood)));
    }

    private static DynamicTest understood(Corpus.Sentence sentence) {
        return DynamicTest.dynamicTest(
                sentence.text(), () -> assertEquals(sentence.expected(), found(sentence.text(), sentence.anchor())));
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
