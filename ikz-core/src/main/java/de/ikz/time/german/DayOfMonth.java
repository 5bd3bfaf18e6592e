package de.ikz.time.german;

import java.time.YearMonth;
import java.util.Optional;

/** {@code 8. d. M.}, {@code 15. nächsten Monats}; {@code 8. des Monats} where the sentence tells what was. */
final class DayOfMonth implements ValueRule {

    static final String NAME = "day-of-month";

    @Override
    public Optional<Value> at(Text text, int token) {
        Tokens tokens = text.tokens;
        Ordinals days = tokens.digits(token) > 0 ? Ordinals.at(tokens, token) : Ordinals.inWords(tokens, token);
        MonthOfDay month = days.isFound() ? MonthOfDay.at(tokens, days.to()) : MonthOfDay.at(tokens, -1);
        boolean one = month.isFound() && month.kind() == MonthOfDay.Kind.ONE
                || month.kind() == MonthOfDay.Kind.EITHER && Tense.around(tokens, token, month.to()) == Tense.PAST;
        if (!one) {
            return Optional.empty();
        }
        YearMonth of = YearMonth.from(text.anchor.day()).plusMonths(month.offset());
        WrittenYear year = new WrittenYear(of.getYear(), true, month.to());
        return Days.value(text, token, days, of.getMonthValue(), year, NAME);
    }
}
