package de.ikz.register;

import de.ikz.cooperation.Confirmation;
import java.util.Objects;
import java.util.Set;

/**
 * Two entries of different units that seem to be about the same, such as a company that one founded and the other uses.
 *
 * @param one the one that stands first in the register
 * @param other the other one
 * @param shared what they share, in words for people: a body's name or the topic
 */
public record Likeness(Entry one, Entry other, String shared) {

    /** What more entries of a city than this share is no likeness: the city's own companies are named by many. */
    public static final int MOST_SHARING = 6;

    public Likeness {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(shared, "shared");
    }

    private static final String NOT = "not:";

    /** What is confirmed of an entry that is about the same as another one. */
    public static String sameAs(Entry other) {
        return other.id().value();
    }

    /** What is confirmed of an entry that is not about the same as another one. */
    public static String otherThan(Entry other) {
        return NOT + other.id().value();
    }

    /** Whether somebody decided about just these two. */
    public static boolean isDecided(Entry one, Entry other) {
        return decides(one, other) || decides(other, one);
    }

    private static boolean decides(Entry entry, Entry about) {
        return entry.content().details().confirmations().stream()
                .anyMatch(decision -> decision.subject() == Confirmation.Subject.SIMILAR
                        && Set.of(sameAs(about), otherThan(about)).contains(decision.value()));
    }
}
