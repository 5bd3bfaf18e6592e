package de.ikz.reading;

import de.ikz.cooperation.Stage;
import de.ikz.reading.Judgement.Weight;
import de.ikz.reading.Mark.Field;
import de.ikz.reading.Phrases.Found;
import de.ikz.reading.Sentence.Clause;
import de.ikz.reading.SentenceRules.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A state of work that begins with its result or closes with one: {@code abgeschlossen, Auslieferung am 3.5.},
 * {@code Zuschlag erteilt, Verfahren damit beendet}. That decides, whatever else explains it.
 */
final class LeadRules {

    static final List<Rule> ALL = List.of(LeadRules::end, LeadRules::closing, LeadRules::result);

    /** The last words say that the whole is over. */
    static final String CLOSING = "closing";

    private static final Set<Signal> SILENT = EnumSet.of(Signal.FILLER, Signal.PROJECT);

    /** What may follow a result and says that it is none, or that it goes on. */
    private static final List<Signal> GOES_ON = List.of(
            Signal.CONTINUATION,
            Signal.RECURRENCE,
            Signal.OPERATION,
            Signal.PROGRESS,
            Signal.PLAN,
            Signal.MISSING,
            Signal.PAUSE,
            Signal.FAILURE);

    private static final Set<String> CLOSERS =
            Set.of("damit", "somit", "zusammenarbeit", "kooperation", "vorgang", "angelegenheit");
    private static final Set<String> PROCUREMENTS = Set.of("verfahren", "vergabe", "beschaffung", "ausschreibung");
    private static final List<String> PROCURED = List.of("ausschreib", "beschaff", "vergabe", "einkauf", "erwerb");

    private LeadRules() {}

    private static Optional<Judgement> end(Cues cues) {
        boolean again = cues.hasWord("wieder")
                && (cues.has(Signal.PROGRESS) || cues.has(Signal.OPERATION) || cues.has(Signal.START));
        if (again) {
            return Optional.empty();
        }
        return lead(cues, Signal.PAUSE)
                .map(found -> cues.judge(Stage.PAUSED, Weight.FIRM, "pause", found))
                .or(() -> lead(cues, Signal.FAILURE)
                        .filter(found -> !EndRules.isEmployed(cues, found))
                        .map(found -> cues.judge(Stage.FAILED, Weight.FIRM, "failure", found)))
                .or(() -> lead(cues, Signal.REFUSAL)
                        .map(found -> cues.judge(Stage.DECLINED, Weight.FIRM, "refusal", found)));
    }

    private static Optional<Judgement> result(Cues cues) {
        boolean goesOn = GOES_ON.stream().anyMatch(cues::has)
                || cues.isBeingDone()
                || cues.moment() == Moment.COMING
                || cues.first(Signal.PREPARATION)
                        .filter(found -> cues.word(found.first()).equals("in"))
                        .isPresent();
        if (goesOn) {
            return Optional.empty();
        }
        return lead(cues, Signal.FINISHED)
                .map(found -> cues.judge(Stage.COMPLETED, Weight.FIRM, "lead", found))
                .or(() -> lead(cues, Signal.DONE).map(found -> cues.judge(Stage.COMPLETED, Weight.OPEN, "lead", found)))
                .or(() -> lead(cues, Signal.FOUNDED)
                        .map(found -> cues.judge(Stage.COMPLETED, Weight.OPEN, DoneRules.FOUNDED, found)))
                .or(() -> lead(cues, Signal.INTRODUCED)
                        .map(found -> cues.judge(Stage.ACTIVE, Weight.OPEN, "introduced", found)));
    }

    /** The words with this signal, if the first clause says nothing else. */
    private static Optional<Found<Signal>> lead(Cues cues, Signal signal) {
        Sentence sentence = cues.sentence();
        if (sentence.field() != Field.STATE
                || sentence.clauses().isEmpty()
                || sentence.clauses().get(0).from() > 0) {
            return Optional.empty();
        }
        Clause first = sentence.clauses().get(0);
        return in(cues, signal, first)
                .filter(found -> Bareness.says(cues, List.of(first), found, SILENT, any -> false));
    }

    /** {@code Verfahren damit abgeschlossen}, {@code erledigt}: the last clause says that the whole is over, not that a step is. */
    private static Optional<Judgement> closing(Cues cues) {
        List<Clause> clauses = cues.sentence().clauses();
        if (cues.sentence().field() != Field.STATE
                || clauses.isEmpty()
                || cues.has(Signal.CONTINUATION)
                || cues.isBeingDone()) {
            return Optional.empty();
        }
        Clause last = clauses.get(clauses.size() - 1);
        return in(cues, Signal.FINISHED, last)
                .filter(found -> !cues.word(found.first()).startsWith("erfolgt"))
                .filter(found -> namesTheWhole(cues, last))
                .filter(found -> Bareness.says(cues, List.of(last), found, SILENT, closers(cues.topic())))
                .map(found -> cues.judge(Stage.COMPLETED, Weight.FIRM, CLOSING, found));
    }

    /** Words that close together with the result; where something is bought, its procedure too. */
    private static Predicate<Word> closers(Topic topic) {
        boolean procured =
                topic.words().stream().anyMatch(word -> PROCURED.stream().anyMatch(word.lower()::contains));
        return word -> CLOSERS.contains(word.lower()) || procured && PROCUREMENTS.contains(word.lower());
    }

    private static boolean namesTheWhole(Cues cues, Clause clause) {
        return in(cues, Signal.PROJECT, clause).isPresent()
                || cues.word(clause.to() - 1).equals("erledigt")
                || Stream.iterate(clause.from(), at -> at < clause.to(), at -> at + 1)
                        .anyMatch(at -> CLOSERS.contains(cues.word(at)));
    }

    private static Optional<Found<Signal>> in(Cues cues, Signal signal, Clause clause) {
        return cues.found().getOrDefault(signal, List.of()).stream()
                .filter(found -> clause.from() <= found.first() && found.last() < clause.to())
                .filter(found -> found.first() < found.last() || !cues.isNegated(found))
                .findFirst();
    }
}
