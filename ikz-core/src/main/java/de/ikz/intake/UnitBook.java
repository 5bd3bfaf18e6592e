package de.ikz.intake;

import de.ikz.organization.UnitKind;
import de.ikz.organization.UnitLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The units that a report names: by headings and row labels, and those only mentioned. */
final class UnitBook {

    private final Map<String, UnitLabel> announced = new HashMap<>();
    private final Map<String, ReportUnit> headed = new LinkedHashMap<>();
    private final Map<String, ReportUnit> mentioned = new LinkedHashMap<>();
    private Optional<String> directorate = Optional.empty();
    private Optional<String> current = Optional.empty();

    /** Tells beforehand that a heading of the report names this unit. */
    void announce(UnitLabel label) {
        announced.putIfAbsent(key(label.code()), label);
        announced.putIfAbsent(key(label.name()), label);
    }

    /** The city's own unit that these words name: by its number, or as a heading of the report does. */
    Optional<UnitLabel> named(String words) {
        return UnitNames.subUnit(words)
                .or(() -> UnitNames.numbered(words))
                .or(() -> Optional.ofNullable(announced.get(key(words))));
    }

    /** Begins the section of a directorate or unit; the same unit again goes on. */
    void begin(UnitLabel label, Place place) {
        current = Optional.of(rowLabel(label, place));
        if (label.kind() == UnitKind.DIRECTORATE) {
            directorate = current;
        }
    }

    /** A unit that only is a row label of the section; gives its code. */
    String rowLabel(UnitLabel label, Place place) {
        headed.putIfAbsent(key(label.code()), new ReportUnit(label, parentOf(label), place));
        return headed.get(key(label.code())).label().code();
    }

    /** A unit below or beside the current one that a cell names; gives its code. */
    String mention(UnitLabel label, Place place) {
        if (headed.containsKey(key(label.code()))) {
            return headed.get(key(label.code())).label().code();
        }
        Optional<String> parent = label.kind() == UnitKind.TEAM
                ? above(label.code()).or(() -> current)
                : directorateBySlash(label.code());
        mentioned.putIfAbsent(key(label.code()), new ReportUnit(label, parent, place));
        return mentioned.get(key(label.code())).label().code();
    }

    private Optional<String> parentOf(UnitLabel label) {
        return label.kind() == UnitKind.DIRECTORATE
                ? Optional.empty()
                : directorateBySlash(label.code()).or(() -> above(label.code())).or(() -> directorate);
    }

    private Optional<String> directorateBySlash(String code) {
        int slash = code.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : Optional.ofNullable(headed.get(key(code.substring(0, slash))))
                        .map(unit -> unit.label().code());
    }

    /** The unit whose number a dotted number continues: FB 32 for 32.1. */
    private Optional<String> above(String code) {
        return !code.contains(".")
                ? Optional.empty()
                : headed.values().stream()
                        .map(unit -> unit.label().code())
                        .filter(candidate -> !candidate.contains(".") && !candidate.contains("/"))
                        .filter(candidate -> UnitNames.number(candidate).equals(UnitNames.number(code)))
                        .filter(candidate -> !UnitNames.number(code).isEmpty())
                        .filter(candidate -> headed.get(key(candidate)).label().kind() != UnitKind.DIRECTORATE)
                        .findFirst();
    }

    /** The unit whose section it is, or the directorate; empty before any heading. */
    Optional<String> current() {
        return current;
    }

    /** Units that are only mentioned and of which the report does not say where they belong. */
    List<ReportUnit> withoutParent() {
        return units().stream()
                .filter(unit -> unit.parent().isEmpty() && unit.label().kind() != UnitKind.DIRECTORATE)
                .toList();
    }

    /** Headed ones in order, then those that are only mentioned. */
    List<ReportUnit> units() {
        List<ReportUnit> units = new ArrayList<>(headed.values());
        mentioned.forEach((key, unit) -> {
            if (!headed.containsKey(key)) {
                units.add(unit);
            }
        });
        return units;
    }

    private static String key(String code) {
        return UnitLabel.key(code);
    }
}
