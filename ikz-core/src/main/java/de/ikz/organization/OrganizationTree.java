package de.ikz.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The units of one city on one day, as a tree. Immutable.
 *
 * <p>Siblings stand in the order of their position, then by id. A unit whose parent does not exist on that day stands at
 * the top.
 */
public final class OrganizationTree {

    private static final Comparator<Unit> ORDER =
            Comparator.comparingInt(Unit::position).thenComparing(Unit::id);

    private final Map<UnitId, Unit> units = new LinkedHashMap<>();
    private final Map<String, Unit> byCode = new LinkedHashMap<>();

    private OrganizationTree(Collection<Unit> all, LocalDate day) {
        Map<UnitId, Unit> valid = new LinkedHashMap<>();
        all.stream()
                .filter(unit -> unit.validity().covers(day))
                .sorted(ORDER)
                .forEach(unit -> valid.put(unit.id(), unit));
        Map<Optional<UnitId>, List<Unit>> children = new LinkedHashMap<>();
        valid.values()
                .forEach(unit -> children.computeIfAbsent(
                                unit.parent().filter(valid::containsKey), parent -> new ArrayList<>())
                        .add(unit));
        collect(Optional.empty(), children);
        units.values().forEach(unit -> byCode.putIfAbsent(UnitLabel.key(unit.code()), unit));
    }

    /** The tree of those units that are valid on the day. */
    public static OrganizationTree of(Collection<Unit> units, LocalDate day) {
        return new OrganizationTree(units, day);
    }

    private void collect(Optional<UnitId> parent, Map<Optional<UnitId>, List<Unit>> children) {
        for (Unit unit : children.getOrDefault(parent, List.of())) {
            units.put(unit.id(), unit);
            collect(Optional.of(unit.id()), children);
        }
    }

    /** All units, each before those below it, in the order of the city. */
    public List<Unit> units() {
        return List.copyOf(units.values());
    }

    /** The unit with this id, if it exists on the day. */
    public Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    /** The unit with this code or id; case and blanks do not count in codes. */
    public Optional<Unit> named(String codeOrId) {
        return Optional.ofNullable(byCode.get(UnitLabel.key(codeOrId)))
                .or(() -> codeOrId.isBlank() ? Optional.empty() : find(new UnitId(codeOrId)));
    }

    /** The directorate to which a unit belongs, itself if it is one; empty when it belongs to none. */
    public Optional<Unit> directorateOf(UnitId id) {
        return path(id).stream().filter(Unit::isDirectorate).findFirst();
    }

    /** The unit and all units below it. */
    public Set<UnitId> under(UnitId id) {
        Set<UnitId> found = new LinkedHashSet<>();
        if (units.containsKey(id)) {
            found.add(id);
        }
        units.values().stream()
                .filter(unit -> unit.parent().filter(found::contains).isPresent())
                .forEach(unit -> found.add(unit.id()));
        return found;
    }

    /** From the top down to the unit itself; empty when it does not exist on the day. */
    public List<Unit> path(UnitId id) {
        List<Unit> path = new ArrayList<>();
        for (Optional<Unit> at = find(id);
                at.isPresent();
                at = at.get().parent().flatMap(this::find)) {
            path.add(0, at.get());
        }
        return path;
    }

    /** The units directly below, in order. */
    public List<Unit> below(UnitId id) {
        return units.values().stream()
                .filter(unit -> unit.parent().equals(Optional.of(id)))
                .toList();
    }
}
