package de.ikz.reference;

import de.ikz.reference.ReferenceMention.Type;
import java.util.Optional;
import java.util.Set;

/**
 * Agreements by their name: {@code Kooperationsvereinbarung}, {@code Pachtvertrag}; {@code Vereinbarung} and {@code
 * Vertrag} alone only where a certain one is meant. The mention is the name, not the parties.
 */
final class Agreements implements ReferenceRule {

    private static final Set<String> NO_DOCUMENTS = Set.of("Terminvereinbarung", "Preisvereinbarung");
    private static final Set<String> CERTAIN_BEFORE = Set.of("der", "die", "des", "dem", "den", "diese", "dieser");
    private static final Set<String> CERTAIN_BEHIND = Set.of(
            "mit",
            "zur",
            "zum",
            "über",
            "zwischen",
            "nach",
            "vom",
            "zu",
            "seit",
            "wurde",
            "ist",
            "trat",
            "tritt",
            "gilt",
            "besteht",
            "läuft",
            "endet",
            "endete",
            "unterschrieben",
            "unterzeichnet",
            "geschlossen",
            "gekündigt",
            "verlängert");

    @Override
    public Optional<Found> at(Tokens tokens, int index) {
        Token token = tokens.get(index);
        Optional<String> name = nominative(token);
        if (name.isEmpty() && token.lower().startsWith("öffentlich-rechtlich")) {
            return tokens.find(index + 1)
                    .filter(next -> tokens.follows(index + 1, " "))
                    .flatMap(Agreements::nominative)
                    .map(noun -> Found.of(tokens, index, index + 1, Type.AGREEMENT, publicLaw(noun))
                            .dated(tokens));
        }
        return name.filter(noun -> !NO_DOCUMENTS.contains(noun))
                .filter(noun -> !isGeneric(noun) || isCertain(tokens, index))
                .map(noun ->
                        Found.of(tokens, index, index, Type.AGREEMENT, noun).dated(tokens));
    }

    private static boolean isGeneric(String noun) {
        return noun.equals("Vereinbarung") || noun.equals("Vertrag") || noun.equals("Abkommen");
    }

    private static boolean isCertain(Tokens tokens, int index) {
        return CERTAIN_BEFORE.contains(tokens.lower(index - 1)) && tokens.follows(index, " ")
                || CERTAIN_BEHIND.contains(tokens.lower(index + 1)) && tokens.follows(index + 1, " ");
    }

    private static String publicLaw(String noun) {
        return (noun.endsWith("ung") ? "öffentlich-rechtliche " : "öffentlich-rechtlicher ") + noun;
    }

    /** The name of an agreement in the nominative singular, if the word is one. */
    static Optional<String> nominative(Token token) {
        if (!token.isCapital()) {
            return Optional.empty();
        }
        return Endings.of(token, "vereinbarung", "vereinbarungen")
                .or(() -> Endings.of(token, "vertrag", "vertrags", "vertrages", "verträge", "verträgen"))
                .or(() -> Endings.of(token, "abkommen", "abkommens"));
    }
}
