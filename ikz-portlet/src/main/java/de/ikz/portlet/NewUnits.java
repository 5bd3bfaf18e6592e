package de.ikz.portlet;

import de.ikz.mending.Draft;
import de.ikz.organization.UnitLabel;
import java.util.List;
import java.util.stream.Collectors;

/** The units of a report that the register does not have yet: they are added with it, or others are chosen. */
public final class NewUnits {

    private final Draft draft;
    private final UnitChoices units;
    private final Texts text;

    NewUnits(Draft draft, UnitChoices units, Texts text) {
        this.draft = draft;
        this.units = units;
        this.text = text;
    }

    /** All of them. */
    public List<String> getLabels() {
        return units.added().stream()
                .map(label -> UnitChoices.label(label, text))
                .toList();
    }

    /** Those that have entries; a choice names these entries. */
    public List<Choice> getReplaceable() {
        return units.added().stream()
                .map(label -> choice(label, entries(label)))
                .filter(choice -> !choice.value().isEmpty())
                .toList();
    }

    private Choice choice(UnitLabel label, List<String> entries) {
        return new Choice(
                String.join(",", entries),
                text.of("mend.units.entries", UnitChoices.label(label, text), entries.size()),
                false);
    }

    private List<String> entries(UnitLabel label) {
        return draft.entries().stream()
                .filter(entry -> UnitLabel.key(entry.said().named().unit()).equals(UnitLabel.key(label.code())))
                .map(entry -> entry.id())
                .limit(de.ikz.mending.Correction.ChooseUnit.MOST)
                .collect(Collectors.toList());
    }

    /** The units that may take their place. */
    public List<Choice> getUnits() {
        return units.all("");
    }
}
