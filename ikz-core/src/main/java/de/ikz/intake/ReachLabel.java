package de.ikz.intake;

import de.ikz.cooperation.Reach;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label before the name of a body: {@code Vertikale Zusammenarbeit S/A „Regionalteam …“}, or any underlined beginning.
 *
 * @param heading the label
 * @param reach what it says of the reach, empty when it says nothing of it
 * @param rest the words after it, may be empty
 */
record ReachLabel(String heading, Optional<Reach> reach, String rest) {

    private static final Pattern LABEL = Pattern.compile("((Vertikale|Intrakommunale|Interkommunale|Internationale)"
            + " (?:Zusammenarbeit|Kooperation|Partnerschaft)\\b[^„\"]{0,60}?)(?:\\s*(?=[„\"])|:\\s*|$)");
    private static final Map<String, Reach> REACHES = Map.of(
            "Vertikale", Reach.VERTICAL,
            "Intrakommunale", Reach.INTRA_MUNICIPAL,
            "Interkommunale", Reach.INTER_MUNICIPAL,
            "Internationale", Reach.INTERNATIONAL);

    /** The label with which a paragraph begins, if it does. */
    static Optional<ReachLabel> of(Paragraph paragraph) {
        String words = paragraph.words();
        Matcher label = LABEL.matcher(words);
        if (label.lookingAt()) {
            return Optional.of(new ReachLabel(
                    label.group(1).strip(),
                    Optional.of(REACHES.get(label.group(2))),
                    words.substring(label.end()).strip()));
        }
        int underlined = Math.min(paragraph.underlined(), words.length());
        String rest = words.substring(underlined).strip();
        return underlined == 0 || rest.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReachLabel(words.substring(0, underlined).strip(), Optional.empty(), rest));
    }
}
