package de.ikz.war.api;

import de.ikz.cooperation.Confirmation;
import de.ikz.partner.Partner;
import de.ikz.partner.PartnerKind;
import de.ikz.reading.Doubt;
import de.ikz.war.problem.Problem;
import de.ikz.war.problem.Problem.FieldError;
import de.ikz.war.problem.ProblemException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How somebody decides something doubtful.
 *
 * @param value one of the values offered
 * @param name the name of a body to be recorded, the words themselves unless given
 * @param partnerKind the kind of that body
 * @param by what stands in the place of erased words, the proposal unless given
 */
record DecisionJson(String value, Optional<String> name, Optional<PartnerKind> partnerKind, Optional<String> by) {

    private static final String VALUE = "value";
    private static final String NAME = "name";
    private static final String KIND = "partnerKind";
    private static final String BY = "by";

    /** @throws ProblemException with status 400 and all faults */
    static DecisionJson read(InputStream body) {
        TextMembers members = TextMembers.read(body, "eine Entscheidung", List.of(VALUE, NAME, KIND, BY));
        String value = members.required(VALUE, Confirmation.MAX_VALUE);
        Optional<String> name = members.optional(NAME, Partner.MAX_NAME);
        Optional<String> by = members.optional(BY, Partner.MAX_NAME);
        Optional<PartnerKind> kind = members.optional(KIND, Confirmation.MAX_VALUE)
                .flatMap(key -> members.constant(KIND, key, Stream.of(PartnerKind.values()), PartnerKind::key));
        members.check();
        return new DecisionJson(value, name, kind, by);
    }

    /** The value is none of those that can be decided. */
    ProblemException unfit(List<Doubt.Choice> choices) {
        List<String> possible = new ArrayList<>();
        choices.forEach(choice -> possible.add(choice.value() + " (" + choice.label() + ")"));
        String message = "„" + value + "“ lässt sich hier nicht entscheiden"
                + (possible.isEmpty() ? "." : "; möglich sind " + String.join(", ", possible) + ".");
        return new ProblemException(new Problem(422, message, List.of(new FieldError(VALUE, message))));
    }
}
