package de.ikz.intake;

import de.ikz.table.Tables;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What single words tell: a body, a field of work, a statement of how far something is. Tables stand beside it. */
final class Lexicon {

    /** A body is named at the beginning of a text. */
    private static final int BEGINNING = 300;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> BODY_WORDS = table("bodies.txt", "=");
    private static final Set<String> BODY_ENDS = table("bodies.txt", "-");
    private static final List<Integer> END_LENGTHS =
            BODY_ENDS.stream().map(String::length).distinct().sorted().toList();
    private static final Set<String> FIELD_ENDS = table("fields.txt", "");
    private static final Set<String> INSTITUTIONS = table("institutions.txt", "=");
    private static final Set<String> INSTITUTION_ENDS = table("institutions.txt", "-");
    private static final Pattern SHORT_FORM = Pattern.compile("(?<![\\p{L}-])\\p{Lu}{3,}(?![\\p{L}])");
    private static final Pattern PROPER_NAME = Pattern.compile("\\p{Ll}\\p{Lu}");
    private static final Pattern REGISTERED = Pattern.compile("\\be\\. ?V\\b");
    private static final Pattern HABIT = Pattern.compile("(?:In der Form|Zwischen|Mit|Durch|Im Rahmen|Gemeinsam)\\b.*");
    private static final Pattern NOUNS =
            Pattern.compile("\\p{Lu}[\\p{L}-]+(?:(?:, | und | u\\. )\\p{Lu}[\\p{L}-]+){0,2}");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L} ,/-]+");
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
        String beginning = beginning(words);
        return beginning.indexOf('„') >= 0
                || HABIT.matcher(beginning).lookingAt()
                || REGISTERED.matcher(beginning).find()
                || namesBody(beginning)
                || SHORT_FORM.matcher(beginning).find();
    }

    private static boolean namesBody(String words) {
        for (String word : BETWEEN_WORDS.split(words)) {
            if (isBodyWord(word)) {
                return true;
            }
        }
        return false;
    }

    private static String beginning(String words) {
        return words.substring(0, Math.min(words.length(), BEGINNING));
    }

    /** Whether a single word names a body: AG, Lenkungskreis, Städtenetz. */
    static boolean isBodyWord(String word) {
        String lower = word.toLowerCase(Locale.GERMAN);
        if (BODY_WORDS.contains(lower)) {
            return true;
        }
        for (int length : END_LENGTHS) {
            if (length <= lower.length() && BODY_ENDS.contains(lower.substring(lower.length() - length))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words name a field of work: nouns alone, or a few words that end like one, and no body. */
    static boolean isField(String words) {
        if (words.length() > 80
                || PROPER_NAME.matcher(words).find()
                || !LETTERS.matcher(words).matches()
                || isBody(words)) {
            return false;
        }
        String[] split = words.split("[\\s,]+");
        String last = split[split.length - 1].toLowerCase(Locale.GERMAN);
        return NOUNS.matcher(words).matches()
                || split.length <= 4 && FIELD_ENDS.stream().anyMatch(last::endsWith);
    }

    /** Whether the words say how far something is, as a state of work does and a topic does not. */
    static boolean isStatement(String words) {
        return STATUS.matcher(words).lookingAt()
                || (words.endsWith(".") || words.endsWith("!"))
                        && VERB.matcher(beginning(words)).find();
    }

    /** Whether a heading without a number surely names a unit of a city. */
    static boolean isInstitution(String words) {
        String first = words.split("[\\s,]", 2)[0].toLowerCase(Locale.GERMAN);
        return INSTITUTIONS.stream().anyMatch(words::startsWith)
                || INSTITUTION_ENDS.stream().anyMatch(first::endsWith);
    }

    private static Set<String> table(String table, String mark) {
        return Tables.words(Lexicon.class, table).stream()
                .filter(word -> word.startsWith(mark))
                .map(word -> word.substring(mark.length()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
