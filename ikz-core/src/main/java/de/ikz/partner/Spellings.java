package de.ikz.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words of a name, those that bend marked: {@code Deutscher Städtetag} is also written {@code Deutschen Städtetages}. */
final class Spellings {

    private static final Suffixes PLURALS = new Suffixes(Set.of("betriebe", "werke", "dienste", "schloesser"));

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

    /** {@code mit den Magdeburger Verkehrsbetrieben}: the dative of a name in the plural. */
    static Optional<List<String>> ofDative(Name name) {
        List<String> words = of(name);
        String last = words.get(words.size() - 1);
        if (NameForms.isTerritory(name.body()) || !PLURALS.fit(last)) {
            return Optional.empty();
        }
        List<String> dative = new ArrayList<>(words);
        dative.set(words.size() - 1, last + "n");
        return Optional.of(dative);
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
