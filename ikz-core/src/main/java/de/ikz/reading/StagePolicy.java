package de.ikz.reading;

import de.ikz.cooperation.Stage;
import de.ikz.reading.StageReading.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides the stage of an entry from what its sentences say, if its case is given. */
interface StagePolicy {

    Optional<StageReading> decide(Evidence evidence);

    static Optional<StageReading> say(Stage stage, String rule, Judgement... words) {
        return Optional.of(new StageReading(stage, marks(words), rule, List.of()));
    }

    static Optional<StageReading> doubt(
            Stage stage, String rule, String message, Mark at, List<Stage> offered, Judgement... words) {
        return Optional.of(new StageReading(stage, marks(words), rule, List.of(new Problem(message, at, offered))));
    }

    private static List<Mark> marks(Judgement... words) {
        return Stream.of(words).map(Judgement::at).distinct().sorted().toList();
    }
}
