package de.ikz.reference;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A paragraph of a law: {@code § 14 Abs. 11 und 12}.
 *
 * @param last index of its last token
 * @param written in one spelling
 */
record Paragraph(int last, String written) {

    private static final int MOST_TOKENS = 16;
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("abs", "Abs."),
            Map.entry("absatz", "Abs."),
            Map.entry("satz", "Satz"),
            Map.entry("s", "Satz"),
            Map.entry("nr", "Nr."),
            Map.entry("nummer", "Nr."),
            Map.entry("buchst", "Buchst."),
            Map.entry("buchstabe", "Buchst."),
            Map.entry("lit", "Buchst."),
            Map.entry("alt", "Alt."),
            Map.entry("hs", "Halbsatz"),
            Map.entry("halbsatz", "Halbsatz"));
    private static final Set<String> AND = Set.of("und", "u", "bis", "oder", "sowie", "i");
    private static final Map<String, String> FOLLOWING = Map.of("ff", "ff.", "f", "f.");

    static Optional<Paragraph> at(Tokens tokens, int sign) {
        if (!tokens.follows(sign + 1, " .") || !tokens.get(sign + 1).isNumber()) {
            return Optional.empty();
        }
        StringBuilder written = new StringBuilder(sign(tokens.get(sign)));
        written.append(tokens.get(sign + 1).written());
        int last = sign + 1;
        for (int at = sign + 2; at < tokens.size() && at < sign + MOST_TOKENS && tokens.follows(at, " .,–-"); at++) {
            String word = tokens.lower(at);
            boolean before = tokens.find(at + 1).filter(Token::isNumber).isPresent();
            if (FOLLOWING.containsKey(word)) {
                written.append(' ').append(FOLLOWING.get(word));
            } else if (PARTS.containsKey(word) && (before || isLetter(tokens, at + 1))) {
                written.append(' ').append(PARTS.get(word));
            } else if (AND.contains(word) && before && !word.equals("i")) {
                written.append(' ').append(word.equals("u") ? "und" : word);
            } else if (tokens.get(at).isNumber() || isLetter(tokens, at) && PARTS.containsKey(tokens.lower(at - 1))) {
                written.append(comma(tokens, at)).append(tokens.get(at).written());
            } else {
                break;
            }
            last = at;
        }
        return Optional.of(new Paragraph(last, written.toString()));
    }

    /** Whether a token begins a paragraph or an article. */
    static boolean isSign(Tokens tokens, int index) {
        String word = tokens.lower(index);
        return tokens.get(index).isSign() || word.equals("art") || word.equals("artikel");
    }

    private static String sign(Token token) {
        return !token.isSign() ? "Art. " : token.written().length() > 1 ? "§§ " : "§ ";
    }

    private static String comma(Tokens tokens, int at) {
        return tokens.get(at - 1).isNumber() ? ", " : " ";
    }

    private static boolean isLetter(Tokens tokens, int at) {
        return tokens.lower(at).length() == 1
                && Character.isLowerCase(tokens.get(at).written().charAt(0));
    }
}
