package de.ikz.time.german;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.time.EdtfReader;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text, the finder ends, keeps its promises about places and bounds, and works in linear steps. */
class AnyTextPropertiesTest {

    private static final Anchor ANCHOR = new Anchor(LocalDate.of(2012, 2, 29), Leaning.NONE);

    /** How often a token is looked at, at most: what all rules and shields together may look at around it. */
    private static final long LOOKS = 1_500;

    private static final List<String> PIECES = List.of(
            "1",
            "3.",
            "12",
            "31.",
            "02",
            "29",
            "10",
            "2010",
            "2011",
            "201",
            "99999",
            "1234567890123",
            "38.",
            ".",
            ",",
            "/",
            "-",
            "–",
            ":",
            " ",
            " ",
            " ",
            " ",
            "\n",
            "(",
            ")",
            "§",
            "%",
            "€",
            "'",
            "Mai",
            "August",
            "Dez.",
            "Okt",
            "Ende",
            "Anfang",
            "Mitte",
            "bis",
            "ab",
            "seit",
            "vom",
            "von",
            "zum",
            "im",
            "am",
            "und",
            "oder",
            "nächsten",
            "letzten",
            "lfd.",
            "Jahr",
            "Jahres",
            "Jahren",
            "Wochen",
            "Quartal",
            "Halbjahr",
            "KW",
            "kw3",
            "Q3",
            "II",
            "IV",
            "Schuljahr",
            "Winter",
            "Herbst",
            "Ostern",
            "Jahreswechsel",
            "jährlich",
            "2x",
            "zwei",
            "Mal",
            "alle",
            "jeden",
            "ersten",
            "Dienstag",
            "Di",
            "regelmäßig",
            "zurzeit",
            "d. J.",
            "FB",
            "Nr.",
            "Frau",
            "Euro",
            "wird",
            "wurde",
            "1O",
            "l5",
            "spätestens",
            "zwischen",
            "ff.",
            "Straße",
            "des",
            "T:",
            "\u00a0",
            "\u0000",
            "\ud800");

    @Provide
    Arbitrary<String> soups() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMaxSize(60)
                .flatMap(pieces -> Arbitraries.of("", " ").map(gap -> String.join(gap, pieces)));
    }

    @Property(tries = 4000)
    void mentionsStandInTheTextInTheirOrderAndTheirBoundsAreWhatTheirNotationSays(@ForAll("soups") String text) {
        int end = 0;
        for (TimeMention mention : GermanTimes.in(text, ANCHOR)) {
            assertTrue(mention.from() >= end && mention.to() > mention.from() && mention.to() <= text.length());
            end = mention.to();
            mention.frame().ifPresent(frame -> {
                assertEquals(frame.start(), EdtfReader.read(frame.edtf()).start());
                assertEquals(frame.end(), EdtfReader.read(frame.edtf()).end());
            });
            assertTrue(mention.problem().isEmpty()
                    || mention.kind() == TimeMention.Kind.VAGUE
                    || isWeekdayThatDoesNotFit(mention));
            assertEquals(
                    mention.kind() == TimeMention.Kind.RECURRING,
                    mention.recurrence().isPresent());
        }
    }

    /** Such a mention keeps the bounds of its date. */
    private static boolean isWeekdayThatDoesNotFit(TimeMention mention) {
        return mention.kind() == TimeMention.Kind.POINT
                && mention.problem().orElseThrow().contains("Der Tag ist ein ");
    }

    @Property(tries = 300)
    void theSameWordsAgainAndAgainTakeStepsInProportion(@ForAll("soups") String text) {
        Tokens once = new Tokens(text.repeat(20));
        GermanTimes.in(once, ANCHOR);
        assertTrue(once.looks() <= LOOKS * (once.size() + 20L), text + ": " + once.looks() + " / " + once.size());
    }
}
