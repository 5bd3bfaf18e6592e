package de.ikz.partner;

import java.util.List;

/** The words of a name, those that bend marked: {@code Deutscher Städtetag} is also written {@code Deutschen Städtetages}. */
final class Spellings {

    private Spellings() {}

    static List<String> of(Name name) {
        List<String> words = WordTrie.split(name.text());
        if (name.body().kind() == PartnerKind.MUNICIPALITY || name.isAcronym()) {
            return words;
        }
        for (int i = 0; i < words.size() - 1; i++) {
            boolean last = List.of("(", ")", "-").contains(words.get(i + 1));
            if (!last) {
                words.set(i, marked(words.get(i)));
            }
        }
        return words;
    }

    private static String marked(String word) {
        for (String ending : List.of("er", "es", "e")) {
            int stem = word.length() - ending.length();
            if (stem > 3 && word.endsWith(ending)) {
                return word.substring(0, stem) + "*";
            }
        }
        return word;
    }
}
