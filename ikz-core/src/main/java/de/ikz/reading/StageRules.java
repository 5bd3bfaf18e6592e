package de.ikz.reading;

import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.Stage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Concludes how far an entry has come. */
final class StageRules {

    /** In this order: the first that applies decides. */
    private static final List<StagePolicy> POLICIES = Stream.of(
                    ProposalPolicies.ALL, EndPolicies.ALL, DonePolicies.ALL, Progress.ALL, OutlookPolicies.ALL)
            .flatMap(List::stream)
            .toList();

    private StageRules() {}

    /**
     * The stage of an entry.
     *
     * @param content what it says
     * @param anchors when each of its statements was said
     */
    static StageReading conclude(Cooperation content, Anchors anchors) {
        Evidence evidence = Evidence.of(content, anchors);
        for (StagePolicy policy : POLICIES) {
            Optional<StageReading> reading = policy.decide(evidence);
            if (reading.isPresent()) {
                return reading.get();
            }
        }
        return new StageReading(Stage.UNKNOWN, List.of(), "nothing_said", List.of());
    }
}
