package de.ikz.reading;

import de.ikz.cooperation.Stage;
import de.ikz.reading.Judgement.Weight;
import de.ikz.reading.Phrases.Found;
import de.ikz.reading.SentenceRules.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** That the thing itself is over: works that were carried out, a trial that ended, a paper that was handed over. */
final class OverRules {

    static final List<Rule> ALL = List.of(OverRules::worksOver, OverRules::handedOver, OverRules::lastStep);

    /** Works or a trial are over: the whole is, unless something is still to begin. */
    static final String WORKS_OVER = "works_over";

    /** What comes at the end was done. */
    static final String LAST_STEP = "last_step";

    /** What says that it goes on, or is not done. */
    private static final List<Signal> OPEN = List.of(
            Signal.PLAN,
            Signal.MISSING,
            Signal.POSSIBILITY,
            Signal.CONTINUATION,
            Signal.RECURRENCE,
            Signal.PROGRESS,
            Signal.FAILURE);

    /** Papers that are made once, for somebody else. */
    private static final List<String> PAPERS = List.of(
            "stellungnahme",
            "resolution",
            "petition",
            "papier",
            "konzept",
            "studie",
            "gutachten",
            "analyse",
            "planung",
            "plan",
            "bericht",
            "broschüre",
            "leitbild",
            "untersuchung",
            "karte",
            "atlas",
            "katalog",
            "heft",
            "flyer");

    /** Something was handed over. */
    static final String HANDED_OVER = "handed_over";

    private static final Set<String> HANDED = Set.of(
            "übergeben",
            "überreicht",
            "abgegeben",
            "übersandt",
            "versandt",
            "zugesandt",
            "zugeleitet",
            "eingereicht",
            "verschickt",
            "abgesandt",
            "vorgestellt",
            "vorgelegt",
            "veröffentlicht",
            "verabschiedet",
            "gedruckt");

    private OverRules() {}

    /** {@code Bauarbeiten wurden von Juni bis Oktober ausgeführt}, {@code Testphase erfolgreich beendet}. */
    private static Optional<Judgement> worksOver(Cues cues) {
        return isOpen(cues)
                ? Optional.empty()
                : cues.allAffirmed(Signal.WORKS_OVER)
                        .filter(found -> Stream.of(Signal.FINISHED, Signal.DONE)
                                .flatMap(cues::allAffirmed)
                                .anyMatch(done -> done.last() == found.last()))
                        .filter(found -> !UnderWayRules.isPartly(cues, found.last()))
                        .filter(found -> cues.allAffirmed(Signal.OPERATION)
                                .allMatch(other -> isSince(cues, other)
                                        && cues.clauseOf(other.first()).equals(cues.clauseOf(found.first()))))
                        .findFirst()
                        .map(found -> cues.judge(Stage.COMPLETED, Weight.FIRM, WORKS_OVER, found));
    }

    static boolean isHanding(String word) {
        return HANDED.contains(word);
    }

    private static boolean isSince(Cues cues, Found<Signal> found) {
        return cues.word(found.last()).equals("seit");
    }

    /** {@code Schlussrechnung liegt vor}, {@code erschien letztmals}; while it is missing, the works go on. */
    private static Optional<Judgement> lastStep(Cues cues) {
        if (cues.sentence().field() != Mark.Field.STATE || cues.has(Signal.FAILURE)) {
            return Optional.empty();
        }
        return cues.first(Signal.CLOSING)
                .map(found -> isOpen(cues) || cues.isNegated(found)
                        ? cues.judge(Stage.ACTIVE, Weight.FIRM, "last_step_missing", found)
                        : cues.judge(Stage.COMPLETED, Weight.FIRM, LAST_STEP, found));
    }

    /** {@code Stellungnahme wurde erarbeitet und übergeben}, while the entry is about this statement. */
    private static Optional<Judgement> handedOver(Cues cues) {
        List<Word> words = cues.sentence().words();
        boolean draft = cues.allAffirmed(Signal.PREPARATION)
                .anyMatch(found -> words.get(found.first()).capital());
        if (draft || isOpen(cues) || cues.has(Signal.NEGATION)) {
            return Optional.empty();
        }
        return Stream.iterate(0, at -> at < words.size(), at -> at + 1)
                .filter(at -> HANDED.contains(cues.word(at)) && !words.get(at).capital())
                .filter(at -> words.stream().anyMatch(word -> isPaperOfTopic(cues, word))
                        || cues.topic().isOnce() && words.stream().noneMatch(Word::capital))
                .findFirst()
                .map(at -> new Judgement(
                        Stage.COMPLETED,
                        Weight.OPEN,
                        HANDED_OVER,
                        cues.sentence().mark(at, at)));
    }

    private static boolean isPaperOfTopic(Cues cues, Word word) {
        return PAPERS.stream().anyMatch(word.lower()::endsWith)
                && cues.topic().words().stream().anyMatch(own -> PAPERS.stream().anyMatch(own.lower()::endsWith))
                && cues.topic().names(word);
    }

    private static boolean isOpen(Cues cues) {
        return cues.sentence().field() != Mark.Field.STATE
                || cues.isBeingDone()
                || cues.moment() == Moment.COMING
                || OPEN.stream().anyMatch(cues::has);
    }
}
