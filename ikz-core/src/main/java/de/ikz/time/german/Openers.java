package de.ikz.time.german;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words with which a time can begin: most words of a text cannot, and no rule need look at them. */
final class Openers {

    private static final List<String> ENDINGS = List.of("", "e", "em", "en", "er", "es");
    private static final Set<String> WORDS = words();

    private Openers() {}

    static boolean canBegin(Tokens tokens, int token) {
        return switch (tokens.kind(token)) {
            case NUMBER, MIXED -> true;
            case WORD -> WORDS.contains(tokens.word(token)) || hasTellingEnd(tokens.word(token));
            default -> false;
        };
    }

    private static boolean hasTellingEnd(String word) {
        return word.endsWith("mal") || word.endsWith("igen") || word.endsWith("igem") || word.endsWith("iger");
    }

    private static Set<String> words() {
        Set<String> words = new HashSet<>(Table.of("openers.tsv").words());
        List.of(
                        Lexicon.MONTHS,
                        Lexicon.WEEKDAYS,
                        Lexicon.SEASONS,
                        Lexicon.NUMERALS,
                        Lexicon.YEAR_PERIODS,
                        Lexicon.YEAR_EDGES,
                        Lexicon.PERIOD_EDGES,
                        Lexicon.TODAY,
                        Lexicon.PARTS,
                        Lexicon.RELATIVE_YEARS,
                        Lexicon.FEASTS)
                .forEach(table -> words.addAll(table.words()));
        List.of(Lexicon.ORDINALS, Lexicon.RELATIVES, Lexicon.CYCLES, Lexicon.VAGUE_ADJECTIVES)
                .forEach(table -> table.words().forEach(word -> ENDINGS.forEach(end -> words.add(word + end))));
        Table.of("vague.tsv").words().forEach(phrase -> words.add(phrase.split(" ")[0]));
        return Set.copyOf(words);
    }
}
