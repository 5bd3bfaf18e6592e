package de.ikz.cooperation;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How an entry is classified: stage, reach, legal form, visibility.
 *
 * @param stage how far it has come, {@link Stage#UNKNOWN} when nobody said
 * @param stageSource whether a person confirmed the stage
 * @param reach between whom it reaches, empty when nobody said
 * @param legalForm key of a {@link LegalForm}, empty when nobody said
 * @param visibility where it may be shown
 */
public record Classification(
        Stage stage, Source stageSource, Set<Reach> reach, Optional<String> legalForm, Visibility visibility) {

    /** Whether software concluded something or a person confirmed it. */
    public enum Source {
        INFERRED,
        CONFIRMED
    }

    /** Nothing known; internal. */
    public static final Classification UNKNOWN =
            new Classification(Stage.UNKNOWN, Source.INFERRED, Set.of(), Optional.empty(), Visibility.INTERNAL);

    public Classification {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(stageSource, "stageSource");
        Objects.requireNonNull(legalForm, "legalForm");
        Objects.requireNonNull(visibility, "visibility");
        EnumSet<Reach> ordered = EnumSet.noneOf(Reach.class);
        ordered.addAll(reach);
        reach = java.util.Collections.unmodifiableSet(ordered);
    }

    /** The same at a stage that a person confirmed. */
    public Classification confirmed(Stage said) {
        return new Classification(said, Source.CONFIRMED, reach, legalForm, visibility);
    }

    /** The same without a stage. */
    public Classification unconfirmed() {
        return new Classification(Stage.UNKNOWN, Source.INFERRED, reach, legalForm, visibility);
    }

    /** The same in a legal form that a person confirmed; empty for none. */
    public Classification withLegalForm(Optional<String> said) {
        return new Classification(stage, stageSource, reach, said, visibility);
    }

    /** The same with this reach. */
    public Classification withReach(Set<Reach> said) {
        return new Classification(stage, stageSource, said, legalForm, visibility);
    }
}
