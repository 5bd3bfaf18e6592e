package de.ikz.war.api;

import de.ikz.register.Entry;
import de.ikz.war.problem.Problem;
import de.ikz.war.problem.ProblemException;
import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of an entry as entity tag. It tells the revision and by which rules it was read, because readings are made
 * again without a revision: {@code "3-1:9f86d081884c7d65"}. For writing, the revision alone counts: {@code "3"} will do.
 */
final class EntryTag {

    private static final Pattern SHAPE = Pattern.compile("\"([1-9][0-9]{0,8})(?:-([^\"]*))?\"");

    private EntryTag() {}

    static EntityTag of(Entry entry) {
        return new EntityTag(value(entry));
    }

    static String value(Entry entry) {
        String read = entry.readings().version();
        return entry.revision().sequence() + (read.isEmpty() ? "" : "-" + read);
    }

    /**
     * Whether the header names this version of an entry.
     *
     * @param ifMatch the header, null without one
     * @throws ProblemException with status 428 without a header, 412 when it names no version at all
     */
    static boolean fits(String ifMatch, Entry entry) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(Problem.of(428));
        }
        Matcher tag = SHAPE.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new ProblemException(
                    Problem.of(412, "If-Match nennt keine Fassung dieses Eintrags; erwartet wird zum Beispiel \"3\"."));
        }
        boolean sameRevision =
                Integer.parseInt(tag.group(1)) == entry.revision().sequence();
        boolean readAlike =
                tag.group(2) == null || tag.group(2).equals(entry.readings().version());
        return sameRevision && readAlike;
    }
}
