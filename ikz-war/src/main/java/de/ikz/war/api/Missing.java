package de.ikz.war.api;

import de.ikz.time.GermanDate;
import de.ikz.war.problem.Problem;
import de.ikz.war.problem.ProblemException;
import java.time.LocalDate;

/** What is asked for by a name that nothing has. */
final class Missing {

    private Missing() {}

    static ProblemException entry(String id) {
        return missing("Einen Eintrag „" + id + "“ gibt es nicht.");
    }

    static ProblemException entry(String id, LocalDate asOf) {
        return missing("Einen Eintrag „" + id + "“ gibt es zum Stand " + GermanDate.of(asOf) + " nicht.");
    }

    static ProblemException report(String id) {
        return missing("Einen Import „" + id + "“ gibt es nicht.");
    }

    static ProblemException partner(String id) {
        return missing("Einen Partner „" + id + "“ kennt das Verzeichnis nicht.");
    }

    static ProblemException finding(String id) {
        return missing("Einen Prüfhinweis „" + id + "“ gibt es nicht (mehr).");
    }

    private static ProblemException missing(String detail) {
        return new ProblemException(Problem.of(404, detail));
    }
}
