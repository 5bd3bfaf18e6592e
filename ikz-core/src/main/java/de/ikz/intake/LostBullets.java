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

    private static final int LONGEST = 1_000;

    private LostBullets() {}

    /** The paragraphs, with such names parted; each is told in a German sentence. */
    static List<Paragraph> part(List<Paragraph> paragraphs, Consumer<String> told) {
        List<Paragraph> parted = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            Paragraph rest = paragraph;
            Optional<Integer> second = second(rest);
            while (second.isPresent()) {
                Paragraph first = rest.with(rest.text().sub(0, second.get()).collapsed());
                rest = rest.with(rest.text().from(second.get()));
                parted.add(first);
                told.accept("Nach „" + first.words() + "“ fehlt ein Aufzählungszeichen; „" + rest.words()
                        + "“ wurde abgetrennt.");
                second = second(rest);
            }
            parted.add(rest);
        }
        return parted;
    }

    private static Optional<Integer> second(Paragraph paragraph) {
        return paragraph.marked() || paragraph.text().length() > LONGEST ? Optional.empty() : second(paragraph.words());
    }

    /** Where the second name begins. */
    private static Optional<Integer> second(String words) {
        Matcher qualified = QUALIFIED.matcher(words);
        if (words.endsWith(")") && qualified.matches()) {
            return Optional.of(qualified.start(2));
        }
        Matcher lead = LEAD.matcher(words);
        if (!lead.lookingAt() || !isBody(lead.group())) {
            return Optional.empty();
        }
        while (lead.find()) {
            String before = words.substring(0, lead.start()).strip();
            String last = before.substring(before.lastIndexOf(' ') + 1);
            boolean isOpen = before.lastIndexOf('„') > before.lastIndexOf('“');
            if (!isOpen && isBody(lead.group()) && !JOINING.contains(last) && !endsOpen(last)) {
                return Optional.of(lead.start());
            }
        }
        return Optional.empty();
    }

    /** Whether something must follow the word. */
    private static boolean endsOpen(String word) {
        return !word.isEmpty() && "-,;:/(".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private static boolean isBody(String lead) {
        return Lexicon.isBodyWord(lead.substring(lead.lastIndexOf(' ') + 1));
    }
}
