package de.ikz.reading;

import de.ikz.cooperation.Classification;
import de.ikz.cooperation.Confirmation;
import de.ikz.cooperation.Confirmation.Passage;
import de.ikz.cooperation.Confirmation.Subject;
import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.Stage;
import de.ikz.partner.Body;
import de.ikz.partner.Directory;
import de.ikz.reading.Doubt.Choice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What rules conclude from one entry, held against what people decided about it. */
final class Gathered {

    private final Cooperation content;
    private final Directory directory;
    private final List<Confirmation> decisions;
    private final List<Reading> readings = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    Gathered(Cooperation content, Directory directory) {
        this.content = content;
        this.directory = directory;
        this.decisions = content.details().confirmations();
    }

    /** Adds a conclusion, unless a person decided that there is nothing of that kind; what a person decided is confirmed. */
    void add(Mark mark, Conclusion conclusion, String rule) {
        String mention = Passages.mention(content, mark);
        Reading inferred = new Reading(mark, mention, conclusion, rule, Classification.Source.INFERRED);
        if (decisions.isEmpty()) {
            readings.add(inferred);
            return;
        }
        Optional<Confirmation> decision = decided(conclusion.subject(), mark);
        if (decision.isEmpty()) {
            readings.add(inferred);
        } else if (!decision.get().value().equals(Confirmation.NONE) || conclusion instanceof Conclusion.OwnUnit) {
            readings.add(new Reading(
                    mark, mention, as(conclusion, decision.get()), rule, source(conclusion, decision.get())));
        }
    }

    /** Adds a doubt, unless a person decided about it. */
    void doubt(Doubt.Kind kind, Mark mark, String message, List<Choice> choices) {
        boolean decided =
                kind.subject().flatMap(subject -> decided(subject, mark)).isPresent();
        if (!decided) {
            Passage passage = kind == Doubt.Kind.STAGE ? Passages.entry(content) : Passages.of(content, mark);
            doubts.add(new Doubt(kind, passage, mark, message, choices));
        }
    }

    Readings readings(String version) {
        decisions.stream()
                .filter(decision -> decision.subject() != Subject.SIMILAR)
                .filter(decision -> !Passages.stands(content, decision.passage()))
                .forEach(this::lost);
        readings.sort(Comparator.comparing(Reading::mark));
        doubts.sort(Comparator.comparing(Doubt::mark));
        return new Readings(readings, doubts, version);
    }

    private Optional<Confirmation> decided(Subject subject, Mark mark) {
        if (decisions.isEmpty()) {
            return Optional.empty();
        }
        boolean whole = subject == Subject.STAGE || subject == Subject.LEGAL_FORM;
        Passage passage = Passages.of(content, mark);
        Passage entry = Passages.entry(content);
        return decisions.stream()
                .filter(decision -> decision.subject() == subject)
                .filter(decision -> decision.passage().equals(passage)
                        || whole && decision.passage().equals(entry))
                .findFirst();
    }

    /** A partner becomes the body that was chosen; everything else is as it was read. */
    private Conclusion as(Conclusion conclusion, Confirmation decision) {
        if (conclusion instanceof Conclusion.Party party) {
            return directory.find(decision.value()).map(Gathered::party).orElse(party);
        }
        return conclusion;
    }

    private static Conclusion party(Body body) {
        return new Conclusion.Party(body.kind(), Optional.of(body.id()), body.name(), body.key());
    }

    /** A stage other than the confirmed one is not confirmed by it. */
    private static Classification.Source source(Conclusion conclusion, Confirmation decision) {
        boolean other =
                conclusion instanceof Conclusion.HowFar && !conclusion.value().equals(decision.value());
        return other ? Classification.Source.INFERRED : Classification.Source.CONFIRMED;
    }

    private void lost(Confirmation decision) {
        Mark topic = new Mark(Mark.Field.TOPIC, 0, 0, content.wording().topic().length());
        if (decision.subject() == Subject.STAGE) {
            doubts.add(new Doubt(
                    Doubt.Kind.STAGE,
                    Passages.entry(content),
                    topic,
                    "Die Stufe wurde bestätigt, als der Text anders lautete. Bitte prüfen, ob sie noch stimmt.",
                    ClassReadings.choices(List.copyOf(stages()))));
            return;
        }
        doubts.add(new Doubt(
                Doubt.Kind.LOST_CONFIRMATION,
                decision.passage(),
                topic,
                "Für „" + decision.passage().mention()
                        + "“ wurde etwas bestätigt; der Text lautet inzwischen anders. Bitte"
                        + " prüfen und die Bestätigung zurücknehmen.",
                List.of(new Choice(Choice.DROP, "Bestätigung zurücknehmen"))));
    }

    /** The confirmed stage first, then the one that the new text says. */
    private Set<Stage> stages() {
        Set<Stage> stages = new LinkedHashSet<>();
        stages.add(content.details().classification().stage());
        readings.stream()
                .map(Reading::conclusion)
                .filter(Conclusion.HowFar.class::isInstance)
                .map(conclusion -> ((Conclusion.HowFar) conclusion).stage())
                .forEach(stages::add);
        return stages;
    }
}
