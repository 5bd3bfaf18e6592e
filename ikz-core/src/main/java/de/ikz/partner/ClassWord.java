package de.ikz.partner;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A word that tells what kind of body the following name is.
 *
 * @param text in the singular or plural, as in the table
 * @param placeClass the kind
 * @param many whether it speaks of several: {@code Städte}
 */
record ClassWord(String text, PlaceClass placeClass, boolean many) {

    private static final Map<String, PlaceClass> ENDS = Map.of(
            "staedte", PlaceClass.CITY,
            "staedten", PlaceClass.CITY,
            "gemeinden", PlaceClass.MUNICIPALITY,
            "kommunen", PlaceClass.ANY,
            "kreise", PlaceClass.DISTRICT,
            "kreisen", PlaceClass.DISTRICT);
    private static final Suffixes END = new Suffixes(ENDS.keySet());
    private static final Set<String> STATES_WITH_AEMTER = Set.of("k01", "k12", "k13");
    private static final Set<String> VAGUE = Set.of("Kreis", "Region", "Kommune", "LH", "Oberzentrum");
    private static final Set<String> ARTICLES = Set.of("der", "dem", "des", "den", "vom", "mit");
    private static final List<String> COLLECTIVES = List.of("Amt", "Samtgemeinde", "Verbandsgemeinde");

    /** Whether a text writes it so, and it is a word of places in the own state: an Amt is an office in most. */
    boolean isMeant(Scan scan, int first, int end) {
        Words words = scan.words;
        boolean office = text.startsWith("Amt") || text.startsWith("Ämt");
        boolean letters = Character.isUpperCase(text.charAt(text.length() - 1));
        boolean written = words.isCapital(end - 1) || words.is(end - 1, ".") || words.is(end - 2, "-");
        return placeClass != PlaceClass.STATE
                && written
                && !(letters && words.capitals(first) < 2)
                && (!office || STATES_WITH_AEMTER.contains(scan.names.ownState()));
    }

    /** A word that is not in the table and ends like one: {@code Bauhausstädte}, {@code Mitgliedsgemeinden}. */
    static Optional<WordTrie.Match<ClassWord>> byEnd(Words words, int i) {
        PlaceClass placeClass = words.isCapital(i) && (words.isCapital(i + 1) || words.is(i + 1, "("))
                ? ENDS.get(END.of(words.at(i)))
                : null;
        return Optional.ofNullable(placeClass)
                .map(kind -> new WordTrie.Match<>(i + 1, List.of(new ClassWord(words.written(i, i + 1), kind, true))));
    }

    /** Whether it says too little of an unknown name: Region always, Kreis without an article or a line of its own. */
    boolean isVague(Words words, int first) {
        boolean kreis = text.equals("Kreis") && (ARTICLES.contains(words.at(first - 1)) || words.beginsLine(first));
        return !kreis && VAGUE.contains(text);
    }

    /** The full name of an unknown body that is called so: a city's is its name alone. */
    String fullName(String name) {
        return switch (placeClass) {
            case DISTRICT -> (many || text.length() < 5 ? "Landkreis" : text) + " " + name;
            case COLLECTIVE -> collective() + " " + name;
            default -> name;
        };
    }

    private String collective() {
        String plain = text.replace('Ä', 'A');
        return COLLECTIVES.stream()
                .filter(word -> plain.startsWith(word.substring(0, Math.min(4, word.length()))))
                .findFirst()
                .orElse("Verwaltungsgemeinschaft");
    }
}
