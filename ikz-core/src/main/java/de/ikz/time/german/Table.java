package de.ikz.time.german;

import de.ikz.table.Tables;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A lexicon: words in lower case and what is said of them, from a text file beside the rules. */
final class Table {

    private final Map<String, String[]> rows = new HashMap<>();
    private int longest;

    private Table() {}

    static Table of(String resource) {
        Table table = new Table();
        for (String[] columns : Tables.rows(Table.class, "lexicon/" + resource)) {
            table.rows.put(columns[0], columns);
            table.longest = Math.max(table.longest, columns[0].length());
        }
        return table;
    }

    Set<String> words() {
        return rows.keySet();
    }

    boolean has(String word) {
        return rows.containsKey(word);
    }

    /** Whether it is a word of the table or ends like one that is marked {@code end}. */
    boolean fits(String word) {
        return has(word) || hasEndOf(word);
    }

    /** A column of the word's row, 0 being the word itself; empty text for other words. */
    String text(String word, int column) {
        String[] row = rows.get(word);
        return row == null || column >= row.length ? "" : row[column];
    }

    int number(String word, int column, int otherwise) {
        String[] row = rows.get(word);
        return row == null ? otherwise : Integer.parseInt(row[column]);
    }

    /** The known word of which this is an inflection: with or without {@code e, em, en, er, es}. */
    Optional<String> stem(String word) {
        if (word.length() > longest + 2 || word.isEmpty()) {
            return Optional.empty();
        }
        for (int cut = 0; cut <= 2 && cut < word.length(); cut++) {
            String stem = word.substring(0, word.length() - cut);
            if (has(stem) && isEnding(word, cut)) {
                return Optional.of(stem);
            }
        }
        return Optional.empty();
    }

    private static boolean isEnding(String word, int length) {
        return switch (word.substring(word.length() - length)) {
            case "", "e", "em", "en", "er", "es" -> true;
            default -> false;
        };
    }

    /** Whether the word ends like a word of the table that is marked {@code end}. */
    boolean hasEndOf(String word) {
        for (int from = 1; from < word.length() - 2 && word.length() <= 60; from++) {
            if (text(word.substring(from), 1).equals("end")) {
                return true;
            }
        }
        return false;
    }
}
