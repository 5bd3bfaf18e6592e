package de.ikz.time.german;

import java.util.Optional;

/** {@code Dienstag, den 3. Mai 2011}, {@code Di., 3.5.2011}: a day with its weekday. */
final class WeekdayDay implements ValueRule {

    @Override
    public Optional<Value> at(Text text, int token) {
        Tokens tokens = text.tokens;
        String sure = Lexicon.WEEKDAYS.text(tokens.word(token), 2);
        if (!sure.equals("single") && !sure.equals("short") || !tokens.isCapital(token)) {
            return Optional.empty();
        }
        int at = token + 1;
        if (Ordinals.isDot(tokens, at)) {
            at++;
        }
        boolean comma = tokens.mark(at) == ',';
        at = comma ? at + 1 : at;
        if (sure.equals("short") && at == token + 1) {
            return Optional.empty();
        }
        if (tokens.isWord(at, "den") || tokens.isWord(at, "dem")) {
            at++;
        }
        if (tokens.digits(at) == 0) {
            return Optional.empty();
        }
        return text.valueAt(at)
                .filter(day -> day.rule().equals("day"))
                .map(day -> day.startingAt(token).sure(Value.Sure.YES));
    }
}
