package de.ikz.persistence;

import de.ikz.organization.Municipality;
import de.ikz.organization.UnitId;
import de.ikz.register.Filter;
import de.ikz.register.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** From a {@link Filter} to conditions on {@code cooperation_version v}. */
final class Conditions {

    private final Sql sql;
    private final Optional<Municipality> municipality;

    private Conditions(Scope scope) {
        municipality = scope.municipality();
        LocalDate asOf = Days.within(scope.asOf());
        sql = Sql.of("v.stand_from <= ? and v.stand_to > ?", asOf, asOf);
        municipality.ifPresent(city -> sql.add(" and v.municipality = ?", city.key()));
        if (!scope.withdrawn()) {
            sql.add(" and v.withdrawn = false");
        }
    }

    static Sql of(Filter filter) {
        Conditions conditions = new Conditions(filter.scope());
        conditions.oneOf("v.kind", filter.kinds(), Enum::name);
        filter.units()
                .answering()
                .ifPresent(units -> conditions.sql.add(" and ").in("v.unit_id", ids(units)));
        filter.units()
                .concerned()
                .ifPresent(units -> conditions.part("version_unit", Sql.of("").in("p.unit_id", ids(units))));
        conditions.oneOf("v.shown_stage", filter.stages(), Enum::name);
        if (!filter.reach().isEmpty()) {
            conditions.part("version_reach", Sql.of("").in("p.reach", names(filter.reach())));
        }
        conditions.oneOf("v.shown_form", filter.legalForms(), form -> form);
        if (!filter.partners().isEmpty()) {
            conditions.part("version_party", Sql.of("").in("p.party_key", PartyRow.keys(filter.partners())));
        }
        conditions.due(filter.due());
        conditions.oneOf("v.visibility", filter.visibilities(), Enum::name);
        return conditions.sql;
    }

    private <T> void oneOf(String column, Set<T> asked, Function<T, String> stored) {
        if (!asked.isEmpty()) {
            sql.add(" and ").in(column, asked.stream().map(stored).sorted().toList());
        }
    }

    private void part(String table, Sql condition) {
        sql.add(" and v.version_id in (select p.version_id from " + table + " p where ")
                .add(condition)
                .add(")");
    }

    /** A time that the text names is due on one of the days asked for. */
    private void due(Filter.Due asked) {
        if (!asked.equals(Filter.Due.ANY)) {
            Sql days = between("due", asked);
            municipality.ifPresent(city -> days.add(" and p.municipality = ?", city.key()));
            part("version_reading", days);
        }
    }

    /** A day of a part {@code p}; rows that have none are left out by the index, also where any day is asked for. */
    static Sql between(String column, Filter.Due asked) {
        return Sql.of(
                "p." + column + " >= ? and p." + column + " <= ?",
                asked.from().map(Days::within).orElse(Days.FIRST),
                asked.to().map(Days::within).orElse(Days.END));
    }

    private static Collection<String> ids(Set<UnitId> units) {
        return units.stream().map(UnitId::value).sorted().toList();
    }

    private static Collection<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toList();
    }
}
