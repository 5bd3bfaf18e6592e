package de.ikz.partner;

import java.util.ArrayList;
import java.util.List;

/** The words of a name, with the endings that adjectives take: {@code Deutscher Städtetag}, {@code Deutschen Städtetag}. */
final class Spellings {

    private static final List<String> ENDINGS = List.of("e", "en", "er", "es", "em");

    private Spellings() {}

    static List<List<String>> of(Name name) {
        List<String> words = WordTrie.split(name.text());
        boolean bends = name.body().kind() != PartnerKind.MUNICIPALITY && !name.isAcronym();
        List<List<String>> all = new ArrayList<>();
        all.add(List.of());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean last = i == words.size() - 1
                    || words.get(i + 1).equals("(")
                    || words.get(i + 1).equals("-");
            List<String> forms = bends && !last ? forms(word) : List.of(word);
            List<List<String>> longer = new ArrayList<>();
            for (List<String> begun : all) {
                for (String form : forms) {
                    List<String> next = new ArrayList<>(begun);
                    next.add(form);
                    longer.add(next);
                }
            }
            all = longer.size() > 125 ? longer.subList(0, 125) : longer;
        }
        return all;
    }

    private static List<String> forms(String word) {
        for (String ending : List.of("e", "er", "es")) {
            String stem = word.substring(0, Math.max(0, word.length() - ending.length()));
            if (stem.length() > 3 && word.endsWith(ending) && !stem.endsWith("e")) {
                return ENDINGS.stream().map(stem::concat).toList();
            }
        }
        return List.of(word);
    }
}
