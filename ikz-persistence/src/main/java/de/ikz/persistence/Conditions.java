package de.ikz.persistence;

import de.ikz.organization.UnitId;
import de.ikz.register.Filter;
import de.ikz.register.Scope;
import de.ikz.register.SortKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;

/** From a {@link Filter} to conditions on {@code cooperation_version v}. */
final class Conditions {

    private final Sql sql;

    private Conditions(Scope scope) {
        LocalDate asOf = Days.within(scope.asOf());
        sql = Sql.of("v.stand_from <= ? and v.stand_to > ?", asOf, asOf);
        scope.municipality().ifPresent(city -> sql.add(" and v.municipality = ?", city.key()));
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
        conditions.oneOf("v.stage", filter.stages(), Enum::name);
        if (!filter.reach().isEmpty()) {
            conditions.part("version_reach", Sql.of("").in("p.reach", names(filter.reach())));
        }
        conditions.oneOf("v.legal_form", filter.legalForms(), form -> form);
        if (!filter.partners().isEmpty()) {
            conditions.part("version_partner", partners(filter.partners()));
        }
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

    /** By id, or by name however written; a name without a letter or digit is none. */
    private static Sql partners(Set<String> asked) {
        Set<String> names = asked.stream()
                .map(SortKey::of)
                .filter(name -> !name.isEmpty())
                .collect(java.util.stream.Collectors.toSet());
        return Sql.of("(")
                .in("p.partner_id", asked)
                .add(" or ")
                .in("p.name_key", names)
                .add(")");
    }

    private static Collection<String> ids(Set<UnitId> units) {
        return units.stream().map(UnitId::value).sorted().toList();
    }

    private static Collection<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toList();
    }
}
