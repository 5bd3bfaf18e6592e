package de.ikz.war.api;

import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.LegalForm;
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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The filters of the contract, read from a call's parameters. */
final class FilterQuery {

    static final String DUE_FROM = "dueFrom";
    static final String DUE_TO = "dueTo";
    static final Set<String> NAMES = Set.of(
            "kind",
            "directorate",
            "unit",
            "stage",
            "reach",
            "legalForm",
            "partner",
            "visibility",
            "withdrawn",
            DUE_FROM,
            DUE_TO,
            Desk.AS_OF,
            Desk.MUNICIPALITY);

    private final Desk desk;
    private final Parameters parameters;

    FilterQuery(Desk desk, Parameters parameters) {
        this.desk = desk;
        this.parameters = parameters;
    }

    /** @throws de.ikz.war.problem.ProblemException with status 400 and all faults */
    Filter read() {
        LocalDate asOf = desk.asOf(parameters);
        Optional<Municipality> city = desk.cities(parameters);
        Filter filter = new Filter(
                new Scope(city, asOf, parameters.flag("withdrawn", "include")),
                parameters.keys("kind", Cooperation.Kind.values(), Cooperation.Kind::key),
                Filter.ByUnit.ANY,
                parameters.keys("stage", Stage.values(), Stage::key),
                parameters.keys("reach", Reach.values(), Reach::key),
                legalForms(),
                Set.copyOf(parameters.texts("partner")),
                parameters.keys("visibility", Visibility.values(), Visibility::key),
                due(parameters, DUE_FROM, DUE_TO));
        return withUnits(filter);
    }

    /** Nothing but city, date and units; the other names have other meanings or none. */
    Filter readUnits() {
        return withUnits(Filter.all(new Scope(desk.cities(parameters), desk.asOf(parameters), false)));
    }

    /** Two days as bounds, both inclusive. */
    static Filter.Due due(Parameters parameters, String first, String last) {
        Optional<LocalDate> from = parameters.date(first);
        Optional<LocalDate> to = parameters.date(last);
        if (from.isPresent() && to.filter(from.get()::isAfter).isPresent()) {
            parameters.fail(last, "Dieser Tag liegt vor „" + first + "“.");
        }
        return new Filter.Due(from, to);
    }

    private Filter withUnits(Filter filter) {
        Scope scope = filter.scope();
        List<String> directorates = parameters.texts("directorate");
        List<String> units = parameters.texts("unit");
        if (scope.municipality().isEmpty()) {
            requireNone("directorate", directorates);
            requireNone("unit", units);
        }
        parameters.check();
        return scope.municipality()
                .filter(city -> !directorates.isEmpty() || !units.isEmpty())
                .map(city -> desk.register.organization(desk.actor, city, scope.asOf()))
                .map(tree -> filter.with(byUnit(tree, directorates, units)))
                .orElse(filter);
    }

    private static Filter.ByUnit byUnit(OrganizationTree tree, List<String> directorates, List<String> units) {
        return new Filter.ByUnit(under(tree, directorates, Unit::isDirectorate), under(tree, units, unit -> true));
    }

    private static Optional<Set<UnitId>> under(OrganizationTree tree, List<String> named, Predicate<Unit> which) {
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Set<UnitId> found = new HashSet<>();
        named.forEach(name ->
                tree.named(name).filter(which).map(Unit::id).map(tree::under).ifPresent(found::addAll));
        return Optional.of(found);
    }

    private Set<String> legalForms() {
        Set<String> known = LegalForms.all().stream().map(LegalForm::key).collect(Collectors.toSet());
        return parameters.keys("legalForm", known.stream().sorted().toArray(String[]::new), key -> key);
    }

    private void requireNone(String name, List<String> values) {
        if (!values.isEmpty()) {
            parameters.fail(
                    name,
                    "Über alle Kommunen (municipality=*) kann nicht nach Organisationseinheiten gefiltert werden;"
                            + " bitte eine Kommune angeben.");
        }
    }
}
