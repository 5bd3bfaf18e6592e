package de.ikz.portlet;

import de.ikz.cooperation.Classification;
import de.ikz.cooperation.Classification.Source;
import de.ikz.cooperation.Stage;

/**
 * How far a cooperation has come.
 *
 * @param value the stage
 * @param inferred whether the software concluded it and nobody has confirmed it
 */
public record StageView(Stage value, boolean inferred) {

    static StageView of(Classification classification) {
        boolean inferred = classification.stageSource() == Source.INFERRED && classification.stage() != Stage.UNKNOWN;
        return new StageView(classification.stage(), inferred);
    }

    /** Whether the stage is known. */
    public boolean isKnown() {
        return value != Stage.UNKNOWN;
    }
}
