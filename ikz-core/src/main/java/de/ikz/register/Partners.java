package de.ikz.register;

import de.ikz.organization.Municipality;
import de.ikz.partner.Body;
import java.time.Instant;
import java.util.List;

/**
 * The bodies and aliases that cities added to the directory shipped with the register. To be used within
 * {@link Transactions}.
 */
public interface Partners {

    /** What a city added, each body as it was recorded last; removed ones are left out. */
    List<Body> of(Municipality municipality);

    /** Records a body, or what is new about it; earlier records of it are kept. */
    void record(Municipality municipality, Body body, String actor, Instant at);

    /** Takes a body that the city recorded out of what it added; earlier records of it are kept. */
    void remove(Municipality municipality, Body body, String actor, Instant at);

    /** How many of the entries that the filter lets through name each body of the directory, in no particular order. */
    List<PartnerTally> tally(Filter filter);
}
