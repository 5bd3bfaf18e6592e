package de.ikz.time.german;

import java.util.Set;

/** Tells by the verbs and nouns of its sentence whether a number of four digits is a year. */
final class YearInSentence {

    private static final Set<String> BEFORE_PARTICIPLE = Set.of(
            "ge", "be", "ver", "ent", "er", "unter", "ab", "ein", "fort", "um", "an", "auf", "aus", "durch", "über",
            "zu");

    /** A number that begins a sentence is a year if it lies so near, in years. */
    private static final int NEAR = 15;

    private static final int SHORTEST_PARTICIPLE = 7;

    private YearInSentence() {}

    /** {@code 2010 wurde …}, {@code wurde 2010 gegründet}, {@code unterzeichnet 2011}, {@code wurde der Verband 1990.} */
    static boolean isTold(Text text, Value value) {
        Tokens tokens = text.tokens;
        int at = value.from();
        String before = tokens.word(at - 1);
        String after = tokens.word(value.to());
        boolean amount = Lexicon.AMOUNTS.has(before);
        boolean starts = tokens.isAtLineStart(at) || Sentence.endsAt(tokens, at - 1);
        char mark = tokens.mark(value.to());
        if (tokens.isAtLineStart(at) && (mark == ':' || mark == '-') && tokens.isApart(value.to() + 1)) {
            return true;
        }
        if (isTelling(text, value, starts)) {
            return true;
        }
        if (starts && isVerb(after) || !amount && isParticiple(after) && !tokens.isCapital(value.to())) {
            return true;
        }
        boolean lower = tokens.kind(value.to()) == Tokens.Kind.WORD && !tokens.isCapital(value.to());
        if (isVerb(before) && lower) {
            return true;
        }
        return YearSupport.ends(tokens, value.to())
                && !amount
                && (isParticiple(before) || tokens.isCapital(at - 1) && (isAction(before) || hasTense(tokens, value)));
    }

    /** {@code 2013 rd. 900 Fälle}, {@code (2017 an elf Tagen)}, {@code beendet 2007 mit …}: a year near the anchor. */
    private static boolean isTelling(Text text, Value value, boolean starts) {
        Tokens tokens = text.tokens;
        int at = value.from();
        boolean opens = starts || tokens.mark(at - 1) == '(' || isParticiple(tokens.word(at - 1));
        return opens
                && Lexicon.AFTER_YEARS.has(tokens.word(value.to()))
                && tokens.isApart(value.to())
                && Math.abs(value.year() - text.anchor.day().getYear()) <= NEAR;
    }

    /** {@code Evaluation}, {@code Inbetriebnahme}: what is done in a year, not who or where. */
    static boolean isAction(String noun) {
        return Lexicon.ACTIONS.fits(noun) && !Lexicon.NO_ACTIONS.fits(noun);
    }

    /** Whether the sentence tells what was or will be done. */
    private static boolean hasTense(Tokens tokens, Value value) {
        Tense tense = Tense.around(tokens, value.from(), value.to());
        return tense == Tense.PAST || tense == Tense.FUTURE;
    }

    private static boolean isVerb(String word) {
        return switch (Lexicon.TENSES.text(word, 1)) {
            case "past", "future" -> true;
            default -> word.equals("ist") || word.equals("sind");
        };
    }

    private static boolean isParticiple(String word) {
        return word.length() >= SHORTEST_PARTICIPLE
                && (word.endsWith("t") || word.endsWith("en"))
                && BEFORE_PARTICIPLE.stream().anyMatch(word::startsWith);
    }
}
