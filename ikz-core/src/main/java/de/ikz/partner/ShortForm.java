package de.ikz.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters that an entry explains in brackets behind a name: {@code Zweckverband Abfallwirtschaft Westsachsen (ZAW)}.
 *
 * @param letters as written
 * @param full the mention of the body for which they stand
 */
public record ShortForm(String letters, PartnerMention full) {

    private static final Pattern BRACKET = Pattern.compile("\\((\\p{L}[\\p{L}\\d]{1,8})\\)");

    /** All that a text explains. */
    static List<ShortForm> in(String text, Found found) {
        List<ShortForm> forms = new ArrayList<>();
        Matcher bracket = BRACKET.matcher(text);
        for (PartnerMention mention : found.partners()) {
            boolean body = mention.status() == PartnerMention.Status.LINKED
                    || mention.status() == PartnerMention.Status.CANDIDATE;
            int from = body ? bracket(text, mention) : -1;
            if (from > mention.from() && bracket.find(from) && bracket.start() == from) {
                String letters = bracket.group(1);
                if (standFor(letters, text.substring(mention.from(), from))) {
                    forms.add(new ShortForm(letters, mention));
                }
            }
        }
        return forms;
    }

    /** The bracket at the end of a mention or behind it. */
    private static int bracket(String text, PartnerMention mention) {
        if (text.charAt(mention.to() - 1) == ')') {
            return text.lastIndexOf('(', mention.to() - 1);
        }
        int at = mention.to();
        return text.startsWith(" (", at) ? at + 1 : text.startsWith("(", at) ? at : -1;
    }

    /** Whether the letters begin with that of a word of the name and all stand in it in their order. */
    private static boolean standFor(String letters, String name) {
        if (letters.chars().filter(Character::isUpperCase).count() < 2) {
            return false;
        }
        String small = name.toLowerCase(Locale.ROOT);
        int at = -1;
        for (char letter : letters.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean first = at < 0;
            do {
                at = small.indexOf(letter, at + 1);
            } while (first && at > 0 && Character.isLetterOrDigit(small.charAt(at - 1)));
            if (at < 0) {
                return false;
            }
        }
        return true;
    }
}
