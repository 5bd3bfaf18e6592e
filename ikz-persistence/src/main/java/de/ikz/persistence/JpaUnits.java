package de.ikz.persistence;

import de.ikz.organization.Municipality;
import de.ikz.organization.Unit;
import de.ikz.organization.UnitId;
import de.ikz.organization.UnitKind;
import de.ikz.organization.UnitLabel;
import de.ikz.register.Units;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Units in their table. */
final class JpaUnits implements Units {

    private final JpaTransactions transactions;

    JpaUnits(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Unit> of(Municipality municipality) {
        Sql sql = Sql.of("select u.* from unit_version u where u.municipality = ?", municipality.key());
        return transactions.work().rows(UnitRow.class, sql).stream()
                .map(JpaUnits::unit)
                .toList();
    }

    /** One question for each level of the tree. */
    @Override
    public List<Unit> withAncestors(Collection<UnitId> ids) {
        transactions.work();
        List<Unit> found = new ArrayList<>();
        Set<UnitId> seen = new LinkedHashSet<>(ids);
        List<UnitId> asked = List.copyOf(seen);
        while (!asked.isEmpty()) {
            List<Unit> level = read(asked);
            found.addAll(level);
            asked = level.stream()
                    .flatMap(unit -> unit.parent().stream())
                    .filter(seen::add)
                    .toList();
        }
        return found;
    }

    @Override
    public void add(Collection<Unit> units) {
        transactions.work().add(units.stream().map(JpaUnits::row).toList());
    }

    private List<Unit> read(List<UnitId> ids) {
        return Chunks.of(ids.stream().map(UnitId::value).toList()).stream()
                .flatMap(some -> transactions
                        .work()
                        .rows(
                                UnitRow.class,
                                Sql.of("select u.* from unit_version u where ").in("u.unit_id", some))
                        .stream())
                .map(JpaUnits::unit)
                .toList();
    }

    private static Unit unit(UnitRow row) {
        return new Unit(
                Municipality.of(row.municipality),
                new UnitId(row.unitId),
                new UnitLabel(row.code, row.name, UnitKind.valueOf(row.kind)),
                Optional.ofNullable(row.parentId).map(UnitId::new),
                row.place,
                Optional.ofNullable(row.mailbox),
                Days.validity(row.validFrom, row.validTo));
    }

    static UnitRow row(Unit unit) {
        UnitRow row = new UnitRow();
        row.municipality = unit.municipality().key();
        row.unitId = unit.id().value();
        row.validFrom = Days.from(unit.validity());
        row.validTo = Days.to(unit.validity());
        row.code = unit.code();
        row.codeKey = UnitLabel.key(unit.code());
        row.name = unit.label().name();
        row.kind = unit.label().kind().name();
        row.parentId = unit.parent().map(UnitId::value).orElse(null);
        row.place = unit.position();
        row.mailbox = unit.mailbox().orElse(null);
        return row;
    }
}
