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
    private static final int LONGEST_SPAN = 30;

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
        if (Lexicon.YEAR_SUPPORT.fits(tokens.word(dotted)) && !isShortPiece(tokens, dotted)) {
            return !(tokens.isWord(dotted, "von") && tokens.isWord(value.to(), "auf"))
                    && !(AMOUNTS.contains(tokens.word(dotted)) && namesThings(tokens, value.to()));
        }
        if (isBeforeFigure(tokens, value.to()) || isBeforeYear(text, value)) {
            return true;
        }
        if (Support.isAnnounced(tokens, at) || Support.isAlone(tokens, value) || isEnclosed(tokens, value)) {
            return true;
        }
        return isContinued(text, value) || YearInSentence.isTold(text, value);
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

    /** Whether a noun follows that may be what is counted: {@code in 2010 Haushalten}, not {@code in 2010 Einführung}. */
    private static boolean namesThings(Tokens tokens, int after) {
        if (!tokens.isCapital(after) || !tokens.isApart(after)) {
            return false;
        }
        return !YearInSentence.isAction(tokens.word(after));
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

    /** Whether a clause ends before a token. */
    static boolean ends(Tokens tokens, int token) {
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
}
