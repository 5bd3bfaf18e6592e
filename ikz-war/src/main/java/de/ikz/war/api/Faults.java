package de.ikz.war.api;

import de.ikz.war.problem.Problem;
import de.ikz.war.problem.Problem.FieldError;
import de.ikz.war.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with a call, each with the parameter or member that it concerns; all of it is told at once. */
final class Faults {

    private final List<FieldError> errors = new ArrayList<>();

    /** Notes a fault. */
    void add(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    /** @throws ProblemException with status 400 when anything was noted */
    void check() {
        if (!errors.isEmpty()) {
            String detail = errors.stream()
                    .map(error -> error.field() + ": " + error.message())
                    .collect(Collectors.joining(" "));
            throw new ProblemException(new Problem(400, detail, errors));
        }
    }
}
