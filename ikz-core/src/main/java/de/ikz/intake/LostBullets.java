package de.ikz.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts names that stand in one line because the bullet between them was lost, where that is beyond doubt. */
final class LostBullets {

    private static final Pattern QUALIFIED = Pattern.compile("([^()]+\\([^()]+\\))\\s+([^()]+\\([^()]+\\))");
    private static final Pattern LEAD = Pattern.compile(
            "(?<=^|\\s)(?:(?:AG|AK|UAG|Arbeitskreis|Arbeitsgruppe|Netzwerk|Lenkungskreis"
                    + "|Steuerungsgruppe|Projektgruppe|Fachgruppe|Runder Tisch)(?=\\s)|(?:Runder )?[\\p{Lu}][\\p{L}-]+(?=\\s„))");
    private static final Set<String> JOINING = Set.of(
            "der",
            "die",
            "das",
            "des",
            "dem",
            "den",
            "im",
            "in",
            "am",
            "an",
            "und",
            "oder",
            "sowie",
            "mit",
            "für",
            "zur",
            "zum",
            "beim",
            "bei",
            "von",
            "vom",
            "durch",
            "als",
            "zwischen",
            "eine",
            "einer",
            "ein",
            "aus",
            "auf");

    private LostBullets() {}

    /** The paragraphs, with such names parted; each is told in a German sentence. */
    static List<Paragraph> part(List<Paragraph> paragraphs, Consumer<String> told) {
        List<Paragraph> parted = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            Optional<Integer> second = paragraph.marked() ? Optional.empty() : second(paragraph.words());
            if (second.isEmpty()) {
                parted.add(paragraph);
                continue;
            }
            Paragraph first =
                    paragraph.with(paragraph.text().sub(0, second.get()).collapsed());
            Paragraph rest = paragraph.with(paragraph.text().from(second.get()));
            parted.add(first);
            parted.addAll(part(List.of(rest), told));
            told.accept("Zwischen „" + first.words() + "“ und „" + rest.words()
                    + "“ fehlt ein Aufzählungszeichen; sie wurden getrennt.");
        }
        return parted;
    }

    /** Where the second name begins. */
    private static Optional<Integer> second(String words) {
        Matcher qualified = QUALIFIED.matcher(words);
        if (qualified.matches()) {
            return Optional.of(qualified.start(2));
        }
        Matcher lead = LEAD.matcher(words);
        if (!lead.find() || lead.start() > 0 || !isBody(lead.group())) {
            return Optional.empty();
        }
        while (lead.find()) {
            String before = words.substring(0, lead.start()).strip();
            String last = before.substring(before.lastIndexOf(' ') + 1);
            boolean isOpen = before.lastIndexOf('„') > before.lastIndexOf('“');
            if (!isOpen && isBody(lead.group()) && !JOINING.contains(last) && !last.matches(".*[-,;:/(]")) {
                return Optional.of(lead.start());
            }
        }
        return Optional.empty();
    }

    private static boolean isBody(String lead) {
        return Lexicon.isBodyWord(lead.substring(lead.lastIndexOf(' ') + 1));
    }
}
