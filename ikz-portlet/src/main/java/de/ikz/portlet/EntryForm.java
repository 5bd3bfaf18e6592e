package de.ikz.portlet;

import de.ikz.cooperation.Cooperation.Kind;
import de.ikz.cooperation.Wording;
import de.ikz.intake.ReportEntry;
import de.ikz.mending.DraftEntry;
import de.ikz.mending.Field;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One entry of a draft with all that can be changed of it; keeps what a form that was refused had. */
public final class EntryForm {

    private final DraftEntry entry;
    private final Nearby nearby;
    private final UnitChoices units;
    private final Optional<Wish> wish;
    private final Texts text;

    EntryForm(DraftEntry entry, Nearby nearby, UnitChoices units, Optional<Wish> wish, Texts text) {
        this.entry = entry;
        this.nearby = nearby;
        this.units = units;
        this.wish = wish;
        this.text = text;
    }

    private ReportEntry said() {
        return entry.said();
    }

    private String wished(String name) {
        return wish.map(one -> one.value(name)).orElse("");
    }

    public String getId() {
        return entry.id();
    }

    /** Where it begins in the file. */
    public String getPlace() {
        return Preview.place(said().place(), text);
    }

    public Wording getWording() {
        return said().wording();
    }

    public Kind getKind() {
        return said().kind();
    }

    /** The other kind. */
    public Kind getOtherKind() {
        return getKind() == Kind.PROJECT ? Kind.EXCHANGE : Kind.PROJECT;
    }

    /** Its unit as people read it. */
    public String getUnit() {
        return units.label(said().named().unit());
    }

    /** Whether it is left open. */
    public boolean isOpen() {
        return entry.isOpen();
    }

    /** The correction that left it open, 0 for none. */
    public int getLeftOpenBy() {
        return entry.leftOpenBy().orElse(0);
    }

    /** The cells as the file has them. */
    public List<EntryFacts.Cell> getCells() {
        return said().origin().cells().entrySet().stream()
                .map(cell -> new EntryFacts.Cell(text.word(cell.getKey()), cell.getValue()))
                .toList();
    }

    /** The lines that can be marked, by field. */
    public List<LineGroup> getGroups() {
        return LineGroup.of(getWording(), marks(), text);
    }

    private Marks marks() {
        return wish.map(Wish::marks).orElse(new Marks(List.of()));
    }

    /** The entries to which text may go; this one first. */
    public List<Choice> getTargets() {
        String chosen = wished("to").isEmpty() ? entry.id() : wished("to");
        return Stream.concat(
                        Stream.of(new Choice(entry.id(), text.of("mend.this"), chosen.equals(entry.id()))),
                        nearby.targets(chosen).stream()
                                .filter(choice -> !choice.value().equals(entry.id())))
                .toList();
    }

    /** The columns into which text may go. */
    public List<Choice> getColumns() {
        return columns(wished("into"), text);
    }

    static List<Choice> columns(String chosen, Texts text) {
        return Stream.of(Field.values())
                .map(field ->
                        new Choice(field.key(), text.word(field), field.key().equals(chosen)))
                .toList();
    }

    /** The words of its topic; with one word alone there is nothing to cut. */
    public List<TopicWords.Word> getWords() {
        return TopicWords.of(getWording().topic(), wished("at"));
    }

    /** The statements of its state that may go along with the second topic. */
    public List<Choice> getState() {
        return along(Field.STATE, "state");
    }

    /** The statements of its outlook that may go along with the second topic. */
    public List<Choice> getOutlook() {
        return along(Field.OUTLOOK, "outlook");
    }

    private List<Choice> along(Field field, String name) {
        List<String> chosen = List.of(wished(name).split(","));
        var lines = field.lines(getWording());
        return IntStream.range(0, lines.size())
                .mapToObj(
                        at -> new Choice(String.valueOf(at), lines.get(at).text(), chosen.contains(String.valueOf(at))))
                .toList();
    }

    /** The entry before to which this one can be appended: its name, and what the button asks; null when there is none. */
    public Choice getBefore() {
        return nearby.partner(true)
                .map(other -> join(other, other.id(), entry.id()))
                .orElse(null);
    }

    /** The entry after that can be appended to this one. */
    public Choice getAfter() {
        return nearby.partner(false)
                .map(other -> join(other, entry.id(), other.id()))
                .orElse(null);
    }

    private Choice join(DraftEntry shown, String first, String second) {
        return new Choice("join entry=" + first + " other=" + second, nearby.name(shown), false);
    }

    /** The units that may be chosen. */
    public List<Choice> getUnits() {
        return units.all(wished("unit").isEmpty() ? said().named().unit() : wished("unit"));
    }

    /** The units that may stand above a new one. */
    public List<Choice> getParents() {
        return units.all(wished("parent"));
    }

    /** The kinds that a new unit may have. */
    public List<Choice> getKinds() {
        return units.kinds(wished("kind").isEmpty() ? "office" : wished("kind"));
    }

    /** Code and name of a new unit as they were given. */
    public String getCode() {
        return wished("code");
    }

    public String getName() {
        return wished("name");
    }

    /** Whether a new unit was asked for and refused. */
    public boolean isAddingUnit() {
        return wish.filter(one -> one.what().equals("new_unit")).isPresent();
    }

    /** Whether a cut was asked for and refused. */
    public boolean isSplitting() {
        return wish.filter(one -> one.what().equals("split")).isPresent();
    }
}
