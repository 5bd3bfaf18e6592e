package de.ikz.partner;

import de.ikz.table.Tables;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables of German words beside this class, read once. */
final class Lexicon {

    static final WordTrie<ClassWord> CLASSES = classes();
    static final Endings OFFICES = Endings.of("office-words.txt");
    static final Endings NOUNS = Endings.of("common-nouns.txt");
    static final Set<String> COMMON = words("common-names.txt", "");
    static final Set<String> LARGE = words("large-cities.txt", "");
    static final Set<String> SHARED = words("shared-names.txt", "");
    static final Set<String> NOT_PLATES = words("not-plates.txt", "");
    static final Set<String> NOT_BODIES = words("not-bodies.txt", "");
    static final WordTrie<PartnerKind> UNNAMED = unnamed();
    static final Set<String> ORDINARY = words("ordinary-words.txt", "");
    static final Set<String> TAILS = words("name-tails.txt", "");
    static final Set<String> PLACE_PREPOSITIONS = words("place-words.txt", "p");
    static final Suffixes PLACE_NOUNS = new Suffixes(words("place-words.txt", "n"));
    static final Suffixes ORIGIN_NOUNS = new Suffixes(words("place-words.txt", "o"));
    static final Set<String> GROUP_NOUNS = words("groups.tsv", "n");
    static final Set<String> GROUP_TERRITORIES = words("groups.tsv", "t");
    static final Set<String> GROUP_MODIFIERS = words("groups.tsv", "m");
    static final Set<String> GROUP_ARTICLES = words("groups.tsv", "a");
    static final Suffixes BODY_NOUNS = new Suffixes(words("body-nouns.txt", ""));
    static final Institutions INSTITUTIONS = new Institutions("institutions.tsv");

    private Lexicon() {}

    /** Words of a table by their ends. */
    record Endings(Suffixes ends, Set<String> whole, Set<String> not) {

        static Endings of(String table) {
            Set<String> ends = new HashSet<>();
            Set<String> whole = new HashSet<>();
            Set<String> not = new HashSet<>();
            boolean all = Tables.rows(Lexicon.class, table).stream().noneMatch(row -> row[0].startsWith("-"));
            for (String[] row : Tables.rows(Lexicon.class, table)) {
                String word = Folding.of(row[0]);
                switch (word.charAt(0)) {
                    case '-' -> ends.add(word.substring(1));
                    case '!' -> not.add(word.substring(1));
                    default -> (all ? ends : whole).add(word);
                }
            }
            return new Endings(new Suffixes(ends), whole, not);
        }

        boolean fits(String folded) {
            return whole.contains(folded) || ends.fit(folded) && !not.contains(folded);
        }
    }

    private static WordTrie<ClassWord> classes() {
        WordTrie<ClassWord> trie = new WordTrie<>();
        for (String[] row : Tables.rows(Lexicon.class, "class-words.tsv")) {
            PlaceClass placeClass = PlaceClass.valueOf(row[1].toUpperCase(Locale.ROOT));
            trie.put(row[0], new ClassWord(row[0], placeClass, row[2].equals("many")));
        }
        return trie;
    }

    private static WordTrie<PartnerKind> unnamed() {
        WordTrie<PartnerKind> trie = new WordTrie<>();
        for (String[] row : Tables.rows(Lexicon.class, "unnamed-bodies.tsv")) {
            trie.put(row[0], PartnerKind.valueOf(row[1].toUpperCase(Locale.ROOT)));
        }
        return trie;
    }

    private static Set<String> words(String table, String mark) {
        List<String[]> rows = Tables.rows(Lexicon.class, table);
        return rows.stream()
                .filter(row -> mark.isEmpty() || row[0].equals(mark))
                .map(row -> Folding.of(row[row.length - 1]))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether one of the words of a name is in the set. */
    static boolean hasOne(String folded, Set<String> words) {
        return Arrays.stream(folded.split("[ /(]")).anyMatch(words::contains);
    }
}
