package de.ikz.partner;

import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.organization.Municipality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text: mentions lie within it, do not overlap, and stand in its order. */
class SoupPropertiesTest {

    private static final PartnerFinder FINDER = PartnerFinder.of(
            Directory.shipped(), Municipality.of("15003000"), LocalDate.of(2012, 6, 30), MentionsTest.UNITS);

    @Property(tries = 300)
    void wordsInAnyOrderNameOnlyWhatStandsThere(@ForAll("soups") String text) {
        hold(text, FINDER.in(text));
        hold(text, FINDER.named(text));
    }

    @Property(tries = 300)
    void anyCharactersAreRead(@ForAll String text) {
        hold(text, FINDER.in(text));
        hold(text, FINDER.named(text));
    }

    @Provide
    Arbitrary<String> soups() {
        Arbitrary<String> names = Arbitraries.of(Directory.shipped().bodies()).map(Body::name);
        Arbitrary<String> words = Arbitraries.of(
                "Stadt",
                "Städte",
                "Landkreis",
                "LK",
                "–",
                ",",
                "und",
                "mit",
                "in",
                "der",
                "(",
                ")",
                "„",
                "“",
                "/",
                "-",
                "e. V.",
                "GmbH",
                "FB 32",
                "32.4",
                "Amt",
                "31",
                "MD",
                "BK",
                "JL",
                "wie z. B.",
                "andere",
                "Ministerium für",
                "\n",
                "A",
                "Land",
                "Rechtsämter",
                "von",
                "Kreis",
                "Stadt und Landkreis",
                "AG");
        return Arbitraries.oneOf(names, words).list().ofMaxSize(25).map(list -> String.join(" ", list));
    }

    private static void hold(String text, Found found) {
        List<int[]> spans = new ArrayList<>();
        found.partners().forEach(mention -> spans.add(new int[] {mention.from(), mention.to()}));
        found.units().forEach(mention -> spans.add(new int[] {mention.from(), mention.to()}));
        spans.sort((a, b) -> a[0] - b[0]);
        int end = 0;
        for (int[] span : spans) {
            assertTrue(span[0] >= end && span[1] <= text.length(), text);
            end = span[1];
        }
    }
}
