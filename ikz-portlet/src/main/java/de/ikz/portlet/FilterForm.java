package de.ikz.portlet;

import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.LegalForm;
import de.ikz.cooperation.LegalForms;
import de.ikz.cooperation.Reach;
import de.ikz.cooperation.Stage;
import de.ikz.cooperation.Visibility;
import de.ikz.organization.OrganizationTree;
import de.ikz.organization.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
    /** Pages ask for a field at each place where they show something of it. */
    private final Map<String, Field> fields = new HashMap<>();

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
    }

    public Field getDirectorate() {
        return select("directorate", tree.units().stream().filter(Unit::isDirectorate), Unit::code, this::label);
    }

    public Field getUnit() {
        return select("unit", tree.units().stream().filter(unit -> !unit.isDirectorate()), Unit::code, this::indented);
    }

    public Field getKind() {
        return constants("kind", Cooperation.Kind.class);
    }

    public Field getStage() {
        return constants("stage", Stage.class);
    }

    public Field getReach() {
        return constants("reach", Reach.class);
    }

    public Field getVisibility() {
        return constants("visibility", Visibility.class);
    }

    public Field getLegalForm() {
        return select("legalForm", legalForms(), LegalForm::key, form -> legalForm(form, text));
    }

    /** Those of the city's own state at any time, and those of federal law. */
    private Stream<LegalForm> legalForms() {
        Set<String> states =
                tree.units().stream().map(unit -> unit.municipality().state()).collect(Collectors.toSet());
        return LegalForms.all().stream()
                .filter(form -> form.isFederal() || states.isEmpty() || states.contains(form.state()));
    }

    public Field getAsOf() {
        return text("asOf");
    }

    public Field getPartner() {
        return text("partner");
    }

    public Field getDueFrom() {
        return text("dueFrom");
    }

    public Field getDueTo() {
        return text("dueTo");
    }

    public Field getWithdrawn() {
        return text("withdrawn");
    }

    public Field getSort() {
        return select("sort", ORDERS.stream(), order -> order, order -> text.of("sort." + order));
    }

    public Field getLimit() {
        Field field = select("limit", QueryReader.LIMITS.stream(), limit -> limit, limit -> limit);
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

    /** What was chosen, field by field, each with the address of the selection without it. */
    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        for (Field field : List.of(
                getDirectorate(),
                getUnit(),
                getKind(),
                getStage(),
                getReach(),
                getLegalForm(),
                getVisibility(),
                getSort())) {
            List<String> chosen = field.choices().stream()
                    .filter(Choice::chosen)
                    .map(choice -> choice.label().strip().replaceFirst("^(– )+", ""))
                    .toList();
            if (!chosen.isEmpty()) {
                chips.add(chip(field.name(), String.join(" " + text.of("filter.or") + " ", chosen)));
            }
        }
        if (getPartner().isFilled()) {
            chips.add(chip(
                    "partner",
                    query.of("partner").stream()
                            .map(names)
                            .collect(Collectors.joining(" " + text.of("filter.or") + " "))));
        }
        for (Field day : List.of(getDueFrom(), getDueTo())) {
            if (day.isFilled()) {
                chips.add(
                        chip(day.name(), Day.parse(day.value()).map(text::date).orElse(day.value())));
            }
        }
        if (getWithdrawn().isFilled()) {
            chips.add(chip("withdrawn", text.of("filter.withdrawn.included")));
        }
        return chips;
    }

    /**
     * One chosen thing.
     *
     * @param label the name of its field
     * @param value what is chosen
     * @param remove the query string without it
     */
    public record Chip(String label, String value, String remove) {}

    private Chip chip(String name, String value) {
        return new Chip(text.of("filter." + name), value, query.without(name));
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

    private Field text(String name) {
        return field(name, List.of());
    }

    private <E extends Enum<E>> Field constants(String name, Class<E> type) {
        return select(
                name, Arrays.stream(type.getEnumConstants()), one -> one.name().toLowerCase(Locale.ROOT), text::word);
    }

    private <T> Field select(String name, Stream<T> all, Function<T, String> value, Function<T, String> label) {
        List<String> chosen = query.of(name);
        return fields.computeIfAbsent(
                name,
                unknown -> field(
                        name,
                        all.map(one -> new Choice(
                                        value.apply(one), label.apply(one), isChosen(value.apply(one), chosen)))
                                .toList()));
    }

    private static boolean isChosen(String value, List<String> chosen) {
        return chosen.stream().anyMatch(value::equalsIgnoreCase);
    }

    private Field field(String name, List<Choice> choices) {
        String value = query.of(name).stream().findFirst().orElse("");
        return new Field(name, value, query.problems().getOrDefault(name, ""), choices);
    }
}
