package de.ikz.reading;

import de.ikz.cooperation.Cooperation;
import java.util.Set;

/** Concludes between whom an entry reaches, only where its words say so. */
final class ReachRules {

    private ReachRules() {}

    /** At most one reading for each reach, by its first words. */
    static Set<ReachReading> conclude(Cooperation content) {
        return Set.of();
    }
}
