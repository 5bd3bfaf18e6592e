package de.ikz.partner;

import de.ikz.table.Tables;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words with which the name of an institution begins, and of what kind it is. */
final class Institutions {

    private final Map<String, PartnerKind> whole = new HashMap<>();
    private final Map<String, PartnerKind> byEnd = new HashMap<>();
    private final Suffixes ends;

    Institutions(String table) {
        for (String[] row : Tables.rows(Institutions.class, table)) {
            PartnerKind kind = PartnerKind.valueOf(row[1].toUpperCase(Locale.ROOT));
            String word = Folding.of(row[0]);
            if (word.startsWith("-")) {
                byEnd.put(word.substring(1), kind);
            } else {
                whole.put(word, kind);
            }
        }
        ends = new Suffixes(byEnd.keySet());
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
        return kind == null ? byEnd.get(ends.of(folded)) : kind;
    }
}
