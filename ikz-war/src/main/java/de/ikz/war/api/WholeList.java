package de.ikz.war.api;

import de.ikz.register.Total;
import de.ikz.register.Window;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A list that is at hand as a whole, such as the units of a city: all of it is given unless a page is asked for. A cursor
 * is the place of an item, of use in this list alone.
 */
final class WholeList {

    static final Set<String> NAMES = Set.of(PageQuery.LIMIT, PageQuery.AFTER, PageQuery.BEFORE, PageQuery.LAST);

    private final Parameters parameters;
    private final Cursors cursors;

    /**
     * @param path tells the list
     * @param parameters of the call
     */
    WholeList(String path, Parameters parameters) {
        this.parameters = parameters;
        this.cursors = Cursors.of(path + parameters.without(NAMES));
    }

    /** @throws de.ikz.war.problem.ProblemException with status 400 and all faults */
    <T> PageJson<T> of(List<T> items) {
        int limit = parameters.number(PageQuery.LIMIT, 1, Window.MAX, Math.max(1, items.size()));
        Optional<Integer> after = place(PageQuery.AFTER, items.size());
        Optional<Integer> before = place(PageQuery.BEFORE, items.size());
        boolean last = parameters.flag(PageQuery.LAST, "true");
        if (IntStream.of(after.isPresent() ? 1 : 0, before.isPresent() ? 1 : 0, last ? 1 : 0)
                        .sum()
                > 1) {
            parameters.fail(PageQuery.AFTER, PageQuery.ONLY_ONE);
        }
        parameters.check();

        int end = last ? items.size() : before.orElse(items.size());
        int from = last || before.isPresent()
                ? Math.max(0, end - limit)
                : after.map(index -> index + 1).orElse(0);
        int to = Math.min(end, from + limit);
        return new PageJson<>(
                Total.exactly(items.size()),
                items.subList(from, to),
                cursor(to - 1).filter(place -> to < items.size()),
                cursor(from).filter(place -> from > 0));
    }

    private Optional<String> cursor(int index) {
        return Optional.of(cursors.write(new Window.Cursor("", Integer.toString(index))));
    }

    private Optional<Integer> place(String name, int size) {
        Optional<String> given = parameters.text(name);
        Optional<Integer> place = given.flatMap(cursors::read)
                .map(Window.Cursor::id)
                .filter(isIndexBelow(size))
                .map(Integer::valueOf);
        if (given.isPresent() && place.isEmpty()) {
            parameters.fail(name, PageQuery.FOREIGN_CURSOR);
        }
        return place;
    }

    private static Predicate<String> isIndexBelow(int size) {
        return text -> text.matches("[0-9]{1,9}") && Integer.parseInt(text) < size;
    }
}
