package de.ikz.partner;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Decides which of several bodies a name means by those that are named beside it. */
final class Choice {

    private Choice() {}

    /**
     * The one that is named beside, else the only one of the kind of all places beside; all of them where neither decides.
     * A district beside does not decide against a large city of the same name: {@code mit Kassel und dem Landkreis Kassel}.
     */
    static List<Body> among(List<Body> bodies, Set<Body> beside) {
        if (bodies.size() < 2) {
            return bodies;
        }
        boolean large = bodies.stream().anyMatch(NameForms::isLarge);
        List<Body> named = bodies.stream().filter(beside::contains).toList();
        if (isSure(named, large)) {
            return named;
        }
        Set<PartnerKind> kinds = EnumSet.noneOf(PartnerKind.class);
        beside.stream().filter(NameForms::isTerritory).map(Body::kind).forEach(kinds::add);
        List<Body> alike =
                bodies.stream().filter(body -> kinds.contains(body.kind())).toList();
        return kinds.size() == 1 && isSure(alike, large) ? alike : bodies;
    }

    private static boolean isSure(List<Body> bodies, boolean large) {
        return bodies.size() == 1 && !(large && bodies.get(0).kind() == PartnerKind.DISTRICT);
    }
}
