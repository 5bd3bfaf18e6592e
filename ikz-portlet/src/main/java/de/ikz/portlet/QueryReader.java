package de.ikz.portlet;

import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.LegalForms;
import de.ikz.cooperation.Reach;
import de.ikz.cooperation.Stage;
import de.ikz.cooperation.Visibility;
import de.ikz.organization.Municipality;
import de.ikz.organization.OrganizationTree;
import de.ikz.organization.Unit;
import de.ikz.organization.UnitId;
import de.ikz.register.Filter;
import de.ikz.register.Scope;
import de.ikz.register.Sort;
import de.ikz.register.Window;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the parameters of the register's address; what cannot be understood becomes a sentence beside its field. */
final class QueryReader {

    /** Entries on a page when the visitor chose no number. */
    static final int LIMIT = 100;

    /** What the form sends when nothing was chosen. */
    private static final Map<String, String> USUAL = Map.of("sort", "register", "limit", String.valueOf(LIMIT));

    /** What a visitor can choose from. */
    static final List<String> LIMITS = List.of("50", "100", "200");

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, String> problems = new LinkedHashMap<>();
    private final Map<String, String[]> parameters;
    private final Function<String, List<String>> bodies;
    private final Texts text;

    private QueryReader(Map<String, String[]> parameters, Function<String, List<String>> bodies, Texts text) {
        this.parameters = parameters;
        this.bodies = bodies;
        this.text = text;
        Query.NAMES.forEach(name -> {
            List<String> given = Arrays.stream(parameters.getOrDefault(name, new String[0]))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!given.isEmpty() && !given.equals(List.of(USUAL.getOrDefault(name, "")))) {
                values.put(name, given);
            }
        });
    }

    /**
     * Reads the parameters.
     *
     * @param trees the units of the city on a date
     * @param bodies ids of the bodies that are called so
     */
    static Query read(
            Map<String, String[]> parameters,
            Municipality city,
            LocalDate today,
            Function<LocalDate, OrganizationTree> trees,
            Function<String, List<String>> bodies,
            Texts text) {
        QueryReader reader = new QueryReader(parameters, bodies, text);
        LocalDate asOf = reader.day("asOf").orElse(today);
        Filter filter = reader.filter(new Scope(Optional.of(city), asOf, reader.withdrawn()), trees.apply(asOf));
        Sort sort = reader.sort();
        Window window = reader.window();
        return new Query(reader.values, reader.problems, asOf, filter, sort, window);
    }

    private Filter filter(Scope scope, OrganizationTree tree) {
        var units = new Filter.ByUnit(under("directorate", tree), under("unit", tree));
        return new Filter(
                scope,
                constants("kind", Cooperation.Kind.class),
                units,
                constants("stage", Stage.class),
                constants("reach", Reach.class),
                legalForms(),
                partners(),
                constants("visibility", Visibility.class),
                due());
    }

    private Optional<LocalDate> day(String name) {
        List<String> given = given(name);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = Day.parse(given.get(0));
        if (day.isEmpty()) {
            problem(name, given.get(0));
        }
        return day;
    }

    private Filter.Due due() {
        Optional<LocalDate> from = day("dueFrom");
        Optional<LocalDate> to = day("dueTo");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            problems.putIfAbsent("dueTo", text.of("filter.problem.due.order"));
        }
        return new Filter.Due(from, to);
    }

    /** The values given, and the bodies that are called so. */
    private Set<String> partners() {
        Set<String> asked = new LinkedHashSet<>(given("partner"));
        given("partner").forEach(name -> asked.addAll(bodies.apply(name)));
        return asked;
    }

    private Optional<Set<UnitId>> under(String name, OrganizationTree tree) {
        if (given(name).isEmpty()) {
            return Optional.empty();
        }
        Set<UnitId> found = new LinkedHashSet<>();
        for (String value : given(name)) {
            Optional<Unit> unit = tree.named(value).or(() -> UnitAddress.find(value, tree));
            unit.ifPresentOrElse(known -> found.addAll(tree.under(known.id())), () -> problem(name, value));
        }
        return Optional.of(found);
    }

    private <E extends Enum<E>> Set<E> constants(String name, Class<E> type) {
        Set<E> found = new LinkedHashSet<>();
        for (String value : given(name)) {
            Optional<E> constant = Arrays.stream(type.getEnumConstants())
                    .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(value))
                    .findFirst();
            constant.ifPresentOrElse(found::add, () -> problem(name, value));
        }
        return found;
    }

    private Set<String> legalForms() {
        given("legalForm").stream()
                .filter(key -> LegalForms.find(key).isEmpty())
                .forEach(key -> problem("legalForm", key));
        return given("legalForm").stream()
                .filter(key -> LegalForms.find(key).isPresent())
                .collect(Collectors.toSet());
    }

    private boolean withdrawn() {
        given("withdrawn").stream()
                .filter(value -> !value.equals("include"))
                .findFirst()
                .ifPresent(value -> problem("withdrawn", value));
        return given("withdrawn").contains("include");
    }

    private Sort sort() {
        String value = given("sort").stream().findFirst().orElse("register");
        boolean descending = value.startsWith("-");
        String key = descending ? value.substring(1) : value;
        return Arrays.stream(Sort.By.values())
                .filter(by -> by.key().equals(key) && !(descending && by == Sort.By.REGISTER))
                .findFirst()
                .map(by -> new Sort(by, descending))
                .orElseGet(() -> {
                    problem("sort", value);
                    return Sort.REGISTER;
                });
    }

    private Window window() {
        int limit = limit();
        Places places = Places.of(values);
        try {
            if (parameters.containsKey("after")) {
                return Window.after(places.read(parameters.get("after")[0]), limit);
            }
            if (parameters.containsKey("before")) {
                return Window.before(places.read(parameters.get("before")[0]), limit);
            }
        } catch (IllegalArgumentException e) {
            problems.put("page", text.of("filter.problem.page"));
        }
        return parameters.containsKey("last") ? Window.last(limit) : Window.first(limit);
    }

    private int limit() {
        String value = given("limit").stream().findFirst().orElse(String.valueOf(LIMIT));
        if (LIMITS.contains(value)) {
            return Integer.parseInt(value);
        }
        problem("limit", value);
        return LIMIT;
    }

    private List<String> given(String name) {
        return values.getOrDefault(name, List.of());
    }

    private void problem(String name, String value) {
        problems.putIfAbsent(name, text.of("filter.problem." + name, value));
    }
}
