package de.ikz.time.german;

import de.ikz.time.Timeframe;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
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

    /** What is wrong with a weekday in a mention; its bounds are those of the date all the same. */
    static Optional<String> problem(Text text, Found found) {
        for (int token = found.from(); found.frame().isPresent() && token < found.to(); token++) {
            int weekday = Lexicon.WEEKDAYS.number(text.tokens.word(token), 1, 0);
            Optional<String> problem =
                    weekday == 0 ? Optional.empty() : text.valueAt(token).flatMap(day -> problem(text, day, weekday));
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> problem(Text text, Value day, int weekday) {
        if (!day.rule().equals("day") || !day.hasYear() || day.concluded() || day.several()) {
            return Optional.empty();
        }
        return day.unit()
                .in(day.year())
                .flatMap(Timeframe::start)
                .map(LocalDate::getDayOfWeek)
                .filter(right -> right.getValue() != weekday)
                .map(right -> "„" + text.tokens.written(day.from(), day.to()) + "“: Der Tag ist ein "
                        + right.getDisplayName(TextStyle.FULL, Locale.GERMAN) + ".");
    }
}
