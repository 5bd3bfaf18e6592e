package de.ikz.portlet;

import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.LegalForm;
import de.ikz.cooperation.LegalForms;
import de.ikz.cooperation.Reach;
import de.ikz.cooperation.Stage;
import de.ikz.cooperation.Visibility;
import de.ikz.organization.OrganizationTree;
import de.ikz.organization.Unit;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The form by which a visitor chooses entries, filled with what was chosen. */
public final class FilterForm {

    private static final List<String> ORDERS = List.of("register", "topic", "number", "-stand");
    private static final List<String> RARE =
            List.of("stage", "reach", "visibility", "legalForm", "partner", "dueFrom", "dueTo", "withdrawn");

    private final Query query;
    private final OrganizationTree tree;
    private final UnaryOperator<String> names;
    private final Texts text;
    private final FilterFields fields;

    /**
     * The form for a query; the units of its Stand can be chosen.
     *
     * @param names what a partner is called whom the query names by id
     */
    FilterForm(Query query, OrganizationTree tree, UnaryOperator<String> names, Texts text) {
        this.query = query;
        this.tree = tree;
        this.names = names;
        this.text = text;
        this.fields = new FilterFields(query, text);
    }

    public Field getDirectorate() {
        return fields.select("directorate", tree.units().stream().filter(Unit::isDirectorate), Unit::code, this::label);
    }

    public Field getUnit() {
        return fields.select(
                "unit", tree.units().stream().filter(unit -> !unit.isDirectorate()), Unit::code, this::indented);
    }

    public Field getKind() {
        return fields.constants("kind", Cooperation.Kind.class);
    }

    public Field getStage() {
        return fields.constants("stage", Stage.class);
    }

    public Field getReach() {
        return fields.constants("reach", Reach.class);
    }

    public Field getVisibility() {
        return fields.constants("visibility", Visibility.class);
    }

    public Field getLegalForm() {
        return fields.select("legalForm", legalForms(), LegalForm::key, form -> legalForm(form, text));
    }

    /** Those of the city's own state at any time, and those of federal law. */
    private Stream<LegalForm> legalForms() {
        Set<String> states =
                tree.units().stream().map(unit -> unit.municipality().state()).collect(Collectors.toSet());
        return LegalForms.all().stream()
                .filter(form -> form.isFederal() || states.isEmpty() || states.contains(form.state()));
    }

    public Field getAsOf() {
        return fields.text("asOf");
    }

    public Field getPartner() {
        return fields.text("partner");
    }

    public Field getDueFrom() {
        return fields.text("dueFrom");
    }

    public Field getDueTo() {
        return fields.text("dueTo");
    }

    public Field getWithdrawn() {
        return fields.text("withdrawn");
    }

    public Field getSort() {
        return fields.select("sort", ORDERS.stream(), order -> order, order -> text.of("sort." + order));
    }

    public Field getLimit() {
        Field field = fields.select("limit", QueryReader.LIMITS.stream(), limit -> limit, limit -> limit);
        if (field.isFilled()) {
            return field;
        }
        return new Field(
                "limit",
                "",
                "",
                field.choices().stream()
                        .map(choice -> new Choice(
                                choice.value(),
                                choice.label(),
                                choice.value().equals(String.valueOf(QueryReader.LIMIT))))
                        .toList());
    }

    /** Whether one of the fields that are folded away is in use or wrong. */
    public boolean isUnfolded() {
        return RARE.stream().anyMatch(name -> !query.of(name).isEmpty())
                || getSort().isWrong()
                || getLimit().isWrong();
    }

    /** The fields with a problem, in the order of the form. */
    public List<Field> getWrong() {
        return Stream.of(
                        getDirectorate(),
                        getUnit(),
                        getKind(),
                        getAsOf(),
                        getStage(),
                        getReach(),
                        getVisibility(),
                        getLegalForm(),
                        getPartner(),
                        getDueFrom(),
                        getDueTo(),
                        getSort(),
                        getLimit(),
                        getWithdrawn())
                .filter(Field::isWrong)
                .toList();
    }

    /** The fields with things to choose, in the order in which people are told what was chosen. */
    List<Field> choices() {
        return List.of(
                getDirectorate(),
                getUnit(),
                getKind(),
                getStage(),
                getReach(),
                getLegalForm(),
                getVisibility(),
                getSort());
    }

    /** What was chosen, field by field, each with the address of the selection without it. */
    public List<Chip> getChips() {
        return Chip.of(this, query, names, text);
    }

    /** A legal form with the law it comes from. */
    static String legalForm(LegalForm form, Texts text) {
        String until = form.validity()
                .until()
                .map(end -> ", " + text.of("legalForm.until", text.date(end.minusDays(1))))
                .orElse("");
        return form.source().isBlank() ? form.name() + until : form.name() + " (" + form.source() + until + ")";
    }

    private String label(Unit unit) {
        return EntryViews.label(unit, text);
    }

    private String indented(Unit unit) {
        long above = tree.path(unit.id()).stream()
                .filter(other -> !other.isDirectorate() && !other.id().equals(unit.id()))
                .count();
        return "– ".repeat((int) above) + label(unit);
    }
}
