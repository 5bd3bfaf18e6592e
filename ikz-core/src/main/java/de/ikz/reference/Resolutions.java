package de.ikz.reference;

import de.ikz.reference.ReferenceMention.Type;
import de.ikz.table.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Resolutions with their body and day: {@code Kreistagsbeschluss}, {@code HA-Beschl. v. 19.8.2010}, {@code Beschluss
 * des Kreistages vom 3.5.2011}, {@code Beschluss-Nr. 123-45(V)10}. A resolution of nobody knows whom is none.
 */
final class Resolutions implements ReferenceRule {

    private static final List<String> ENDS =
            List.of("beschluss", "beschlusses", "beschluß", "beschlüsse", "beschlüssen", "beschl");
    private static final Set<String> ARTICLES =
            Set.of("des", "der", "vom", "im", "durch", "von", "den", "dem", "beider");
    private static final Pattern DIGITS = Pattern.compile("[0-9][0-9A-Za-z/-]*");
    private static final Map<String, String> BODIES = new HashMap<>();
    private static final Map<String, String> COMPOUNDS = new HashMap<>();

    static {
        for (String[] cells : Tables.rows(Resolutions.class, "bodies.tsv")) {
            for (String form : cells[0].split("\\|")) {
                BODIES.put(form, cells[2]);
            }
            COMPOUNDS.put(cells[1], cells[2]);
        }
    }

    @Override
    public Optional<Found> at(Tokens tokens, int index) {
        String word = tokens.lower(index);
        return bodyBefore(tokens, index)
                .or(() -> numbered(tokens, index, word))
                .or(() -> compound(word)
                        .map(canonical -> Found.of(tokens, index, index, Type.RESOLUTION, canonical)
                                .dated(tokens)))
                .or(() -> ENDS.contains(word) ? bodyBehind(tokens, index) : Optional.empty());
    }

    /** {@code SR Beschluss}. */
    private static Optional<Found> bodyBefore(Tokens tokens, int index) {
        String body = BODIES.get(tokens.lower(index));
        return body != null && tokens.follows(index + 1, " -") && ENDS.contains(tokens.lower(index + 1))
                ? Optional.of(Found.of(tokens, index, index + 1, Type.RESOLUTION, body)
                        .dated(tokens))
                : Optional.empty();
    }

    private static Optional<String> compound(String word) {
        for (String end : ENDS) {
            if (word.endsWith(end) && word.length() > end.length()) {
                String start = word.substring(0, word.length() - end.length());
                String body = start.endsWith("-") ? start.substring(0, start.length() - 1) : start;
                return Optional.ofNullable(COMPOUNDS.getOrDefault(body, BODIES.get(body)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> bodyBehind(Tokens tokens, int index) {
        int body =
                tokens.follows(index + 1, " .") && ARTICLES.contains(tokens.lower(index + 1)) ? index + 2 : index + 1;
        String canonical = BODIES.get(tokens.lower(body));
        if (canonical != null && tokens.follows(body, " .")) {
            return Optional.of(
                    Found.of(tokens, index, body, Type.RESOLUTION, canonical).dated(tokens));
        }
        Found alone =
                Found.of(tokens, index, index, Type.RESOLUTION, "Beschluss").dated(tokens);
        return alone.date().isPresent() ? Optional.of(alone) : Optional.empty();
    }

    /** {@code Beschluss-Nr. 123-45(V)10}: the number runs to the next blank. */
    private static Optional<Found> numbered(Tokens tokens, int index, String word) {
        boolean joined = word.startsWith("beschl") && (word.endsWith("-nr") || word.endsWith("nummer"));
        boolean apart = (ENDS.contains(word) || compound(word).isPresent())
                && tokens.lower(index + 1).equals("nr")
                && tokens.follows(index + 1, " .-");
        int number = joined ? index + 1 : index + 2;
        if (!joined && !apart
                || !tokens.follows(number, " .:")
                || !DIGITS.matcher(tokens.get(number).written()).matches()) {
            return Optional.empty();
        }
        int last = number;
        while (last + 1 < tokens.size()
                && last < number + 4
                && tokens.follows(last + 1, "()-/.")
                && tight(tokens, last + 1)) {
            last++;
        }
        String written = tokens.text()
                .substring(tokens.get(number).from(), tokens.get(last).to());
        return Optional.of(Found.of(tokens, index, last, Type.RESOLUTION, "Beschluss-Nr. " + written)
                .dated(tokens));
    }

    private static boolean tight(Tokens tokens, int index) {
        return tokens.get(index).from() - tokens.get(index - 1).to() <= 1;
    }
}
