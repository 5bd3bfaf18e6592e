package stadt.portal;

import de.ikz.organization.Municipality;
import de.ikz.organization.Unit;
import de.ikz.organization.UnitId;
import de.ikz.register.Units;
import java.util.Collection;
import java.util.List;

/** The portal's units; few enough that whoever asks for some gets all. */
final class HeldUnits implements Units {

    @Override
    public List<Unit> of(Municipality municipality) {
        return municipality.equals(Holdings.TOWN) ? Holdings.UNITS : List.of();
    }

    @Override
    public List<Unit> withAncestors(Collection<UnitId> ids) {
        return Holdings.UNITS;
    }

    @Override
    public void add(Collection<Unit> units) {
        throw new UnsupportedOperationException("The portal only shows");
    }
}
