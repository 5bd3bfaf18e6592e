package de.ikz.reading;

import de.ikz.cooperation.Classification;
import de.ikz.cooperation.Reach;
import de.ikz.cooperation.Stage;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was concluded from one version, derived and replaceable: a function of text, Stand of the statements, directory
 * and rules.
 *
 * @param all in the order of the text
 * @param doubts what a person must decide, in the order of the text
 * @param version by which rules and which directory; readings of another version are due to be made again
 */
public record Readings(List<Reading> all, List<Doubt> doubts, String version) {

    /** Nothing was read yet. */
    public static final Readings NONE = new Readings(List.of(), List.of(), "");

    public Readings {
        all = List.copyOf(all);
        doubts = List.copyOf(doubts);
        Objects.requireNonNull(version, "version");
    }

    /** The readings with conclusions of one kind, in the order of the text. */
    public <C extends Conclusion> Stream<Reading> of(Class<C> kind) {
        return all.stream().filter(reading -> kind.isInstance(reading.conclusion()));
    }

    /** The conclusions of one kind, in the order of the text. */
    public <C extends Conclusion> Stream<C> conclusions(Class<C> kind) {
        return all.stream().map(Reading::conclusion).filter(kind::isInstance).map(kind::cast);
    }

    /** What a version says, filled up with what was concluded; what a person said is never overruled. */
    public Classification over(Classification said) {
        Stage stage = said.stageSource() == Classification.Source.CONFIRMED || said.stage() != Stage.UNKNOWN
                ? said.stage()
                : conclusions(Conclusion.HowFar.class)
                        .map(Conclusion.HowFar::stage)
                        .findFirst()
                        .orElse(Stage.UNKNOWN);
        Set<Reach> reach = EnumSet.noneOf(Reach.class);
        reach.addAll(said.reach());
        conclusions(Conclusion.Between.class).map(Conclusion.Between::reach).forEach(reach::add);
        Optional<String> form = said.legalForm()
                .or(() -> conclusions(Conclusion.Form.class)
                        .map(Conclusion.Form::legalForm)
                        .findFirst());
        return new Classification(stage, said.stageSource(), reach, form, said.visibility());
    }
}
