package de.ikz.portlet;

import de.ikz.register.Agenda;
import de.ikz.register.Window;
import java.util.List;

/** What is due when, for a page of somebody else: from the overdue on. */
final class EmbedDeadlines implements EmbedView {

    private final Agenda.Due due;
    private final EntryLists lists;
    private final Query query;
    private final Texts text;

    /** @param rows most deadlines */
    EmbedDeadlines(DeadlineDesk desk, EntryLists lists, Query query, int rows, Texts text) {
        this.due = desk.list(query.filter(), true, Window.first(rows));
        this.lists = lists;
        this.query = query;
        this.text = text;
    }

    @Override
    public EmbedState state() {
        return EmbedState.of(!due.page().deadlines().isEmpty(), lists);
    }

    @Override
    public String title() {
        return text.of("deadlines.title");
    }

    @Override
    public String total() {
        return text.of(
                due.total().exact() ? "deadlines.total" : "deadlines.over",
                due.total().count());
    }

    @Override
    public boolean isCut() {
        return due.page().next().isPresent();
    }

    @Override
    public String address() {
        Addresses there = lists.addresses();
        return there.register().isEmpty() ? "" : there.deadlines() + query.address();
    }

    @Override
    public List<DeadlineView> deadlines() {
        EntryViews views = lists.views(due.organization(), query);
        return due.page().deadlines().stream()
                .map(deadline -> DeadlineView.of(deadline, query.asOf(), views, text))
                .toList();
    }
}
