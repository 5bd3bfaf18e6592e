package de.ikz.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** What single words tell: a body, a field of work, a statement of how far something is. Tables stand beside it. */
final class Lexicon {

    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<String> BODIES = lines("bodies.txt");
    private static final List<String> FIELDS = lines("fields.txt");
    private static final Pattern SHORT_FORM = Pattern.compile("(?<![\\p{L}-])\\p{Lu}{3,}(?![\\p{L}])");
    private static final Pattern HABIT = Pattern.compile("(?:In der Form|Zwischen|Mit|Durch|Im Rahmen|Gemeinsam)\\b.*");
    private static final Pattern VERB = Pattern.compile(
            "\\b(?:ist|sind|wird|werden|wurden?|muss|müssen|soll|sollen|sollten?|kann|können|konnten?|hat|haben|hatten?"
                    + "|liegt|liegen|läuft|laufen|lief|fand|fanden|steht|stehen|besteht|bestehen|erfolgte?|erfolgen"
                    + "|prüft|prüfen|findet|finden|war|waren|ruht|befindet|befinden)\\b");
    private static final Pattern STATUS = Pattern.compile(
            "(?i)(?:noch )?(?:nicht )?(?:umgesetzt|erfolgt|abgeschlossen|läuft|ruht|beendet|eingeführt|gegründet|geplant"
                    + "|gescheitert|in (?:vorbereitung|umsetzung|prüfung|planung|arbeit|bearbeitung|betrieb))\\b.*");

    private Lexicon() {}

    /** Whether the words name a body or a habit. */
    static boolean isBody(String words) {
        if (words.contains("„")
                || words.matches(".*\\be\\. ?V\\.?.*")
                || SHORT_FORM.matcher(words).find()) {
            return true;
        }
        return HABIT.matcher(words).matches()
                || WORD.splitAsStream(words.toLowerCase(Locale.GERMAN)).anyMatch(Lexicon::isBodyWord);
    }

    private static boolean isBodyWord(String word) {
        return BODIES.stream()
                .anyMatch(entry -> entry.startsWith("=")
                        ? word.equals(entry.substring(1))
                        : entry.startsWith("-")
                                ? word.endsWith(entry.substring(1))
                                : word.startsWith(entry.substring(0, entry.length() - 1)));
    }

    /** Whether the words name a field of work: short, no body, ending like one. */
    static boolean isField(String words) {
        String[] split = words.split("[\\s,]+");
        String last = split[split.length - 1].toLowerCase(Locale.GERMAN);
        return split.length <= 4
                && !isBody(words)
                && words.matches("[\\p{L} ,/-]+")
                && FIELDS.stream().anyMatch(last::endsWith);
    }

    /** Whether the words say how far something is, as a state of work does and a topic does not. */
    static boolean isStatement(String words) {
        return STATUS.matcher(words).matches()
                || words.matches("(?s).*[.!]") && VERB.matcher(words).find();
    }

    private static List<String> lines(String table) {
        var stream = Objects.requireNonNull(Lexicon.class.getResourceAsStream(table), table);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
