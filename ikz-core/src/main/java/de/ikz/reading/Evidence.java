package de.ikz.reading;

import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.Stage;
import de.ikz.cooperation.Statement;
import de.ikz.cooperation.Wording;
import de.ikz.reading.Judgement.Weight;
import de.ikz.reading.Mark.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the sentences of an entry say of its stage, in the order of the text, which is the order in time.
 *
 * @param kind whether it is a project
 * @param heading of the words above the topic
 * @param topic of the topic
 * @param state of the state of work
 * @param outlook of the outlook
 * @param hasOutlook whether there is an outlook at all
 * @param once whether the topic names what is over one day
 */
record Evidence(
        Cooperation.Kind kind,
        List<Judgement> heading,
        List<Judgement> topic,
        List<Judgement> state,
        List<Judgement> outlook,
        boolean hasOutlook,
        boolean once) {

    static Evidence of(Cooperation content, Anchors anchors) {
        Wording wording = content.wording();
        Topic topic = Topic.of(wording.topic());
        return new Evidence(
                content.kind(),
                wording.heading()
                        .map(heading -> judge(Field.HEADING, 0, heading, topic, anchors))
                        .orElse(List.of()),
                judge(Field.TOPIC, 0, wording.topic(), topic, anchors),
                judge(Field.STATE, wording.state(), topic, anchors),
                judge(Field.OUTLOOK, wording.outlook(), topic, anchors),
                !wording.outlook().isEmpty(),
                topic.isOnce());
    }

    private static List<Judgement> judge(Field field, List<Statement> statements, Topic topic, Anchors anchors) {
        List<Judgement> all = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            all.addAll(judge(field, i, statements.get(i).text(), topic, anchors));
        }
        return all;
    }

    private static List<Judgement> judge(Field field, int statement, String text, Topic topic, Anchors anchors) {
        List<Judgement> all = new ArrayList<>();
        for (Sentence sentence : Sentences.of(field, statement, text)) {
            if (sentence.pointsElsewhere()) {
                continue;
            }
            Cues cues = Cues.of(sentence, topic, anchors.of(text));
            SentenceRules.judge(cues).or(() -> Facts.judge(cues)).ifPresent(all::add);
        }
        return all;
    }

    /** The last in the state of work that says this stage with this weight. */
    Optional<Judgement> last(Stage stage, Weight... weights) {
        return last(state, stage, weights);
    }

    static Optional<Judgement> last(List<Judgement> some, Stage stage, Weight... weights) {
        return some.stream()
                .filter(one -> one.is(stage) && List.of(weights).contains(one.weight()))
                .reduce((earlier, later) -> later);
    }

    /** The first words anywhere that say that the thing itself goes on. */
    Optional<Judgement> continues() {
        return java.util.stream.Stream.concat(state.stream(), outlook.stream())
                .filter(one -> one.is(Weight.CONTINUES))
                .findFirst();
    }

    /** The last that the state of work says. */
    Optional<Judgement> lastOfState() {
        return state.isEmpty() ? Optional.empty() : Optional.of(state.get(state.size() - 1));
    }

    long count(Stage stage, Weight weight) {
        return state.stream().filter(one -> one.is(stage) && one.is(weight)).count();
    }
}
