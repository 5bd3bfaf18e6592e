package de.ikz.portlet;

import de.ikz.mending.DraftFinding;
import java.util.List;
import java.util.Optional;

/** A finding whose text is to find an entry; keeps what a form that was refused had. */
public final class FindingForm {

    private final DraftFinding finding;
    private final FindingView view;
    private final Nearby nearby;
    private final UnitChoices units;
    private final Optional<Wish> wish;
    private final Texts text;

    FindingForm(
            DraftFinding finding, FindingView view, Nearby nearby, UnitChoices units, Optional<Wish> wish, Texts text) {
        this.finding = finding;
        this.view = view;
        this.nearby = nearby;
        this.units = units;
        this.wish = wish;
        this.text = text;
    }

    private String wished(String name) {
        return wish.map(one -> one.value(name)).orElse("");
    }

    public FindingView getView() {
        return view;
    }

    /** Its lines, to be marked. */
    public LineGroup getLines() {
        return LineGroup.of(finding, wish.map(Wish::marks).orElse(new Marks(List.of())), text);
    }

    /** The entries around its place. */
    public List<Choice> getTargets() {
        return nearby.targets(
                wished("to").isEmpty() ? nearby.at(0).map(entry -> entry.id()).orElse("") : wished("to"));
    }

    public List<Choice> getColumns() {
        return EntryForm.columns(wished("into"), text);
    }

    /** The units of a new entry; without one it gets that of the entry before. */
    public List<Choice> getUnits() {
        return units.all(wished("unit"));
    }
}
