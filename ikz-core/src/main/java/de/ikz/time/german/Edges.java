package de.ikz.time.german;

/** Tells whether a mention stands free, or is a piece of something longer that is written without a blank. */
final class Edges {

    private Edges() {}

    static boolean areFree(Text text, Found found) {
        return !isGluedBefore(text, found) && (!isGluedAfter(text.tokens, found) || isInListOfDays(text, found));
    }

    /** {@code 15.10./16.11.2010} */
    private static boolean isInListOfDays(Text text, Found found) {
        char mark = text.tokens.mark(found.to());
        boolean joined = mark == '/' || mark == ',';
        return joined
                && found.rule().equals("day")
                && text.valueAt(found.to() + 1)
                        .filter(next -> next.rule().equals("day"))
                        .isPresent();
    }

    private static boolean isGluedBefore(Text text, Found found) {
        Tokens tokens = text.tokens;
        int at = found.from();
        char mark = tokens.mark(at - 1);
        Value last = text.lastValue();
        boolean listed = last != null && last.to() == at - 1 && mark == '/' && tokens.kind(at) == Tokens.Kind.WORD;
        if (tokens.isApart(at) || listed) {
            return false;
        }
        boolean joint = mark == '.' || mark == '-' || mark == '/' || mark == ',' || mark == ':';
        if (!joint || tokens.isApart(at - 1)) {
            return mark == '_' || mark == '@' || mark == '#';
        }
        return switch (tokens.kind(at - 2)) {
            case NUMBER, MIXED, HIDDEN -> true;
            case WORD -> mark == '-' && (tokens.digits(at) == 4 || tokens.digits(at) == 0);
            default -> false;
        };
    }

    private static boolean isGluedAfter(Tokens tokens, Found found) {
        int at = found.to();
        if (tokens.isApart(at) || tokens.isApart(at + 1)) {
            return false;
        }
        char mark = tokens.mark(at);
        boolean number = tokens.kind(at + 1) == Tokens.Kind.NUMBER || tokens.kind(at + 1) == Tokens.Kind.MIXED;
        boolean joint = mark == '.' || mark == '/' || mark == ':' || mark == ',' || mark == '-';
        boolean hyphen = mark == '-' && tokens.kind(at + 1) == Tokens.Kind.WORD;
        return joint && (number || tokens.kind(at + 1) == Tokens.Kind.HIDDEN)
                || hyphen && !tokens.isWord(at + 1, "bis")
                || mark == '_'
                || mark == '@';
    }
}
