package de.ikz.mending;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A form that describes no correction; names each wrong value with a German sentence. Nothing was changed. */
public final class InvalidCorrection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> errors;

    InvalidCorrection(Map<String, String> errors) {
        super(errors.entrySet().stream()
                .map(error -> error.getKey() + ": " + error.getValue())
                .collect(Collectors.joining(" ")));
        this.errors = Map.copyOf(errors);
    }

    static InvalidCorrection type(String type) {
        return new InvalidCorrection(Map.of(
                "type",
                "„" + type + "“ ist keine Korrektur; möglich sind "
                        + String.join(
                                ", ",
                                List.of(
                                        "move",
                                        "extract",
                                        "split",
                                        "join",
                                        "kind",
                                        "unit",
                                        "new_unit",
                                        "settle",
                                        "leave_open"))
                        + "."));
    }

    /** What is wrong, by the name of the value. */
    public Map<String, String> errors() {
        return errors;
    }
}
