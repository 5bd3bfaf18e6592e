package de.ikz.reading;

import de.ikz.reading.Mark.Field;
import de.ikz.reading.Phrases.Found;
import de.ikz.reading.Sentence.Clause;
import de.ikz.time.german.Leaning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The words of one sentence that say how far something has come, with what the rules ask of them.
 *
 * @param sentence the sentence
 * @param found what stands in its main clauses, by signal, in order
 * @param topic what the entry is about
 * @param stand the day on which it was first said
 */
record Cues(Sentence sentence, Map<Signal, List<Found<Signal>>> found, Topic topic, LocalDate stand) {

    private static final Phrases<Signal> WORDS = Phrases.read("stage-words.tsv", cells -> Signal.valueOf(cells[1]));

    static Cues of(Sentence sentence, Topic topic, LocalDate stand) {
        Map<Signal, List<Found<Signal>>> found = new EnumMap<>(Signal.class);
        for (Clause clause : sentence.clauses()) {
            for (Found<Signal> one : WORDS.in(sentence.words(), clause.from(), clause.to())) {
                if (sentence.field() == Field.TOPIC || !Adverbials.has(sentence.words(), one)) {
                    found.computeIfAbsent(one.meaning(), any -> new ArrayList<>())
                            .add(one);
                }
            }
        }
        for (Clause aside : sentence.asides()) {
            WORDS.in(sentence.words(), aside.from(), aside.to()).stream()
                    .filter(one -> one.meaning() == Signal.RECURRENCE)
                    .forEach(one -> found.computeIfAbsent(one.meaning(), any -> new ArrayList<>())
                            .add(one));
        }
        Cues cues = new Cues(sentence, found, topic, stand);
        Known.drop(cues);
        return cues;
    }

    boolean has(Signal signal) {
        return found.containsKey(signal);
    }

    boolean isOutlook() {
        return sentence.field() == Field.OUTLOOK;
    }

    /** The first words with this signal that are not negated. */
    Optional<Found<Signal>> affirmed(Signal signal) {
        return allAffirmed(signal).findFirst();
    }

    /** All words with this signal that are not negated. */
    Stream<Found<Signal>> allAffirmed(Signal signal) {
        return found.getOrDefault(signal, List.of()).stream().filter(one -> !isNegated(one));
    }

    /** The first words with this signal. */
    Optional<Found<Signal>> first(Signal signal) {
        return found.getOrDefault(signal, List.of()).stream().findFirst();
    }

    /** Whether a word of negation stands shortly before or right after the words, in the same clause. */
    boolean isNegated(Found<Signal> one) {
        return Negations.reach(this, one);
    }

    /** Whether the words close their clause, as a participle does: {@code Umschreibung im Grundbuch erfolgt}. */
    boolean endsClause(Found<Signal> one) {
        return clauseOf(one.first())
                .filter(clause -> clause.to() == one.last() + 1)
                .isPresent();
    }

    /** Whether nothing else is said in the sentence: only fillers, numbers, the project itself, words of the topic. */
    boolean isBare(Found<Signal> one) {
        return isBare(one, topic::names);
    }

    /** The same without words of the topic. */
    boolean isAlone(Found<Signal> one) {
        return isBare(one, word -> false);
    }

    private boolean isBare(Found<Signal> one, Predicate<Word> isKnown) {
        Set<Signal> silent = EnumSet.of(Signal.FILLER, Signal.PROJECT, Signal.CONTRACT, one.meaning());
        return Bareness.says(this, sentence.clauses(), one, silent, isKnown);
    }

    /** Whether the sentence tells in the passive what is being done: {@code wird umgesetzt}. */
    boolean isBeingDone() {
        return Tense.isPresentPassive(sentence);
    }

    /** Whether the sentence tells in the perfect or the past what has been done. */
    boolean hasBeenDone() {
        return Tense.isPerfect(sentence);
    }

    /** Whether it tells in the past what was done once: {@code wurde verteilt}. */
    boolean isPastPassive() {
        return Tense.isPastPassive(sentence);
    }

    boolean hasWord(String word) {
        return sentence.has(Set.of(word));
    }

    /** Whether it tells of a number of things: {@code drei von sieben}, {@code zwei Schulungen}. */
    boolean startsWithCount() {
        return Counts.lead(sentence);
    }

    String word(int index) {
        return sentence.words().get(index).lower();
    }

    /** When the sentence says that something begins or is, as seen from the Stand. */
    Moment moment() {
        return Moment.of(sentence.written(), stand, isOutlook() ? Leaning.FUTURE : Leaning.NONE);
    }

    /** When the clause of some words says that something begins or is. */
    Moment moment(Found<Signal> one) {
        return clauseOf(one.first())
                .map(clause -> sentence.text()
                        .substring(
                                sentence.words().get(clause.from()).from(),
                                sentence.words().get(clause.to() - 1).to()))
                .map(text -> Moment.of(text, stand, isOutlook() ? Leaning.FUTURE : Leaning.NONE))
                .orElse(Moment.UNSAID);
    }

    Judgement judge(de.ikz.cooperation.Stage stage, Judgement.Weight weight, String rule, Found<Signal> one) {
        return new Judgement(stage, weight, rule, sentence.mark(one.first(), one.last()));
    }

    /** The main clause in which a word stands. */
    Optional<Clause> clauseOf(int index) {
        return sentence.clauses().stream()
                .filter(clause -> clause.from() <= index && index < clause.to())
                .findFirst();
    }
}
