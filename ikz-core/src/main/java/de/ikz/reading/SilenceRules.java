package de.ikz.reading;

import de.ikz.cooperation.Stage;
import de.ikz.reading.Judgement.Weight;
import de.ikz.reading.SentenceRules.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** That a sentence tells nothing of how far it is, that nothing was begun, or that nothing is to follow. */
final class SilenceRules {

    /** Those that go before all others. */
    static final List<Rule> EARLY = List.of(SilenceRules::noStatement, SilenceRules::nothingMore);

    /** Those that come after ends and proposals. */
    static final List<Rule> LATE = List.of(SilenceRules::notBegun);

    /** Nothing was begun. */
    static final String NOT_BEGUN = "not_begun";

    /** Nothing is to follow. */
    static final String NOTHING_MORE = "nothing_more";

    private static final Set<String> NOTHING = Set.of("keine", "keiner", "entfällt", "entfallen", "nichts");

    private static final List<Signal> TOLD = List.of(
            Signal.AGREEMENT,
            Signal.PREPARATION,
            Signal.START,
            Signal.DONE,
            Signal.FINISHED,
            Signal.RECURRENCE,
            Signal.CONTINUATION,
            Signal.EVENT,
            Signal.REFUSAL,
            Signal.FAILURE,
            Signal.PAUSE);

    private SilenceRules() {}

    /** {@code keine Angabe}, {@code wird nachgereicht}, {@code zuständig ist das Landesamt}. */
    private static Optional<Judgement> noStatement(Cues cues) {
        return tells(cues)
                ? Optional.empty()
                : cues.first(Signal.NO_STATEMENT)
                        .map(found -> cues.judge(Stage.UNKNOWN, Weight.FIRM, "no_statement", found));
    }

    /** {@code keine}, {@code entfällt}, {@code erledigt}: an outlook that closes. */
    private static Optional<Judgement> nothingMore(Cues cues) {
        if (!cues.isOutlook()) {
            return Optional.empty();
        }
        if (cues.sentence().words().size() == 1 && NOTHING.contains(cues.word(0))) {
            return Optional.of(new Judgement(
                    Stage.COMPLETED, Weight.HINT, NOTHING_MORE, cues.sentence().mark()));
        }
        return Stream.of(Signal.NOTHING_MORE, Signal.FINISHED)
                .flatMap(signal -> cues.first(signal).stream())
                .filter(found ->
                        found.meaning() == Signal.NOTHING_MORE || cues.moment() == Moment.UNSAID && cues.isAlone(found))
                .findFirst()
                .map(found -> cues.judge(
                        Stage.COMPLETED,
                        found.meaning() == Signal.FINISHED ? Weight.FIRM : Weight.HINT,
                        NOTHING_MORE,
                        found));
    }

    /** {@code noch nicht begonnen}, {@code bisher keine Aktivitäten}. */
    private static Optional<Judgement> notBegun(Cues cues) {
        return tells(cues)
                ? Optional.empty()
                : cues.first(Signal.NOT_BEGUN).map(found -> cues.judge(Stage.PROPOSED, Weight.HINT, NOT_BEGUN, found));
    }

    private static boolean tells(Cues cues) {
        return TOLD.stream().anyMatch(cues::has);
    }
}
