package de.ikz.portlet;

import de.ikz.intake.ReportUnit;
import de.ikz.organization.Unit;
import de.ikz.organization.UnitKind;
import de.ikz.organization.UnitLabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The units that may be chosen in a draft: those of the report and those of the register, each once. */
final class UnitChoices {

    private final Map<String, UnitLabel> labels = new LinkedHashMap<>();
    private final List<ReportUnit> reported;
    private final Set<String> known;
    private final Texts text;

    UnitChoices(List<ReportUnit> reported, List<Unit> register, Texts text) {
        this.reported = reported;
        this.text = text;
        this.known = register.stream().map(unit -> UnitLabel.key(unit.code())).collect(Collectors.toSet());
        Stream.concat(register.stream().map(Unit::label), reported.stream().map(ReportUnit::label))
                .forEach(label -> labels.putIfAbsent(UnitLabel.key(label.code()), label));
    }

    /** All of them, with the chosen one marked. */
    List<Choice> all(String chosen) {
        return choices(labels.values().stream().toList(), chosen);
    }

    /** Those that the report names and the register does not have yet. */
    List<UnitLabel> added() {
        List<UnitLabel> added = new ArrayList<>();
        for (ReportUnit unit : reported) {
            if (!known.contains(UnitLabel.key(unit.label().code()))) {
                added.add(unit.label());
            }
        }
        return added;
    }

    List<Choice> choices(List<UnitLabel> some, String chosen) {
        return some.stream()
                .map(label -> new Choice(
                        label.code(),
                        label(label, text),
                        UnitLabel.key(label.code()).equals(UnitLabel.key(chosen))))
                .toList();
    }

    String label(String code) {
        UnitLabel label = labels.get(UnitLabel.key(code));
        return label == null ? code : label(label, text);
    }

    /** The kinds of unit. */
    List<Choice> kinds(String chosen) {
        return Stream.of(UnitKind.values())
                .map(kind -> new Choice(kind.key(), text.word(kind), kind.key().equals(chosen)))
                .toList();
    }

    static String label(UnitLabel label, Texts text) {
        return label.kind() == UnitKind.DIRECTORATE ? text.of("unit.directorate", label.code()) : label.display();
    }
}
