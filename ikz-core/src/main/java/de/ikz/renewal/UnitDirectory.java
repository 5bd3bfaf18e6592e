package de.ikz.renewal;

import de.ikz.intake.Report;
import de.ikz.intake.ReportUnit;
import de.ikz.organization.Municipality;
import de.ikz.organization.Unit;
import de.ikz.organization.UnitId;
import de.ikz.organization.UnitLabel;
import de.ikz.register.Ids;
import de.ikz.time.Validity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The city's units by code, with those that a report adds. */
final class UnitDirectory {

    private static final int STEP = 10;

    private final Municipality city;
    private final Ids ids;
    private final Map<String, Unit> byCode = new LinkedHashMap<>();
    private final Map<UnitId, Unit> byId = new HashMap<>();
    private final List<Unit> created = new ArrayList<>();

    private UnitDirectory(Municipality city, Ids ids) {
        this.city = city;
        this.ids = ids;
    }

    /** @param existing in all validities, the latest last */
    static UnitDirectory of(Municipality city, Collection<Unit> existing, Ids ids) {
        UnitDirectory directory = new UnitDirectory(city, ids);
        existing.forEach(directory::put);
        return directory;
    }

    /** Finds the unit that a report names, or adds it behind its siblings; its validity is not known. */
    void resolve(ReportUnit named) {
        if (!byCode.containsKey(UnitLabel.key(named.label().code()))) {
            put(add(named));
        }
    }

    private void put(Unit unit) {
        byCode.put(UnitLabel.key(unit.code()), unit);
        byId.put(unit.id(), unit);
    }

    private Unit add(ReportUnit named) {
        Optional<UnitId> parent = named.parent().map(this::idOf);
        int last = byCode.values().stream()
                .filter(unit -> unit.parent().equals(parent))
                .mapToInt(Unit::position)
                .max()
                .orElse(0);
        Unit unit = new Unit(
                city, new UnitId(ids.next()), named.label(), parent, last + STEP, Optional.empty(), Validity.ALWAYS);
        created.add(unit);
        return unit;
    }

    List<Unit> created() {
        return List.copyOf(created);
    }

    UnitId idOf(String code) {
        Unit unit = byCode.get(UnitLabel.key(code));
        if (unit == null) {
            throw new IllegalStateException("The report names no unit " + code);
        }
        return unit.id();
    }

    /** The units that answer for the entries of a report. */
    Set<UnitId> reportingUnits(Report report) {
        return report.entries().stream()
                .map(entry -> idOf(entry.named().unit()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** From the top down to the unit. */
    List<Unit> path(UnitId id) {
        LinkedList<Unit> path = new LinkedList<>();
        for (Unit at = byId.get(id); at != null; at = at.parent().map(byId::get).orElse(null)) {
            path.addFirst(at);
        }
        return path;
    }
}
