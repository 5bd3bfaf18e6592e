package de.ikz.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts names that stand in one line because the bullet between them was lost, where that is beyond doubt. */
final class LostBullets {

    private static final List<Pattern> PAIRS = List.of(
            Pattern.compile("([^()]+\\([^()]+\\))\\s+([^()]+\\([^()]+\\))"),
            Pattern.compile("((?:AG|AK) „[^“]+“[^„]*?)\\s+((?:AG|AK) „[^“]+“.*)"));

    private LostBullets() {}

    /** The paragraphs, with such pairs parted; each is told in a German sentence. */
    static List<Paragraph> part(List<Paragraph> paragraphs, Consumer<String> told) {
        List<Paragraph> parted = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            Matcher pair = PAIRS.stream()
                    .map(pattern -> pattern.matcher(paragraph.words()))
                    .filter(Matcher::matches)
                    .findFirst()
                    .orElse(null);
            if (pair == null) {
                parted.add(paragraph);
                continue;
            }
            parted.add(paragraph.with(paragraph.text().sub(0, pair.end(1))));
            parted.add(paragraph.with(paragraph.text().from(pair.start(2))));
            told.accept("Zwischen „" + pair.group(1) + "“ und „" + pair.group(2)
                    + "“ fehlt ein Aufzählungszeichen; sie wurden getrennt.");
        }
        return parted;
    }
}
