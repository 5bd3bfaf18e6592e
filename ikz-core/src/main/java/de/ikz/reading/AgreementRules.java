package de.ikz.reading;

import de.ikz.cooperation.Stage;
import de.ikz.reading.Judgement.Weight;
import de.ikz.reading.Phrases.Found;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is agreed, and what still lacks an agreement. */
final class AgreementRules {

    /** It was agreed more than a year ago. */
    static final String CONTRACT_OLD = "contract_old";

    private static final List<String> NOUN_ENDS = List.of("ung", "schluss", "schlüsse", "zusage");

    private static final Set<String> ASKED_FOR = Set.of("beantragt", "beantragen", "ausgehandelt");

    private AgreementRules() {}

    /** {@code Genehmigung steht aus}, {@code noch nicht unterzeichnet}, {@code zur Unterzeichnung}. */
    static Optional<Judgement> missing(Cues cues) {
        Optional<Found<Signal>> agreement = cues.first(Signal.AGREEMENT);
        boolean missing = cues.has(Signal.MISSING)
                || agreement.filter(cues::isNegated).isPresent()
                || cues.isOutlook()
                || cues.isBeingDone();
        return agreement
                .filter(found -> missing)
                .map(found -> cues.judge(Stage.PREPARING, Weight.STEP, "agreement_missing", found));
    }

    static Optional<Judgement> agreement(Cues cues) {
        boolean draft = cues.allAffirmed(Signal.PREPARATION).anyMatch(found -> isCapital(cues, found))
                && !cues.hasBeenDone()
                && !cues.has(Signal.FINISHED);
        boolean opinion = cues.first(Signal.COMMISSION)
                .filter(found -> cues.word(found.first()).startsWith("stellungnahme"))
                .isPresent();
        boolean told = Tense.isTold(cues.sentence())
                || cues.hasBeenDone()
                || cues.has(Signal.FINISHED)
                || cues.has(Signal.AVAILABLE)
                || cues.moment().isReached();
        boolean date = cues.has(Signal.MEETING) || cues.has(Signal.EXPLORATION);
        boolean appointment = date
                && cues.first(Signal.AGREEMENT)
                        .filter(found -> cues.word(found.last()).equals("vereinbart"))
                        .isPresent();
        boolean asked =
                cues.allAffirmed(Signal.PREPARATION).anyMatch(found -> ASKED_FOR.contains(cues.word(found.last())));
        return draft || opinion || appointment || asked
                ? Optional.empty()
                : cues.affirmed(Signal.AGREEMENT)
                        .filter(found -> told || !isNoun(cues.word(found.first())))
                        .map(found -> cues.judge(Stage.AGREED, Weight.FIRM, "agreement", found));
    }

    private static boolean isCapital(Cues cues, Found<Signal> found) {
        return cues.sentence().words().get(found.first()).capital();
    }

    /** A resolution is no fact until it is said that it was taken: {@code nach Beschlussfassung}. */
    private static boolean isNoun(String word) {
        return NOUN_ENDS.stream().anyMatch(word::endsWith);
    }

    /** {@code Vertrag vom 12.10.2010}, {@code Rahmenvertrag bis 2012}, {@code Pachtvertrag mit der Gemeinde}. */
    static Optional<Judgement> contract(Cues cues) {
        return cues.affirmed(Signal.CONTRACT)
                .filter(found -> !cues.isOutlook() && !cues.has(Signal.MISSING))
                .map(found -> cues.has(Signal.AVAILABLE)
                        ? cues.judge(Stage.AGREED, Weight.FIRM, "contract_there", found)
                        : switch (cues.moment()) {
                            case LONG_AGO -> cues.judge(Stage.AGREED, Weight.FIRM, CONTRACT_OLD, found);
                            case REACHED -> cues.judge(Stage.AGREED, Weight.FIRM, "contract_dated", found);
                            case COMING ->
                                cues.hasWord("bis") || cues.hasWord("endet")
                                        ? cues.judge(Stage.ACTIVE, Weight.FIRM, "contract_runs", found)
                                        : cues.judge(Stage.AGREED, Weight.FIRM, "contract_dated", found);
                            case UNSAID -> cues.judge(Stage.ACTIVE, Weight.HINT, "contract", found);
                        });
    }
}
