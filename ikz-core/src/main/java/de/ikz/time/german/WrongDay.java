package de.ikz.time.german;

import java.util.Optional;

/**
 * What is meant as a day and written wrongly: {@code 23.8.201}, {@code 1O.05.2012}, {@code 15.10,2010}. It is kept as
 * written and never repaired.
 */
final class WrongDay implements ValueRule {

    static final String NAME = "wrong-day";

    @Override
    public Optional<Value> at(Text text, int token) {
        Tokens tokens = text.tokens;
        if (!isLike(tokens, token, 2) || tokens.isApart(token + 2) && tokens.isApart(token + 1)) {
            return Optional.empty();
        }
        int month = afterMark(tokens, token + 1);
        if (month == 0 || !isLike(tokens, month, 2)) {
            return Optional.empty();
        }
        int year = afterMark(tokens, month + 1);
        if (year == 0 || !isLike(tokens, year, 5) || tokens.isApart(year)) {
            return Optional.empty();
        }
        boolean letters = hasLetter(tokens, token) || hasLetter(tokens, month) || hasLetter(tokens, year);
        boolean marks = !isSingleDot(tokens, token, month) || !isSingleDot(tokens, month, year);
        int length = tokens.end(year) - tokens.start(year);
        String written = tokens.written(token, year + 1);
        if (!isPlausible(tokens, token, month, year)
                || tokens.mark(year + 1) == '.' && !tokens.isApart(year + 2) && tokens.digits(year + 2) > 0) {
            return Optional.empty();
        }
        if (letters && length == 4) {
            return wrong(token, year, "In „" + written + "“ steht ein Buchstabe, wo eine Ziffer stehen müsste.");
        }
        if (marks && length == 4 && !letters) {
            return wrong(
                    token, year, "In „" + written + "“ stehen andere Zeichen als Punkte zwischen Tag, Monat und Jahr.");
        }
        if (length == 3 || length == 5) {
            return wrong(token, year, "Das Jahr in „" + written + "“ hat " + length + " statt 4 Ziffern.")
                    .map(value -> value.sure(Value.Sure.WRONG));
        }
        return Optional.empty();
    }

    private static Optional<Value> wrong(int from, int year, String problem) {
        return Optional.of(Value.of(from, year + 1, none -> Optional.empty(), new WrittenYear(1, false, year + 1), NAME)
                .problem(problem));
    }

    /** The token after a dot, a comma or two dots; 0 where there is none. */
    private static int afterMark(Tokens tokens, int token) {
        char mark = tokens.mark(token);
        if (mark != '.' && mark != ',') {
            return 0;
        }
        return tokens.mark(token + 1) == '.' ? token + 2 : token + 1;
    }

    private static boolean isSingleDot(Tokens tokens, int before, int after) {
        return after == before + 2 && tokens.mark(before + 1) == '.';
    }

    private static boolean isLike(Tokens tokens, int token, int longest) {
        Tokens.Kind kind = tokens.kind(token);
        if (kind == Tokens.Kind.NUMBER) {
            return tokens.digits(token) <= longest;
        }
        if (kind != Tokens.Kind.MIXED && kind != Tokens.Kind.WORD) {
            return false;
        }
        return tokens.end(token) - tokens.start(token) <= longest && digits(tokens, token) >= 0;
    }

    private static boolean hasLetter(Tokens tokens, int token) {
        return tokens.digits(token) == 0;
    }

    /** Its value with the letters read as the digits that they look like, -1 where they look like none. */
    private static int digits(Tokens tokens, int token) {
        int value = 0;
        String written = tokens.written(token, token + 1);
        for (int at = 0; at < written.length(); at++) {
            int digit = switch (written.charAt(at)) {
                case 'O', 'o', 'Q', 'D' -> 0;
                case 'l', 'I', 'i', '|' -> 1;
                case 'Z', 'z' -> 2;
                case 'S', 's' -> 5;
                case 'B' -> 8;
                default -> Character.digit(written.charAt(at), 10);
            };
            if (digit < 0) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static boolean isPlausible(Tokens tokens, int token, int month, int year) {
        int dayNumber = digits(tokens, token);
        int monthNumber = digits(tokens, month);
        String written = tokens.written(year, year + 1);
        boolean century = written.startsWith("19") || written.startsWith("20") || written.startsWith("2O");
        return century && dayNumber >= 1 && dayNumber <= 31 && monthNumber >= 1 && monthNumber <= 12;
    }
}
