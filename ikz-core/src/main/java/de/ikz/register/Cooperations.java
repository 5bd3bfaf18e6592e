package de.ikz.register;

import de.ikz.cooperation.CooperationId;
import de.ikz.cooperation.CooperationNumber;
import de.ikz.organization.Municipality;
import de.ikz.organization.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All entries of all cities in all their versions: append-only. To be used within {@link Transactions}. */
public interface Cooperations {

    /** The version that counts on the date, withdrawn or not; empty when the entry is not there or not yet there. */
    Optional<Entry> find(Municipality municipality, CooperationId id, LocalDate asOf);

    /** The id of the entry with this number. */
    Optional<CooperationId> numbered(Municipality municipality, CooperationNumber number);

    /** All versions of an entry, the one recorded last first; empty when there is none. */
    List<Entry> revisions(Municipality municipality, CooperationId id);

    /** All versions of all entries that in any version one of these units answers for, by id, then by sequence. */
    List<Entry> recorded(Municipality municipality, Set<UnitId> units);

    /** One page of the entries that the filter lets through. */
    Slice list(Filter filter, Sort sort, Window window);

    /**
     * How many the filter lets through: exact up to {@link Total#MOST}; always exact where the filter asks for nothing but
     * a scope whose date is not before the last Stand recorded in it.
     */
    Total count(Filter filter);

    /** The entries that the filter lets through, counted by unit, kind and stage, in no particular order. */
    List<Tally> tally(Filter filter);

    /** Makes other writers of a city's register wait until this transaction ends; before reading what is to be changed. */
    void lock(Municipality municipality);

    /** Takes the next numbers of a city and gives the first of them; they are never given again. */
    CooperationNumber takeNumbers(Municipality municipality, int howMany);

    /**
     * Appends versions.
     *
     * @throws StaleRevision when a version with the same sequence is there already
     */
    void append(Collection<Recording> recordings);
}
