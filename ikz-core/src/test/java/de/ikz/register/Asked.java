package de.ikz.register;

import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.Reach;
import de.ikz.cooperation.Stage;
import de.ikz.cooperation.Visibility;
import de.ikz.organization.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Filters for tests: Magdeburg at the end of 2010. */
final class Asked {

    static final Filter.ByUnit ANY = Filter.ByUnit.ANY;
    private static final Filter ALL = CooperationsContract.ALL;

    private Asked() {}

    static Filter filter(Set<Cooperation.Kind> kinds, Filter.ByUnit units, Set<Stage> stages, Set<Reach> reach) {
        return new Filter(ALL.scope(), kinds, units, stages, reach, Set.of(), Set.of(), Set.of(), Filter.Due.ANY);
    }

    static Filter last(Set<String> legalForms, Set<Visibility> visibilities) {
        return new Filter(
                ALL.scope(), Set.of(), ANY, Set.of(), Set.of(), legalForms, Set.of(), visibilities, Filter.Due.ANY);
    }

    static Filter.ByUnit concerned(String... units) {
        return new Filter.ByUnit(
                Optional.empty(), Optional.of(Stream.of(units).map(UnitId::new).collect(Collectors.toSet())));
    }

    static Filter partner(String... partners) {
        return ALL.withPartners(Set.of(partners));
    }

    /** From one day to another, both included; a missing one bounds nothing. */
    static Filter due(String from, String to) {
        return ALL.with(new Filter.Due(
                Optional.ofNullable(from).map(LocalDate::parse),
                Optional.ofNullable(to).map(LocalDate::parse)));
    }
}
