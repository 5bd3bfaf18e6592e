package de.ikz.reading;

import de.ikz.reading.Mark.Field;
import de.ikz.reading.Phrases.Found;
import java.util.List;
import java.util.function.Predicate;

/** Takes away what is no step because the entry is about it: a study is no step towards a study. */
final class Known {

    private Known() {}

    /** Drops words of the topic, and the verbs that made it once it is made: {@code Konzept wurde erarbeitet}. */
    static void drop(Cues cues) {
        Sentence sentence = cues.sentence();
        if (sentence.field() == Field.TOPIC) {
            return;
        }
        Predicate<Found<Signal>> ofTopic = one -> isOfTopic(cues, one.first()) || isOfTopic(cues, one.last());
        drop(cues, Signal.EXPLORATION, ofTopic);
        if (cues.has(Signal.AVAILABLE) || cues.has(Signal.DONE) || cues.has(Signal.FINISHED)) {
            drop(cues, Signal.PREPARATION, ofTopic);
        }
        boolean named = sentence.words().stream()
                .anyMatch(word -> word.capital() && cues.topic().names(word));
        if (named && cues.topic().isOnce() && Tense.isTold(sentence)) {
            drop(
                    cues,
                    Signal.PREPARATION,
                    ofTopic.or(one -> !sentence.words().get(one.last()).capital()));
        }
    }

    private static void drop(Cues cues, Signal signal, Predicate<Found<Signal>> which) {
        cues.found().computeIfPresent(signal, (any, all) -> {
            List<Found<Signal>> rest = all.stream().filter(which.negate()).toList();
            return rest.isEmpty() ? null : rest;
        });
    }

    private static boolean isOfTopic(Cues cues, int index) {
        Word word = cues.sentence().words().get(index);
        return word.capital() && cues.topic().names(word);
    }
}
