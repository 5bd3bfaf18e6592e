package de.ikz.register;

import de.ikz.organization.Municipality;
import java.time.Instant;

/**
 * Erasing the name of a person (GDPR Art. 17): the one exception from the append-only history. To be used within
 * {@link Transactions}.
 */
public interface Erasure {

    /**
     * Replaces words in every version of every entry of a city, its raw cells, keys, readings, kept files and corrections,
     * and leaves a record without content. A kept file in which words cannot be replaced is dropped.
     *
     * @param words as they stand in the text, compared letter by letter, not within a longer word
     * @param by what stands there from now on
     * @return the entries in which something was replaced, and in how many places of the register
     */
    Erased replace(Municipality municipality, String words, String by, String actor, Instant at);

    /**
     * What was replaced.
     *
     * @param entries ids of the entries concerned
     * @param places in how many texts and files
     */
    record Erased(java.util.Set<de.ikz.cooperation.CooperationId> entries, int places) {

        public Erased {
            entries = java.util.Set.copyOf(entries);
        }
    }
}
