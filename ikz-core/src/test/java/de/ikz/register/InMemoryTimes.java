package de.ikz.register;

import java.util.List;

/** Deadlines of entries in lists. */
public final class InMemoryTimes implements Times {

    private final InMemoryCooperations cooperations;

    InMemoryTimes(InMemoryCooperations cooperations) {
        this.cooperations = cooperations;
    }

    @Override
    public Page list(Filter filter, boolean open, Window window) {
        Paged<Deadline> page = Paged.of(matching(filter, open), window, InMemoryTimes::place);
        return new Page(page.items(), page.previous(), page.next());
    }

    @Override
    public Total count(Filter filter, boolean open) {
        return Total.upTo(matching(filter, open).size());
    }

    @Override
    public List<Recurring> recurring(Filter filter, int most) {
        return cooperations.matching(filter.with(Filter.Due.ANY)).stream()
                .flatMap(version -> Recurring.of(version.entry()).stream())
                .limit(most)
                .toList();
    }

    private List<Deadline> matching(Filter filter, boolean open) {
        return cooperations.matching(filter.with(Filter.Due.ANY)).stream()
                .flatMap(version -> Deadline.of(version.entry()).stream())
                .filter(deadline -> filter.due().covers(deadline.due()))
                .filter(deadline -> !open || deadline.isOpen(filter.scope().asOf()))
                .sorted((one, other) -> Paged.compare(place(one), place(other)))
                .toList();
    }

    private static Window.Cursor place(Deadline deadline) {
        return deadline.place();
    }
}
