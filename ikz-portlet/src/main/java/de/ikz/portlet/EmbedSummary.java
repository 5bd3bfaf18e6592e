package de.ikz.portlet;

import java.util.Optional;

/** The numbers of a selection, for a page of somebody else. */
final class EmbedSummary implements EmbedView {

    private final EmbedEntries entries;
    private final EntryLists lists;
    private final Query query;
    private final Texts text;

    EmbedSummary(EntryLists lists, Query query, Texts text) {
        this.entries = new EmbedEntries(lists, query, false, text);
        this.lists = lists;
        this.query = query;
        this.text = text;
    }

    @Override
    public EmbedState state() {
        return entries.state();
    }

    @Override
    public String title() {
        return text.of("embed.title.summary");
    }

    @Override
    public String total() {
        return entries.total();
    }

    @Override
    public boolean isCut() {
        return false;
    }

    @Override
    public String address() {
        return entries.address();
    }

    @Override
    public Optional<Summary> summary() {
        return Optional.of(
                Summary.of(lists.tallies(query), lists.organization(query.asOf()), query, lists.addresses(), text));
    }
}
