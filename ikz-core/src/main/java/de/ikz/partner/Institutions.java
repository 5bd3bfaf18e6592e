package de.ikz.partner;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words with which the name of an institution begins, and of what kind it is. */
record Institutions(Map<String, PartnerKind> whole, Map<String, PartnerKind> ends) {

    static Institutions read() {
        Map<String, PartnerKind> whole = new HashMap<>();
        Map<String, PartnerKind> ends = new HashMap<>();
        for (String[] row : Tables.rows("institutions.tsv")) {
            PartnerKind kind = PartnerKind.valueOf(row[1].toUpperCase(Locale.ROOT));
            String word = Folding.of(row[0]);
            if (word.startsWith("-")) {
                ends.put(word.substring(1), kind);
            } else {
                whole.put(word, kind);
            }
        }
        return new Institutions(whole, ends);
    }

    Optional<PartnerKind> kindOf(String folded) {
        PartnerKind kind = known(folded);
        if (kind == null && folded.endsWith("s") && folded.length() > 5) {
            kind = known(folded.substring(0, folded.length() - 1));
            kind = kind == null && folded.endsWith("es") ? known(folded.substring(0, folded.length() - 2)) : kind;
        }
        return Optional.ofNullable(kind);
    }

    private PartnerKind known(String folded) {
        PartnerKind kind = whole.get(folded);
        for (int at = 1; kind == null && at < folded.length() - 4; at++) {
            kind = ends.get(folded.substring(at));
        }
        return kind;
    }
}
