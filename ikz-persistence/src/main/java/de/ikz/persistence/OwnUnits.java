package de.ikz.persistence;

import de.ikz.organization.Municipality;
import de.ikz.organization.UnitId;
import de.ikz.organization.UnitLabel;
import de.ikz.reading.Conclusion;
import de.ikz.register.Entry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The own units that texts of a city name by their codes. */
final class OwnUnits {

    /** None is known. */
    static final OwnUnits NONE = new OwnUnits(List.of());

    private final Map<String, List<UnitRow>> byKey;

    OwnUnits(List<UnitRow> units) {
        this.byKey = units.stream().collect(Collectors.groupingBy(unit -> unit.codeKey));
    }

    /** Those that readings of these versions name; asks the database only if there are any. */
    static OwnUnits named(Collection<Entry> versions, Municipality municipality, Work work) {
        List<String> keys = versions.stream()
                .flatMap(version -> version.readings().conclusions(Conclusion.OwnUnit.class))
                .map(OwnUnits::key)
                .distinct()
                .sorted()
                .toList();
        return keys.isEmpty()
                ? NONE
                : new OwnUnits(Chunks.of(keys).stream()
                        .flatMap(some -> work
                                .rows(
                                        UnitRow.class,
                                        Sql.of(
                                                        "select u.* from unit_version u where u.municipality = ? and ",
                                                        municipality.key())
                                                .in("u.code_key", some))
                                .stream())
                        .toList());
    }

    /** Those that a version names, as they were called on its Stand. */
    List<UnitId> of(Entry version) {
        LocalDate stand = version.revision().stand();
        return version.readings()
                .conclusions(Conclusion.OwnUnit.class)
                .flatMap(named -> byKey.getOrDefault(key(named), List.of()).stream())
                .filter(unit -> !unit.validFrom.isAfter(stand) && unit.validTo.isAfter(stand))
                .map(unit -> new UnitId(unit.unitId))
                .distinct()
                .toList();
    }

    private static String key(Conclusion.OwnUnit named) {
        return UnitLabel.key(named.code());
    }
}
