package de.ikz.reading;

import de.ikz.cooperation.Cooperation;
import java.time.LocalDate;
import java.util.Optional;

/** Concludes the legal form of a cooperation, only where its words say so. */
final class LegalFormRules {

    private LegalFormRules() {}

    /**
     * The legal form that the words name, among those that the law of the state knows on the day.
     *
     * @param state official key of the federal state: the first two digits of the municipality's
     * @param day the Stand
     */
    static Optional<LegalFormReading> conclude(Cooperation content, String state, LocalDate day) {
        return Optional.empty();
    }
}
