package de.ikz.register;

import de.ikz.cooperation.Cooperation;
import de.ikz.organization.OrganizationHistory;
import de.ikz.organization.UnitId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The units that entries name, and those above them, in all their validities. */
final class UnitsNamed {

    private UnitsNamed() {}

    static OrganizationHistory in(Collection<Entry> entries, Units units) {
        Set<UnitId> named = new LinkedHashSet<>();
        entries.stream().map(Entry::content).map(Cooperation::details).forEach(details -> {
            named.add(details.responsibility().unit());
            details.responsibility().subUnit().ifPresent(named::add);
            named.addAll(details.responsibility().involved());
        });
        return OrganizationHistory.of(named.isEmpty() ? List.of() : units.withAncestors(named));
    }
}
