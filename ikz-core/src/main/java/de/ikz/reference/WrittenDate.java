package de.ikz.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A day that is written behind a document: {@code vom 19.8.2010}, {@code am 3. Mai 2011}, {@code v. 19.08.10}.
 *
 * @param day the day
 * @param last index of its last token
 * @param to the code unit after its last
 */
record WrittenDate(LocalDate day, int last, int to) {

    private static final Set<String> OF = Set.of("vom", "v");
    private static final DateTimeFormatter DIN_5008 = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final List<String> MONTHS = List.of(
            "januar",
            "februar",
            "märz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember");

    /**
     * The day behind the token with this index, if one stands there and exists.
     *
     * @param on whether {@code am} counts as well as {@code vom}
     */
    static Optional<WrittenDate> after(Tokens tokens, int index, boolean on) {
        String before = tokens.lower(index + 1);
        if (!OF.contains(before) && !(on && before.equals("am"))
                || !tokens.follows(index + 1, isShortened(tokens, index) ? " .,(" : " ,(")) {
            return Optional.empty();
        }
        return at(tokens, index + 2);
    }

    /** Its full stop ends no sentence: {@code Beschl. v. 8.1.2019}. */
    private static boolean isShortened(Tokens tokens, int index) {
        return tokens.lower(index).endsWith("beschl");
    }

    private static Optional<WrittenDate> at(Tokens tokens, int first) {
        boolean joined = tokens.follows(first + 1, ". ") && tokens.follows(first + 2, ". ");
        Optional<Integer> day = number(tokens, first, 2);
        Optional<Integer> year = number(tokens, first + 2, 4);
        if (!joined || day.isEmpty() || year.isEmpty()) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(tokens.lower(first + 1).toLowerCase(Locale.GERMAN)) + 1;
        int number = month > 0 ? month : number(tokens, first + 1, 2).orElse(0);
        try {
            LocalDate date = LocalDate.of(year.get() < 100 ? 2000 + year.get() : year.get(), number, day.get());
            return Optional.of(
                    new WrittenDate(date, first + 2, tokens.get(first + 2).to()));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(Tokens tokens, int index, int digits) {
        String written = tokens.lower(index);
        boolean plain = !written.isEmpty()
                && written.length() <= digits
                && written.length() != 3
                && written.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Optional.of(Integer.parseInt(written)) : Optional.empty();
    }

    String written() {
        return DIN_5008.format(day);
    }
}
