package de.ikz.portlet;

import java.util.Optional;

/** The entries of a selection, or of one unit, for a page of somebody else. */
final class EmbedEntries implements EmbedView {

    private final EntryLists lists;
    private final Query query;
    private final boolean ofUnit;
    private final Texts text;

    private EntryList list;

    /** @param ofUnit whether one unit is asked for, so that its name is the heading */
    EmbedEntries(EntryLists lists, Query query, boolean ofUnit, Texts text) {
        this.lists = lists;
        this.query = query;
        this.ofUnit = ofUnit;
        this.text = text;
    }

    private EntryList list() {
        if (list == null) {
            list = lists.list(query, "");
        }
        return list;
    }

    @Override
    public EmbedState state() {
        return ofUnit && query.of("unit").size() != 1
                ? EmbedState.NOT_UNDERSTOOD
                : EmbedState.of(list().hasEntries(), lists);
    }

    @Override
    public String title() {
        return ofUnit && list().hasEntries() ? lists.unit(query.of("unit").get(0), query) : text.of("embed.title");
    }

    @Override
    public String total() {
        return list().total();
    }

    @Override
    public boolean isCut() {
        return !list().pager().next().isEmpty();
    }

    @Override
    public String address() {
        String register = lists.addresses().register();
        return register.isEmpty() ? "" : register + query.address();
    }

    @Override
    public Optional<EntryList> entries() {
        return Optional.of(list());
    }
}
