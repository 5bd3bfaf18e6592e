package de.ikz.reference;

import de.ikz.reference.ReferenceMention.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Drafts of agreements and laws: {@code Vertragsentwurf}, {@code Entwurf der Vereinbarung}, {@code Arbeitsentwurf}. */
final class Drafts implements ReferenceRule {

    private static final List<String> OF_WHAT = List.of(
            "vertrags",
            "vereinbarungs",
            "satzungs",
            "gesetz",
            "gesetzes",
            "verordnungs",
            "referenten",
            "arbeits",
            "beschluss",
            "regierungs",
            "richtlinien");
    private static final Set<String> ALONE = Set.of("Entwurf", "Vorentwurf");
    private static final Set<String> ARTICLES =
            Set.of("der", "des", "einer", "eines", "zur", "zum", "für", "die", "eine", "von");

    @Override
    public Optional<Found> at(Tokens tokens, int index) {
        Token token = tokens.get(index);
        if (!token.isCapital()) {
            return Optional.empty();
        }
        return Endings.of(token, "entwurf", "entwurfs", "entwurfes", "entwürfe", "entwürfen")
                .flatMap(name -> ALONE.contains(name) ? behind(tokens, index, name) : compound(tokens, index, name));
    }

    private static Optional<Found> compound(Tokens tokens, int index, String name) {
        String start = name.substring(0, name.length() - "entwurf".length());
        if (start.equals("Referent")) {
            return compound(tokens, index, "Referentenentwurf");
        }
        return OF_WHAT.stream().anyMatch(start.toLowerCase(Locale.GERMAN)::endsWith)
                ? Optional.of(Found.of(tokens, index, index, Type.DRAFT, name).dated(tokens))
                : Optional.empty();
    }

    /** {@code Entwurf der Vereinbarung}, {@code Entwurf einer öffentlich-rechtlichen Vereinbarung}. */
    private static Optional<Found> behind(Tokens tokens, int index, String draft) {
        int noun = tokens.follows(index + 1, " ") && ARTICLES.contains(tokens.lower(index + 1)) ? index + 2 : index + 1;
        if (tokens.lower(noun).startsWith("öffentlich-rechtlich")) {
            noun++;
        }
        int last = noun;
        return tokens.find(noun)
                .filter(token -> tokens.follows(last, " "))
                .flatMap(token -> Agreements.nominative(token).or(() -> LawNames.nominative(token)))
                .map(name -> Found.of(tokens, index, last, Type.DRAFT, canonical(name, draft))
                        .dated(tokens));
    }

    /** The same as its compound: {@code Vereinbarungsentwurf}. */
    private static String canonical(String name, String draft) {
        String joint = name.endsWith("gesetz") ? "" : name.endsWith("richtlinie") ? "n" : "s";
        return name + joint + draft.toLowerCase(Locale.GERMAN);
    }
}
