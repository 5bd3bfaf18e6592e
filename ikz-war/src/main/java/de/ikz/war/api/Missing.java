package de.ikz.war.api;

import de.ikz.war.problem.Problem;
import de.ikz.war.problem.ProblemException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What is asked for by a name that nothing has. */
final class Missing {

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private Missing() {}

    static ProblemException entry(String id) {
        return missing("Einen Eintrag „" + id + "“ gibt es nicht.");
    }

    static ProblemException entry(String id, LocalDate asOf) {
        return missing("Einen Eintrag „" + id + "“ gibt es zum Stand " + GERMAN.format(asOf) + " nicht.");
    }

    static ProblemException report(String id) {
        return missing("Einen Import „" + id + "“ gibt es nicht.");
    }

    private static ProblemException missing(String detail) {
        return new ProblemException(Problem.of(404, detail));
    }
}
