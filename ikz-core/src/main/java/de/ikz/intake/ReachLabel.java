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
    private static final Pattern COLON_BEFORE = Pattern.compile("^\\s*:");
    private static final Pattern COLON_AFTER = Pattern.compile("\\s*:$");
    private static final Map<String, Reach> REACHES = Map.of(
            "Vertikale", Reach.VERTICAL,
            "Intrakommunale", Reach.INTRA_MUNICIPAL,
            "Interkommunale", Reach.INTER_MUNICIPAL,
            "Internationale", Reach.INTERNATIONAL);

    /** The label with which a paragraph begins, if it does; an underlined one ends where the line under it ends. */
    static Optional<ReachLabel> of(Paragraph paragraph) {
        String words = paragraph.words();
        Matcher label = LABEL.matcher(words);
        boolean found = label.lookingAt();
        int underlined = Math.min(paragraph.underlined(), words.length());
        int end = underlined > 0 ? underlined : found ? label.end(1) : 0;
        if (end == 0) {
            return Optional.empty();
        }
        String rest =
                COLON_BEFORE.matcher(words.substring(end)).replaceFirst("").strip();
        if (rest.isEmpty() && !found) {
            return Optional.empty();
        }
        String heading =
                COLON_AFTER.matcher(words.substring(0, end)).replaceFirst("").strip();
        return Optional.of(new ReachLabel(heading, reach(heading), rest));
    }

    private static Optional<Reach> reach(String heading) {
        return Optional.ofNullable(REACHES.get(heading.split(" ", 2)[0]));
    }
}
