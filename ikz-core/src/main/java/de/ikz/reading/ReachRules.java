package de.ikz.reading;

import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.Reach;
import de.ikz.reading.Phrases.Found;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Concludes between whom an entry reaches, only where its words say so; who its partners are says nothing here. Where the
 * report says that something is no cooperation between municipalities, it is not one as well.
 */
final class ReachRules {

    private static final Phrases<Reach> WORDS = Phrases.read("reach-words.tsv", cells -> Reach.valueOf(cells[1]));

    private ReachRules() {}

    /** At most one reading for each reach, by its first words. */
    static Set<ReachReading> conclude(Cooperation content) {
        Map<Reach, ReachReading> found = new EnumMap<>(Reach.class);
        Wordings.of(content).forEach(text -> read(text, found));
        if (found.containsKey(Reach.NONE)) {
            found.remove(Reach.INTER_MUNICIPAL);
        }
        return new LinkedHashSet<>(found.values());
    }

    private static void read(Wordings text, Map<Reach, ReachReading> found) {
        List<Word> words = Word.in(text.text());
        for (Found<Reach> one : WORDS.in(words, 0, words.size())) {
            Mark at = text.mark(
                    words.get(one.first()).from(), words.get(one.last()).to());
            found.putIfAbsent(
                    one.meaning(),
                    new ReachReading(one.meaning(), at, "said_" + one.meaning().key()));
        }
    }
}
