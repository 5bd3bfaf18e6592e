package de.ikz.reading;

import static de.ikz.reading.StagePolicy.doubt;
import static de.ikz.reading.StagePolicy.say;

import de.ikz.cooperation.Stage;
import de.ikz.reading.Judgement.Weight;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How far it has come, from the most advanced that the state of work says of it. */
final class Progress {

    static final List<StagePolicy> ALL = List.of(Progress::topicExplores, Progress::topicPrepares, Progress::ofState);

    /** Rules that say that something was made, if not all of it. */
    private static final Set<String> MADE = Set.of(
            DoneRules.FOUNDED, DoneRules.RESULT, DoneRules.STEP_DONE, DoneRules.PART_DONE, DoneRules.DONE_OF_TOPIC);

    /** Rules that say that it is there already. */
    private static final Set<String> EXISTS = Set.of("started", "operation", "continuation", "contract_runs");

    private Progress() {}

    /** The topic says that possibilities are explored, the state of work no more than that this goes on. */
    private static Optional<StageReading> topicExplores(Evidence evidence) {
        return Evidence.last(evidence.topic(), Stage.EXPLORING, Weight.STEP)
                .filter(topic -> topic.rule().equals("exploration"))
                .flatMap(topic -> ofTopic(evidence, topic, "topic_explores", "Prüfung"));
    }

    /** The topic is a plan or a paper, the state of work no more than that this goes on: {@code in Bearbeitung}. */
    private static Optional<StageReading> topicPrepares(Evidence evidence) {
        return Evidence.last(evidence.topic(), Stage.PREPARING, Weight.STEP)
                .flatMap(topic -> ofTopic(evidence, topic, "topic_prepares", "Planung"));
    }

    /** The topic counts where the state of work says no more than that this goes on. */
    private static Optional<StageReading> ofTopic(Evidence evidence, Judgement topic, String rule, String what) {
        List<Judgement> state = evidence.state();
        boolean onlyGoing = state.stream().allMatch(one -> one.rule().equals(GoingRules.PROGRESS));
        return state.isEmpty() || !onlyGoing
                ? Optional.empty()
                : doubt(
                        topic.stage(),
                        rule,
                        "Das Thema nennt eine " + what + ", der Arbeitsstand eine Umsetzung: Was gilt?",
                        state.get(0).at(),
                        List.of(topic.stage(), Stage.ACTIVE),
                        topic,
                        state.get(0));
    }

    static Optional<StageReading> ofState(Evidence evidence) {
        return preparedToBegin(evidence)
                .or(() -> AgreedPolicies.toBegin(evidence))
                .or(() -> AgreedPolicies.butOpen(evidence))
                .or(() -> worksAndNext(evidence))
                .or(() -> evidence.last(Stage.ACTIVE, Weight.FIRM).flatMap(word -> say(Stage.ACTIVE, "active", word)))
                .or(() -> AgreedPolicies.andUsed(evidence))
                .or(() ->
                        evidence.last(Stage.AGREED, Weight.FIRM).flatMap(word -> AgreedPolicies.agreed(evidence, word)))
                .or(() -> evidence.last(Stage.EXPLORING, Weight.FIRM)
                        .flatMap(word -> say(Stage.EXPLORING, "exploring", word)))
                .or(() -> underWay(evidence))
                .or(() -> step(evidence, Stage.PREPARING, "preparing"))
                .or(() -> step(evidence, Stage.EXPLORING, "exploring"))
                .or(() -> evidence.last(Stage.ACTIVE, Weight.CONTINUES, Weight.HINT)
                        .or(() -> evidence.last(Stage.COMPLETED, Weight.FIRM, Weight.OPEN))
                        .flatMap(word -> say(Stage.ACTIVE, "facts", word)))
                .or(() -> named(evidence));
    }

    /** Nouns alone: what is done, but not how far it is. */
    private static Optional<StageReading> named(Evidence evidence) {
        return evidence.last(Stage.ACTIVE, Weight.NAMED)
                .flatMap(word -> begins(evidence)
                        .flatMap(begin -> say(Stage.PREPARING, "start_coming", begin))
                        .or(() -> doubt(
                                Stage.ACTIVE,
                                "facts_named",
                                "Der Arbeitsstand sagt nicht, wie weit es ist: Läuft es, oder wird es vorbereitet?",
                                word.at(),
                                List.of(Stage.ACTIVE, Stage.PREPARING),
                                word)));
    }

    private static Optional<StageReading> step(Evidence evidence, Stage stage, String rule) {
        return evidence.last(stage, Weight.STEP, Weight.PLAN).flatMap(word -> say(stage, rule, word));
    }

    /** It is prepared and will begin on a day to come; that a group meets for it changes nothing. */
    private static Optional<StageReading> preparedToBegin(Evidence evidence) {
        boolean exists = evidence.state().stream().anyMatch(one -> one.is(Stage.AGREED) || EXISTS.contains(one.rule()));
        return exists
                ? Optional.empty()
                : Evidence.last(evidence.state(), Stage.PREPARING, Weight.STEP)
                        .flatMap(step ->
                                begins(evidence).flatMap(begin -> say(Stage.PREPARING, "start_coming", step, begin)));
    }

    /** Works or a trial are over, and a next step is to come: they were a step themselves. */
    private static Optional<StageReading> worksAndNext(Evidence evidence) {
        boolean active = evidence.last(Stage.ACTIVE, Weight.FIRM, Weight.OPEN).isPresent();
        return evidence.last(Stage.COMPLETED, Weight.FIRM)
                .filter(done -> !active && done.rule().equals(OverRules.WORKS_OVER))
                .flatMap(done -> next(evidence))
                .flatMap(next -> say(next.stage(), "works_and_next", next));
    }

    /** What the outlook says is still to be prepared or explored. */
    static Optional<Judgement> next(Evidence evidence) {
        return evidence.outlook().stream()
                .filter(one -> one.is(Stage.PREPARING) || one.is(Stage.EXPLORING))
                .findFirst();
    }

    /** More is told of what goes on than of steps towards it, and no beginning is still to come. */
    private static Optional<StageReading> underWay(Evidence evidence) {
        Optional<Judgement> fact = evidence.last(Stage.ACTIVE, Weight.HINT);
        if (fact.isEmpty()) {
            return Optional.empty();
        }
        Optional<Judgement> open = begins(evidence)
                .or(() -> evidence.outlook().stream()
                        .filter(one -> one.rule().equals("agreement_missing"))
                        .findFirst());
        if (open.isPresent()) {
            return say(Stage.PREPARING, "start_coming", open.get());
        }
        long facts = evidence.count(Stage.ACTIVE, Weight.HINT) + evidence.count(Stage.COMPLETED, Weight.OPEN);
        long steps = evidence.count(Stage.PREPARING, Weight.STEP) + evidence.count(Stage.EXPLORING, Weight.STEP);
        Optional<Judgement> again = evidence.outlook().stream()
                .filter(one -> one.is(Weight.CONTINUES) && one.rule().equals("recurrence"))
                .findFirst();
        boolean exists = evidence.state().stream().anyMatch(one -> MADE.contains(one.rule()));
        return facts > steps || exists && facts == steps || again.isPresent()
                ? say(Stage.ACTIVE, "facts", fact.get())
                : Optional.empty();
    }

    static Optional<Judgement> begins(Evidence evidence) {
        return evidence.outlook().stream()
                .filter(one -> one.rule().equals(ComingRules.BEGINS))
                .findFirst();
    }
}
