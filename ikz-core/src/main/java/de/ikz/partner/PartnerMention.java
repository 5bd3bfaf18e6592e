package de.ikz.partner;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Words of a text that name a partner.
 *
 * @param from first UTF-16 code unit in the text
 * @param to the code unit after the last
 * @param kind what kind of body the words name
 * @param body the body they mean, only when {@link Status#LINKED}
 * @param name the name in full as far as the words tell it: {@code Landkreis Börde} for {@code Börde} in a list of
 *     districts; as written where nothing is known
 * @param status how sure it is
 * @param rule the name of the rule that found it
 * @param choices the bodies that the words fit, only when {@link Status#AMBIGUOUS}, at least two
 */
public record PartnerMention(
        int from,
        int to,
        PartnerKind kind,
        Optional<Body> body,
        String name,
        Status status,
        String rule,
        List<Body> choices) {

    /** How sure a mention is. */
    public enum Status {
        /** Means one body of the directory. */
        LINKED,
        /** Fits several bodies of the directory; a person decides. */
        AMBIGUOUS,
        /** Names a body that the directory does not know. */
        CANDIDATE,
        /** Names a class of bodies, such as {@code umliegende Landkreise}. */
        GROUP;

        /** The name in the contract, for example {@code linked}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public PartnerMention {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(rule, "rule");
        choices = List.copyOf(choices);
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("A mention has at least one character: " + from + " to " + to);
        }
        if (body.isPresent() != (status == Status.LINKED) || choices.size() > 1 != (status == Status.AMBIGUOUS)) {
            throw new IllegalArgumentException("A mention that is " + status + " cannot have " + body + choices);
        }
    }
}
