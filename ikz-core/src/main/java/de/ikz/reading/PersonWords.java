package de.ikz.reading;

import de.ikz.table.Tables;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words around names of persons; the tables are {@code person-words.tsv} and {@code given-names.txt}. */
final class PersonWords {

    /** What such a word is. */
    enum Kind {
        /** A form of address. */
        ADDRESS,
        /** A form of address for several persons. */
        SEVERAL,
        /** A title. */
        TITLE,
        /** A function. */
        FUNCTION,
        /** A particle within a name: von. */
        PARTICLE,
        /** A capitalised word that is no name. */
        NO_NAME
    }

    private static final Map<String, Kind> KINDS = Tables.rows(PersonWords.class, "person-words.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(cells -> cells[0] + " " + cells[1], cells -> Kind.valueOf(cells[1])));
    private static final Map<String, String> FUNCTIONS = Tables.rows(PersonWords.class, "person-words.tsv").stream()
            .filter(cells -> cells.length > 2)
            .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[2], (one, other) -> one));
    private static final Set<String> NAMED_AFTER = Tables.words(PersonWords.class, "named-after.txt");
    private static final Set<String> NOUN_ENDS = Tables.words(PersonWords.class, "noun-ends.txt");
    private static final Set<String> GIVEN_NAMES = Tables.words(PersonWords.class, "given-names.txt");

    private PersonWords() {}

    static boolean is(Kind kind, Word word) {
        return KINDS.containsKey(word.lower() + " " + kind.name());
    }

    /** The function of an address or a function, with its article. */
    static String function(Word word) {
        return FUNCTIONS.get(word.lower());
    }

    static boolean isGivenName(Word word) {
        return word.capital() && GIVEN_NAMES.contains(word.lower());
    }

    /** Whether a word makes the name before it the name of something else. */
    static boolean isNamedAfter(Word word) {
        return NAMED_AFTER.stream().anyMatch(word.lower()::endsWith);
    }

    /** Whether an address is meant for several persons. */
    static boolean isOfSeveral(Word word) {
        return is(Kind.SEVERAL, word);
    }

    /** Whether a word is a noun of offices rather than a surname: a function, an institution, something done. */
    static boolean isNoun(Word word) {
        return is(Kind.NO_NAME, word)
                || is(Kind.FUNCTION, word)
                || isNamedAfter(word)
                || NOUN_ENDS.stream().anyMatch(word.lower()::endsWith);
    }
}
