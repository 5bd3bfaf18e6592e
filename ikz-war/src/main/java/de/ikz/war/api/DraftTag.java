package de.ikz.war.api;

import de.ikz.renewal.Import;
import de.ikz.war.problem.Problem;
import de.ikz.war.problem.ProblemException;
import jakarta.ws.rs.core.EntityTag;
import java.util.OptionalInt;

/** The version of a draft as entity tag, {@code "3"}. */
final class DraftTag {

    private DraftTag() {}

    static EntityTag of(Import source) {
        return new EntityTag(Integer.toString(source.version()));
    }

    /**
     * The version that a header names.
     *
     * @throws ProblemException with status 428 without a header, 412 when it names no version
     */
    static int required(String ifMatch) {
        return optional(ifMatch).orElseThrow(() -> new ProblemException(Problem.of(428)));
    }

    /** The same where the header may be missing. */
    static OptionalInt optional(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            return OptionalInt.empty();
        }
        String tag = ifMatch.strip();
        if (!tag.matches("\"[0-9]{1,9}\"")) {
            throw new ProblemException(
                    Problem.of(412, "If-Match nennt keine Fassung dieses Entwurfs; erwartet wird zum Beispiel \"3\"."));
        }
        return OptionalInt.of(Integer.parseInt(tag.substring(1, tag.length() - 1)));
    }
}
