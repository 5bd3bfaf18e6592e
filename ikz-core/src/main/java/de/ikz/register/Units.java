package de.ikz.register;

import de.ikz.organization.Municipality;
import de.ikz.organization.Unit;
import de.ikz.organization.UnitId;
import java.util.Collection;
import java.util.List;

/** All units of all cities in all their validities. To be used within {@link Transactions}. */
public interface Units {

    /** All units of a city in all validities, in no particular order. */
    List<Unit> of(Municipality municipality);

    /** These units and all above them, in all validities; ids that do not exist are left out. */
    List<Unit> withAncestors(Collection<UnitId> ids);

    /** Adds units; a parent is added before or with its children. */
    void add(Collection<Unit> units);
}
