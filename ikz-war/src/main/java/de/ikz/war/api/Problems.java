package de.ikz.war.api;

import de.ikz.access.AccessDenied;
import de.ikz.mending.InvalidCorrection;
import de.ikz.mending.Misfit;
import de.ikz.register.StaleRevision;
import de.ikz.register.UnfitDecision;
import de.ikz.renewal.ImportConflict;
import de.ikz.renewal.RefusedReport;
import de.ikz.renewal.StaleDraft;
import de.ikz.war.problem.Problem;
import de.ikz.war.problem.ProblemException;
import jakarta.ws.rs.WebApplicationException;
import java.lang.System.Logger.Level;

/** Which problem an exception is. */
final class Problems {

    private static final System.Logger LOG = System.getLogger(Problems.class.getName());

    private Problems() {}

    static Problem of(Throwable cause) {
        if (cause instanceof ProblemException problem) {
            return problem.problem();
        }
        if (cause instanceof AccessDenied) {
            return Problem.of(403, cause.getMessage());
        }
        if (cause instanceof ImportConflict) {
            return Problem.of(409, cause.getMessage());
        }
        if (cause instanceof Misfit) {
            return Problem.of(409, cause.getMessage());
        }
        if (cause instanceof StaleDraft) {
            return Problem.of(412, cause.getMessage());
        }
        if (cause instanceof InvalidCorrection invalid) {
            return new Problem(
                    400,
                    invalid.getMessage(),
                    invalid.errors().entrySet().stream()
                            .map(error -> new Problem.FieldError(error.getKey(), error.getValue()))
                            .toList());
        }
        if (cause instanceof StaleRevision) {
            return Problem.of(
                    409,
                    "Jemand anderes hat zur selben Zeit geändert; nichts wurde gespeichert."
                            + " Bitte noch einmal versuchen.");
        }
        if (cause instanceof UnfitDecision) {
            return Problem.of(422, cause.getMessage());
        }
        if (cause instanceof RefusedReport refused) {
            return Problem.of(refused.refusal() == RefusedReport.Cause.TOO_LARGE ? 413 : 400, refused.getMessage());
        }
        if (cause instanceof WebApplicationException web) {
            return Problem.of(web.getResponse().getStatus());
        }
        LOG.log(Level.ERROR, "A request failed", cause);
        return Problem.of(500);
    }
}
