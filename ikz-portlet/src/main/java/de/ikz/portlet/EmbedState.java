package de.ikz.portlet;

import java.util.Locale;

/** What there is to be shown within a page of somebody else. */
public enum EmbedState {
    HITS(200),
    NO_HITS(200),
    NOTHING_RECORDED(200),
    /** Nobody is logged in; a part of a page is no place to ask for a login. */
    LOGIN(200),
    NOT_UNDERSTOOD(400),
    MISSING(404);

    private final int status;

    EmbedState(int status) {
        this.status = status;
    }

    /** The state of a selection with or without hits. */
    static EmbedState of(boolean hits, EntryLists lists) {
        return hits ? HITS : lists.isEmpty() ? NOTHING_RECORDED : NO_HITS;
    }

    /** The status of the answer. */
    int status() {
        return status;
    }

    /** Its name for the page around. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
