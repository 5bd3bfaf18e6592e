package de.ikz.war.api;

import de.ikz.register.Entry;
import de.ikz.war.problem.Problem;
import de.ikz.war.problem.ProblemException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * What came of a decision: a new version of the entry, or words erased.
 *
 * @param entry the entry in its new version, empty when words were erased
 * @param places in how many places of the register they were
 */
record Settled(Optional<Entry> entry, int places) {

    /** @param decided the new version, empty when the entry is gone by now */
    static Settled as(Optional<Entry> decided) {
        return new Settled(Optional.of(decided.orElseThrow(() -> new ProblemException(Problem.of(404)))), 0);
    }

    static Settled as(int places) {
        return new Settled(Optional.empty(), places);
    }

    <T> T fold(Function<Entry, T> decided, IntFunction<T> erased) {
        return entry.map(decided).orElseGet(() -> erased.apply(places));
    }
}
