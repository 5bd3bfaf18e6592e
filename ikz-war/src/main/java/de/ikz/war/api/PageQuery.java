package de.ikz.war.api;

import de.ikz.register.Filter;
import de.ikz.register.Sort;
import de.ikz.register.Window;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Order and page of a list.
 *
 * @param sort the order
 * @param window the page
 */
record PageQuery(Sort sort, Window window) {

    static final String SORT = "sort";
    static final String LIMIT = "limit";
    static final String AFTER = "after";
    static final String BEFORE = "before";
    static final String LAST = "last";
    static final Set<String> NAMES = Set.of(SORT, LIMIT, AFTER, BEFORE, LAST);

    static final String ONLY_ONE = "Von after, before und last darf nur eines angegeben werden.";
    static final String FOREIGN_CURSOR =
            "Diese Marke gehört nicht zu dieser Liste: Filter, Sortierung und Stand müssen dieselben sein."
                    + " Bitte die Liste von vorn lesen.";

    private static final int BY_DEFAULT = 50;

    /** @throws de.ikz.war.problem.ProblemException with status 400 and all faults */
    static PageQuery read(Parameters parameters, Filter filter) {
        Sort sort = sort(parameters);
        return new PageQuery(sort, window(parameters, Cursors.of(filter, sort)));
    }

    /** The page of a list that has one order. */
    static Window window(Parameters parameters, Cursors cursors) {
        int limit = parameters.number(LIMIT, 1, Window.MAX, BY_DEFAULT);
        Optional<Window.Cursor> after = place(parameters, AFTER, cursors);
        Optional<Window.Cursor> before = place(parameters, BEFORE, cursors);
        boolean last = parameters.flag(LAST, "true");
        if (List.of(after.isPresent(), before.isPresent(), last).stream()
                        .filter(asked -> asked)
                        .count()
                > 1) {
            parameters.fail(AFTER, ONLY_ONE);
        }
        parameters.check();
        return last
                ? Window.last(limit)
                : after.map(place -> Window.after(place, limit))
                        .or(() -> before.map(place -> Window.before(place, limit)))
                        .orElseGet(() -> Window.first(limit));
    }

    private static Sort sort(Parameters parameters) {
        Optional<String> asked = parameters.text(SORT);
        for (Sort.By by : Sort.By.values()) {
            if (asked.equals(Optional.of(by.key()))) {
                return new Sort(by, false);
            }
            if (asked.equals(Optional.of("-" + by.key()))) {
                return new Sort(by, true);
            }
        }
        if (asked.isPresent()) {
            parameters.fail(SORT, "Möglich sind register, topic, number und stand, mit „-“ davor absteigend.");
        }
        return Sort.REGISTER;
    }

    private static Optional<Window.Cursor> place(Parameters parameters, String name, Cursors cursors) {
        return parameters.text(name).flatMap(text -> {
            Optional<Window.Cursor> place = cursors.read(text);
            if (place.isEmpty()) {
                parameters.fail(name, FOREIGN_CURSOR);
            }
            return place;
        });
    }
}
