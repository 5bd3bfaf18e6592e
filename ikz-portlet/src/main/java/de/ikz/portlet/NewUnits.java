package de.ikz.portlet;

import de.ikz.mending.Correction;
import de.ikz.mending.Draft;
import de.ikz.mending.DraftEntry;
import de.ikz.organization.UnitLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The units of a report that the register does not have yet: they are added with it, or others are chosen. */
public final class NewUnits {

    private final List<String> labels;
    private final List<Choice> replaceable;
    private final List<Choice> all;

    NewUnits(Draft draft, UnitChoices units, Texts text) {
        Map<String, List<String>> entries = new HashMap<>();
        for (DraftEntry entry : draft.entries()) {
            entries.computeIfAbsent(UnitLabel.key(entry.said().named().unit()), key -> new ArrayList<>())
                    .add(entry.id());
        }
        this.labels = units.added().stream()
                .map(label -> UnitChoices.label(label, text))
                .toList();
        this.replaceable = units.added().stream()
                .filter(label -> entries.containsKey(UnitLabel.key(label.code())))
                .map(label -> choice(label, entries.get(UnitLabel.key(label.code())), text))
                .toList();
        this.all = units.all("");
    }

    private static Choice choice(UnitLabel label, List<String> entries, Texts text) {
        List<String> some = entries.subList(0, Math.min(entries.size(), Correction.ChooseUnit.MOST));
        return new Choice(
                String.join(",", some),
                text.of("mend.units.entries", UnitChoices.label(label, text), some.size()),
                false);
    }

    /** All of them. */
    public List<String> getLabels() {
        return labels;
    }

    /** Those that have entries; a choice names these entries. */
    public List<Choice> getReplaceable() {
        return replaceable;
    }

    /** The units that may take their place. */
    public List<Choice> getUnits() {
        return all;
    }
}
