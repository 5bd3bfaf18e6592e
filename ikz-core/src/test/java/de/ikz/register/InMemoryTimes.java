package de.ikz.register;

import java.util.List;

/** Deadlines of entries in lists. */
public final class InMemoryTimes implements Times {

    private final InMemoryCooperations cooperations;

    InMemoryTimes(InMemoryCooperations cooperations) {
        this.cooperations = cooperations;
    }

    @Override
    public Page list(Filter filter, boolean ahead, Window window) {
        Paged<Deadline> page = Paged.of(matching(filter, ahead), window, InMemoryTimes::place);
        return new Page(page.items(), page.previous(), page.next());
    }

    @Override
    public Total count(Filter filter, boolean ahead) {
        return Total.upTo(matching(filter, ahead).size());
    }

    @Override
    public List<Recurring> recurring(Filter filter, int most) {
        return cooperations.matching(filter.with(Filter.Due.ANY)).stream()
                .flatMap(version -> Recurring.of(version.entry()).stream())
                .limit(most)
                .toList();
    }

    private List<Deadline> matching(Filter filter, boolean ahead) {
        return cooperations.matching(filter.with(Filter.Due.ANY)).stream()
                .flatMap(version -> Deadline.of(version.entry()).stream())
                .filter(deadline -> filter.due().covers(deadline.due()))
                .filter(deadline -> !ahead || deadline.wasAhead())
                .sorted((one, other) -> Paged.compare(place(one), place(other)))
                .toList();
    }

    private static Window.Cursor place(Deadline deadline) {
        return deadline.place();
    }
}
