package de.ikz.time.german;

import java.util.Set;

/** Tells whether a number of four digits is a year. */
final class YearSupport {

    private static final Set<String> AMOUNTS = Set.of(
            "in",
            "für",
            "von",
            "im",
            "aus",
            "nächste",
            "nächster",
            "nächstes",
            "letzte",
            "wieder",
            "evtl",
            "eventuell");
    private static final Set<String> BEFORE_PARTICIPLE = Set.of(
            "ge", "be", "ver", "ent", "er", "unter", "ab", "ein", "fort", "um", "an", "auf", "aus", "durch", "über",
            "zu");
    private static final int LONGEST_SPAN = 30;

    /** A number that begins a sentence is a year if it lies so near, in years. */
    private static final int NEAR = 15;

    private static final int SHORTEST_PARTICIPLE = 7;

    private YearSupport() {}

    static boolean isGiven(Text text, Value value) {
        Tokens tokens = text.tokens;
        int at = value.from();
        int dotted = Ordinals.isDot(tokens, at - 1) ? at - 2 : at - 1;
        if (isUpToCount(tokens, value.to())) {
            return false;
        }
        if (OpenEnd.afterFollowing(tokens, value.to()) > value.to()) {
            return true;
        }
        if (isSupport(tokens.word(dotted)) && !isShortPiece(tokens, dotted)) {
            return !(tokens.isWord(dotted, "von") && tokens.isWord(value.to(), "auf"))
                    && !(AMOUNTS.contains(tokens.word(dotted)) && namesThings(tokens, value.to()));
        }
        if (isBeforeFigure(tokens, value.to()) || isBeforeYear(text, value)) {
            return true;
        }
        if (Support.isAnnounced(tokens, at) || Support.isAlone(tokens, value) || isEnclosed(tokens, value)) {
            return true;
        }
        return isContinued(text, value) || isAmongVerbs(text, value);
    }

    /** {@code MD-AB 2010}: a short piece of a compound. */
    private static boolean isShortPiece(Tokens tokens, int token) {
        return tokens.isGlued(token) && tokens.end(token) - tokens.start(token) <= 3;
    }

    /** {@code zwischen 2000 und 2500 Euro}: the second number is counted, and so is the first. */
    private static boolean isUpToCount(Tokens tokens, int after) {
        boolean joined = Ordinals.isRange(tokens, after) || Ordinals.isPair(tokens, after);
        return joined && tokens.kind(after + 1) == Tokens.Kind.HIDDEN;
    }

    private static boolean isSupport(String word) {
        return isIn(Lexicon.YEAR_SUPPORT, word);
    }

    private static boolean isIn(Table table, String word) {
        return table.has(word) || table.hasEndOf(word);
    }

    /** {@code Evaluation}, {@code Inbetriebnahme}: what is done in a year, not who or where. */
    private static boolean isAction(String noun) {
        return isIn(Lexicon.ACTIONS, noun) && !isIn(Lexicon.NO_ACTIONS, noun);
    }

    /** Whether a noun follows that may be what is counted: {@code in 2010 Haushalten}, not {@code in 2010 Einführung}. */
    private static boolean namesThings(Tokens tokens, int after) {
        if (!tokens.isCapital(after) || !tokens.isApart(after)) {
            return false;
        }
        return !isAction(tokens.word(after));
    }

    /** {@code 2018: 312 Ersuchen} */
    private static boolean isBeforeFigure(Tokens tokens, int after) {
        boolean figure = tokens.digits(after + 1) > 0 || tokens.kind(after + 1) == Tokens.Kind.HIDDEN;
        return figure && tokens.mark(after) == ':' && !tokens.isApart(after) && tokens.isApart(after + 1);
    }

    /** {@code 2012 und 2013}, {@code 2009, 2010 und 2011} */
    private static boolean isBeforeYear(Text text, Value value) {
        int next = SharedYear.afterConnector(text.tokens, value.to());
        return next > value.to()
                && text.valueAt(next)
                        .filter(Value::isPlainYear)
                        .filter(year -> year.year() > value.year() && year.year() - value.year() <= LONGEST_SPAN)
                        .isPresent();
    }

    private static boolean isEnclosed(Tokens tokens, Value value) {
        char before = tokens.mark(value.from() - 1);
        char after = tokens.mark(value.to());
        boolean ends = ends(tokens, value.to());
        return before == '(' && (after == ')' || after == ',') || before == ',' && ends;
    }

    private static boolean ends(Tokens tokens, int token) {
        char mark = tokens.mark(token);
        return tokens.kind(token) == Tokens.Kind.END
                || mark == '.' && tokens.isApart(token + 1)
                || mark == ')'
                || mark == ';'
                || mark == ',';
    }

    /** {@code seit 2009 im Norden und 2010 auch im Süden}: a list that began with a year. */
    private static boolean isContinued(Text text, Value value) {
        int at = value.from();
        Value last = text.lastValue();
        boolean after = last != null && last.hasYear() && Sentence.isSame(text.tokens, last.to(), at);
        return after && SharedYear.afterConnector(text.tokens, at - 1) == at && !text.tokens.isCapital(value.to());
    }

    /** {@code 2010 wurde …}, {@code wurde 2010 gegründet}, {@code unterzeichnet 2011}, {@code wurde der Verband 1990.} */
    private static boolean isAmongVerbs(Text text, Value value) {
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
        return ends(tokens, value.to())
                && !amount
                && (isParticiple(before) || tokens.isCapital(at - 1) && (isAction(before) || isTold(tokens, value)));
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

    /** Whether the sentence tells what was or will be done. */
    private static boolean isTold(Tokens tokens, Value value) {
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
