package de.ikz.reference;

import de.ikz.reference.ReferenceMention.Type;
import de.ikz.table.Tables;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Drucksachen and Vorlagen by number: {@code DS0245/10}, {@code Drs. 17/1234}, {@code VO/2012/045}. */
final class PaperNumbers implements ReferenceRule {

    /** Magdeburg's kinds, glued to four digits and two of the year: DS, A (Antrag), F (Anfrage), S, I; Dresden's V. */
    private static final Pattern GLUED = Pattern.compile("(?:OB-)?((?:DS|DRS|[AFSIV])\\d{4}/\\d{2}(?:/\\d{1,2})?)");

    private static final Pattern WITH_KIND = Pattern.compile(
            "(?:DS|VO|BV|MV|IV|SV|VL|AN|AF|ANF|ANT|[A-Z]{1,3}V?)[/-](?:\\d{4}/\\d{2,5}|\\d{1,5}/\\d{4})(?:[/-]\\d{1,3})?");
    private static final Pattern NUMBER =
            Pattern.compile("(?:[IVX]{1,4}/)?\\d{1,5}/\\d{1,5}(?:[/-]\\d{1,4}){0,2}|\\d{2,4}-\\d{3,5}");
    private static final Pattern SAID_NUMBER = Pattern.compile("\\d{1,6}|" + NUMBER);
    private static final Pattern OF_BODY = Pattern.compile("[a-zäöü]{1,5}-(?:vorlage|drucksache|anfrage|antrag)");
    private static final Pattern LETTER = Pattern.compile("[AFSI]");
    private static final Pattern FOUR_AND_YEAR = Pattern.compile("\\d{4}/\\d{2}(?:/\\d{1,2})?");
    private static final Map<String, String> PREFIXES = Tables.rows(PaperNumbers.class, "papers.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));

    @Override
    public Optional<Found> at(Tokens tokens, int index) {
        Token token = tokens.get(index);
        return (token.hasDigit() ? whole(tokens, index, token.written()) : Optional.<Found>empty())
                .or(() -> letter(tokens, index))
                .or(() -> prefixed(tokens, index));
    }

    private static Optional<Found> whole(Tokens tokens, int index, String written) {
        Matcher glued = GLUED.matcher(written);
        if (glued.matches()) {
            return Optional.of(Found.of(tokens, index, index, Type.COUNCIL_PAPER, glued.group(1)));
        }
        return WITH_KIND.matcher(written).matches()
                ? Optional.of(Found.of(tokens, index, index, Type.COUNCIL_PAPER, written))
                : Optional.empty();
    }

    /** {@code A 0123/10}; {@code A 31} is an office and {@code A2} a motorway. */
    private static Optional<Found> letter(Tokens tokens, int index) {
        String written = tokens.get(index).written();
        return written.length() == 1
                        && LETTER.matcher(written).matches()
                        && tokens.follows(index + 1, " ")
                        && FOUR_AND_YEAR
                                .matcher(tokens.get(index + 1).written())
                                .matches()
                ? Optional.of(Found.of(
                        tokens,
                        index,
                        index + 1,
                        Type.COUNCIL_PAPER,
                        written + tokens.get(index + 1).written()))
                : Optional.empty();
    }

    /** {@code KT-Vorlage} is as its writer spells it; {@code Magistratsvorlage} is a Vorlage as any other. */
    private static String prefix(Token token, String word) {
        if (OF_BODY.matcher(word).matches()) {
            return token.written().substring(0, word.length()) + " ";
        }
        if (word.endsWith("vorlage") || word.endsWith("vorlagen")) {
            return PREFIXES.getOrDefault(word, "Vorlage ");
        }
        return PREFIXES.getOrDefault(word, word.endsWith("drucksache") ? "Drs. " : null);
    }

    private static Optional<Found> prefixed(Tokens tokens, int index) {
        Token token = tokens.get(index);
        String word = token.lower().endsWith("-nr")
                ? token.lower().substring(0, token.lower().length() - 3)
                : token.lower();
        String prefix = token.isCapital() || word.contains("-") ? prefix(token, word) : null;
        if (prefix == null) {
            return Optional.empty();
        }
        int number = index + 1;
        while (number < index + 3
                && (tokens.lower(number).equals("nr") || tokens.lower(number).equals("nummer"))) {
            number++;
        }
        boolean said = number > index + 1 || word.length() < token.written().length();
        if (!tokens.follows(number, " .:-")
                || !(said ? SAID_NUMBER : NUMBER)
                        .matcher(tokens.get(number).written())
                        .matches()) {
            return Optional.empty();
        }
        return Optional.of(Found.of(
                tokens,
                index,
                number,
                Type.COUNCIL_PAPER,
                prefix + tokens.get(number).written()));
    }
}
