package de.ikz.time.german;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code zurzeit}, {@code lfd.}, {@code in Kürze}, {@code regelmäßige Treffen}: times without bounds. */
final class VagueWords implements Rule {

    private static final String NAME = "vague";

    /** A number beside {@code regelmäßig} says how often; how far it is looked for. */
    private static final int NEAR = 8;

    private static final List<Rule> HOW_OFTEN = List.of(new TimesIn(), new Every(), new EveryWeekday(), new Cyclic());
    private static final Map<String, List<String[]>> PHRASES = phrases();

    private static Map<String, List<String[]>> phrases() {
        Map<String, List<String[]>> phrases = new HashMap<>();
        for (String phrase : Table.of("vague.tsv").words()) {
            String[] words = phrase.split(" ");
            phrases.computeIfAbsent(words[0], first -> new ArrayList<>()).add(words);
        }
        return phrases;
    }

    @Override
    public Optional<Found> at(Text text, int token) {
        Tokens tokens = text.tokens;
        String word = tokens.word(token);
        if (word.isEmpty() || tokens.isGlued(token)) {
            return Optional.empty();
        }
        int to = phrase(tokens, token, word);
        if (to == 0) {
            to = afterBreak(tokens, token, word);
        }
        if (to == 0 && Lexicon.VAGUE_ADJECTIVES.stem(word).isPresent()) {
            to = token + 1;
        }
        boolean other = to == 0
                || Lexicon.NOT_VAGUE.has(tokens.word(to))
                        && Lexicon.VAGUE_ADJECTIVES.stem(word).isPresent()
                || word.equals("lfd") && Lexicon.NOT_VAGUE.has(tokens.word(to))
                || word.startsWith("regelmäßig") && saysHowOften(text, to);
        return other ? Optional.empty() : Optional.of(Found.vague(token, to, NAME));
    }

    /** {@code nach der Sommerpause 2011}, {@code vor den Ferien} */
    private static int afterBreak(Tokens tokens, int token, String word) {
        boolean beside = word.equals("vor") || word.equals("nach") || word.equals("in") || word.equals("während");
        boolean article = tokens.isWord(token + 1, "der") || tokens.isWord(token + 1, "den");
        if (!beside || !article || !Lexicon.BREAKS.has(tokens.word(token + 2))) {
            return 0;
        }
        return WrittenYear.isYear(tokens, token + 3) ? token + 4 : token + 3;
    }

    private static int phrase(Tokens tokens, int token, String word) {
        int longest = 0;
        for (String[] words : PHRASES.getOrDefault(word, List.of())) {
            if (words.length > longest && isAt(tokens, token, words)) {
                longest = words.length;
            }
        }
        return longest == 0 ? 0 : token + longest;
    }

    private static boolean isAt(Tokens tokens, int token, String[] words) {
        for (int index = 0; index < words.length; index++) {
            boolean dot = words[index].equals(".") && tokens.mark(token + index) == '.';
            if (!dot && !tokens.isWord(token + index, words[index])) {
                return false;
            }
        }
        return true;
    }

    private static boolean saysHowOften(Text text, int from) {
        for (int token = from; token < from + NEAR && !Sentence.endsAt(text.tokens, token); token++) {
            for (Rule rule : HOW_OFTEN) {
                if (rule.at(text, token).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }
}
