package de.ikz.mending;

import de.ikz.intake.Place;
import de.ikz.intake.ReportEntry;
import de.ikz.intake.ReportUnit;
import de.ikz.organization.Unit;
import de.ikz.organization.UnitId;
import de.ikz.organization.UnitKind;
import de.ikz.organization.UnitLabel;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The units of a draft by code, and those of the register that may be chosen. */
final class DraftUnits {

    private final Map<String, ReportUnit> units = new LinkedHashMap<>();
    private final Map<String, Unit> known = new HashMap<>();
    private final Map<UnitId, Unit> knownById = new HashMap<>();
    private final Set<String> usedAtFirst;

    DraftUnits(List<ReportUnit> read, Stream<ReportEntry> entries, Collection<Unit> register) {
        read.forEach(unit -> units.putIfAbsent(UnitLabel.key(unit.label().code()), unit));
        register.forEach(unit -> {
            known.put(UnitLabel.key(unit.code()), unit);
            knownById.put(unit.id(), unit);
        });
        usedAtFirst = used(entries);
    }

    /** The code of a unit of the draft; one that only the register has is taken from there, with those above it. */
    String choose(String code, Place place) {
        String key = UnitLabel.key(code);
        if (!units.containsKey(key)) {
            Unit unit = known.get(key);
            if (unit == null) {
                throw new Misfit("Die Einheit „" + code + "“ kennt weder der Bericht noch das Register.");
            }
            Optional<String> parent = unit.parent().map(knownById::get).map(above -> choose(above.code(), place));
            units.put(key, new ReportUnit(unit.label(), parent, place));
        }
        return units.get(key).label().code();
    }

    void add(UnitLabel label, Optional<String> parent, Place place) {
        if (units.containsKey(UnitLabel.key(label.code()))) {
            throw new Misfit("Die Einheit „" + label.code() + "“ gibt es im Bericht schon. Bitte sie auswählen.");
        }
        if (label.kind() == UnitKind.DIRECTORATE && parent.isPresent()) {
            throw new Misfit("Ein Dezernat steht über allen anderen Einheiten und hat keine über sich.");
        }
        if (label.kind() != UnitKind.DIRECTORATE && parent.isEmpty()) {
            throw new Misfit("Für die Einheit „" + label.code() + "“ fehlt die Angabe, zu welcher sie gehört.");
        }
        Optional<String> above = parent.map(code -> choose(code, place));
        units.put(UnitLabel.key(label.code()), new ReportUnit(label, above, place));
    }

    /** Whether a unit stands below another. */
    boolean isBelow(String code, String other) {
        Optional<ReportUnit> at = find(code);
        for (int depth = 0; depth < units.size() && at.isPresent(); depth++) {
            Optional<String> parent = at.get().parent();
            if (parent.map(UnitLabel::key).equals(Optional.of(UnitLabel.key(other)))) {
                return true;
            }
            at = parent.flatMap(this::find);
        }
        return false;
    }

    /** All but those that the reading found and from which corrections took everything. */
    List<ReportUnit> remaining(Stream<ReportEntry> entries) {
        Set<String> gone = new HashSet<>(usedAtFirst);
        gone.removeAll(used(entries));
        units.values().stream()
                .filter(unit -> !gone.contains(UnitLabel.key(unit.label().code())))
                .forEach(unit -> keepAbove(unit, gone));
        return units.values().stream()
                .filter(unit -> !gone.contains(UnitLabel.key(unit.label().code())))
                .toList();
    }

    private void keepAbove(ReportUnit unit, Set<String> gone) {
        Optional<ReportUnit> above = unit.parent().flatMap(this::find);
        for (int depth = 0; depth < units.size() && above.isPresent(); depth++) {
            gone.remove(UnitLabel.key(above.get().label().code()));
            above = above.get().parent().flatMap(this::find);
        }
    }

    private Optional<ReportUnit> find(String code) {
        return Optional.ofNullable(units.get(UnitLabel.key(code)));
    }

    private static Set<String> used(Stream<ReportEntry> entries) {
        Set<String> used = new HashSet<>();
        entries.map(ReportEntry::named).forEach(named -> {
            used.add(UnitLabel.key(named.unit()));
            named.subUnit().map(UnitLabel::key).ifPresent(used::add);
            named.involved().stream().map(UnitLabel::key).forEach(used::add);
        });
        return used;
    }
}
