package de.ikz.time.german;

import java.util.Set;

/** Tells whether what stands beside a doubtful form makes it a time. */
final class Support {

    private static final Set<String> NOT_BEFORE_WORDS =
            Set.of("der", "den", "dem", "des", "und", "oder", "sowie", "bzw", "t", "d", "v", "aus");
    private static final Set<String> MAYBE_BEFORE_NAMES = Set.of("von", "für", "vom", "zu", "an", "über");
    private static final Set<String> NOT_BEFORE_FIGURES = Set.of("zu", "an", "über");
    private static final int SHORTEST_NOUN = 5;

    private Support() {}

    static boolean isGiven(Text text, Value value) {
        return switch (value.sure()) {
            case YES -> !isNumberOfFile(text.tokens, value);
            case YEAR -> YearSupport.isGiven(text, value);
            case SHORT, WRONG -> isShortGiven(text, value);
        };
    }

    /** {@code SR 5/2010}: a short form in capitals before it makes it the number of a paper. */
    private static boolean isNumberOfFile(Tokens tokens, Value value) {
        int before = value.from() - 1;
        boolean fraction = tokens.digits(value.from()) > 0 && tokens.mark(value.from() + 1) == '/';
        if (!fraction || tokens.kind(before) != Tokens.Kind.WORD) {
            return false;
        }
        String written = tokens.written(before, before + 1);
        return written.length() <= 3
                && written.chars().allMatch(Character::isUpperCase)
                && !isNamed(tokens, before)
                && !written.equals("T");
    }

    private static boolean isNamed(Tokens tokens, int token) {
        return Lexicon.SUPPORT.has(tokens.word(token));
    }

    private static boolean isShortGiven(Text text, Value value) {
        Tokens tokens = text.tokens;
        int at = value.from();
        boolean word = tokens.digits(at) == 0;
        int before = beforeDot(tokens, at);
        String previous = tokens.word(before);
        if (word && isClosingQuote(tokens.mark(value.to()))) {
            return false;
        }
        if (!word && (NOT_BEFORE_FIGURES.contains(previous) || isShare(tokens, value, previous))) {
            return false;
        }
        if (Lexicon.SUPPORT.has(previous) || Lexicon.SUPPORT.hasEndOf(previous)) {
            boolean name = word && MAYBE_BEFORE_NAMES.contains(previous) && tokens.isCapital(value.to());
            return !name && !(word && NOT_BEFORE_WORDS.contains(previous)) || isInList(text, value);
        }
        boolean named = tokens.isCapital(value.to()) && tokens.isApart(value.to()) || tokens.mark(value.to()) == '&';
        if (word && named) {
            return false;
        }
        if (isAnnounced(tokens, at) || isInList(text, value) || isAlone(tokens, value)) {
            return true;
        }
        if (value.sure() == Value.Sure.WRONG) {
            return tokens.digits(value.to() - 1) == 5 && isLongNoun(tokens, at - 1);
        }
        char mark = tokens.mark(at - 1);
        boolean opened = mark == '(' || mark == ',' || mark == ';' || mark == '•' || mark == '-' || mark == ':';
        if (word) {
            return opened && tokens.isApart(at) || opened && mark == '(' || tokens.isAtLineStart(at);
        }
        boolean twoDigitYear = value.hasYear();
        if (twoDigitYear && opened) {
            return mark != '-' || tokens.isApart(at);
        }
        return twoDigitYear && isAfterNoun(tokens, value);
    }

    /** {@code aus 12/15 Teilen} */
    private static boolean isShare(Tokens tokens, Value value, String previous) {
        boolean of = previous.equals("aus") || previous.equals("von");
        return of && value.rule().equals("month") && tokens.isCapital(value.to());
    }

    /** {@code „Zum Winter“}: the end of a name. */
    private static boolean isClosingQuote(char mark) {
        return mark == '“' || mark == '”' || mark == '"' || mark == '«' || mark == '‘';
    }

    /** {@code Auftakt 03/12}: a month with a leading nought after a noun. */
    private static boolean isAfterNoun(Tokens tokens, Value value) {
        int at = value.from();
        int before = at - 1;
        boolean noun = value.rule().equals("month") && isLongNoun(tokens, before);
        return noun && tokens.digits(at) == 2 && !tokens.isCapital(value.to());
    }

    private static boolean isLongNoun(Tokens tokens, int token) {
        return tokens.isCapital(token) && tokens.end(token) - tokens.start(token) >= SHORTEST_NOUN;
    }

    private static int beforeDot(Tokens tokens, int at) {
        boolean dot = Ordinals.isDot(tokens, at - 1) && tokens.kind(at - 2) == Tokens.Kind.WORD;
        boolean comma = tokens.mark(at - 1) == ',' && Lexicon.WEEKDAYS.has(tokens.word(at - 2));
        return dot || comma ? at - 2 : at - 1;
    }

    /** Whether a colon after a word such as {@code Termin} stands before it. */
    static boolean isAnnounced(Tokens tokens, int at) {
        return tokens.mark(at - 1) == ':' && Lexicon.HEADS.has(tokens.word(at - 2));
    }

    /** Whether it stands in a list with a time before or after it. */
    static boolean isInList(Text text, Value value) {
        Value last = text.lastValue();
        if (last != null && SharedYear.afterConnector(text.tokens, last.to()) == value.from()) {
            return true;
        }
        int next = SharedYear.afterConnector(text.tokens, value.to());
        return next > value.to()
                && text.valueAt(next)
                        .filter(other -> other.sure() == Value.Sure.YES)
                        .isPresent();
    }

    /** Whether it fills its line. */
    static boolean isAlone(Tokens tokens, Value value) {
        return tokens.isAtLineStart(value.from())
                && (tokens.kind(value.to()) == Tokens.Kind.END || tokens.isAtLineStart(value.to()));
    }
}
