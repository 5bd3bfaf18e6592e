package de.ikz.register;

import de.ikz.cooperation.CooperationId;
import de.ikz.organization.Municipality;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Readings that are to be made again, because rules or a city's directory changed. To be used within
 * {@link Transactions}.
 */
public interface Rereads {

    /** A city whose readings are not known to be of this version of rules and shipped directory. */
    Optional<Municipality> next(String version);

    /** Has all readings of a city looked at again. */
    void demand(Municipality municipality);

    /** All readings of a city are of this version of rules and shipped directory. */
    void finish(Municipality municipality, String version);

    /** Up to so many entries that have versions with readings of another version than this. */
    List<CooperationId> unread(Municipality municipality, String version, int most);

    /** Replaces the readings of versions that are stored already; nothing else of them changes. */
    void replace(Collection<Entry> versions);
}
