package de.ikz.portlet;

import de.ikz.intake.ReportEntry;
import de.ikz.intake.ReportUnit;
import de.ikz.mending.DraftEntry;
import de.ikz.organization.UnitKind;
import de.ikz.organization.UnitLabel;
import de.ikz.renewal.DraftReadings.ReadEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** Makes the entries of a report that is not accepted yet ready to be shown. */
final class PreviewEntries {

    private final Map<String, ReportUnit> units = new LinkedHashMap<>();
    private final Map<String, List<FindingView>> findings;
    private final Marking marking;
    private final UnaryOperator<String> address;
    private final Texts text;

    /** @param address where the entry with an id is corrected */
    PreviewEntries(
            List<ReportUnit> units,
            Map<String, List<FindingView>> findings,
            Marking marking,
            UnaryOperator<String> address,
            Texts text) {
        units.forEach(unit -> this.units.putIfAbsent(UnitLabel.key(unit.label().code()), unit));
        this.findings = findings;
        this.marking = marking;
        this.address = address;
        this.text = text;
    }

    List<Sections.Directorate> sections(List<ReadEntry> entries) {
        return Sections.of(entries.stream()
                .map(entry -> placed(entry, entry.drafted().said().named().unit()))
                .toList());
    }

    private Sections.Placed placed(ReadEntry entry, String unit) {
        return new Sections.Placed(
                directorate(unit, 0).orElse(heading(text.of("unit.none"))),
                heading(label(unit)),
                OptionalInt.of(entry.drafted().said().origin().block()),
                view(entry));
    }

    private EntryView view(ReadEntry read) {
        DraftEntry drafted = read.drafted();
        ReportEntry entry = drafted.said();
        return new EntryView(
                Preview.anchor(entry),
                Link.none(Preview.place(entry.place(), text)),
                entry.kind(),
                MarkedWords.of(read.content(), read.readings(), marking, Preview.anchor(entry)),
                new EntryView.Named(
                        Link.none(label(entry.named().unit())),
                        Link.none(entry.named().subUnit().map(this::label).orElse("")),
                        entry.named().involved().stream()
                                .map(this::label)
                                .map(Link::none)
                                .toList()),
                StageView.of(read.classification()),
                false,
                new EntryView.Pending(
                        address.apply(entry.id()),
                        drafted.isCorrected(),
                        drafted.isOpen(),
                        findings.getOrDefault(entry.id(), List.of())));
    }

    private Optional<Sections.Heading> directorate(String code, int depth) {
        ReportUnit unit = units.get(UnitLabel.key(code));
        if (unit == null || depth > units.size()) {
            return Optional.empty();
        }
        return unit.label().kind() == UnitKind.DIRECTORATE
                ? Optional.of(heading(label(code)))
                : unit.parent().flatMap(parent -> directorate(parent, depth + 1));
    }

    private static Sections.Heading heading(String label) {
        return new Sections.Heading(label, "", "");
    }

    private String label(String code) {
        ReportUnit unit = units.get(UnitLabel.key(code));
        if (unit == null) {
            return code;
        }
        return UnitChoices.label(unit.label(), text);
    }
}
