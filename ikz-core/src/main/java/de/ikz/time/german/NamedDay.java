package de.ikz.time.german;

import java.util.Optional;

/** {@code 3. Mai 2011}, {@code 19./20. Mai 2011}, {@code 3. Mai d. J.}, {@code ersten Mai}. */
final class NamedDay implements ValueRule {

    private static final String NAME = "day";

    @Override
    public Optional<Value> at(Text text, int token) {
        Tokens tokens = text.tokens;
        Ordinals days = tokens.digits(token) > 0 ? Ordinals.at(tokens, token) : Ordinals.inWords(tokens, token);
        if (!days.isFound()) {
            return Optional.empty();
        }
        int name = days.to();
        int month = Lexicon.MONTHS.number(tokens.word(name), 1, 0);
        if (month == 0 || NamedMonth.isGluedToMore(tokens, name)) {
            return Optional.empty();
        }
        boolean isShort = Lexicon.MONTHS.text(tokens.word(name), 2).equals("short");
        int after = isShort && Ordinals.isDot(tokens, name + 1) ? name + 2 : name + 1;
        WrittenYear year = WrittenYear.at(text, after);
        if (!year.isWritten() && isShort && isDepartment(tokens, name, after)) {
            return Optional.empty();
        }
        return Days.value(text, token, days, month, year, NAME)
                .map(value -> isShort && !year.isWritten() ? value.sure(Value.Sure.SHORT) : value);
    }

    /** Whether {@code Dez.} before this token means a directorate: a number follows. */
    static boolean isDepartment(Tokens tokens, int name, int after) {
        return tokens.isWord(name, "dez")
                && (tokens.digits(after) > 0
                        || Roman.of(tokens.word(after)) > 0
                        || tokens.kind(after) == Tokens.Kind.HIDDEN);
    }
}
