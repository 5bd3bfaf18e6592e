package de.ikz.portlet;

import de.ikz.register.Entry;
import de.ikz.register.Likeness;
import java.util.List;

/**
 * Two entries that seem to be about the same, ready to be decided.
 *
 * @param shared what they share
 * @param one the first entry
 * @param other the second entry
 * @param revision sequence of the first entry's version that was seen
 */
public record LikenessView(String shared, Side one, Side other, int revision) {

    /** An entry: number and page, unit, topic. */
    public record Side(Link entry, Link unit, String topic) {}

    static LikenessView of(Likeness pair, EntryLists lists) {
        EntryViews views = lists.views(List.of(pair.one(), pair.other()));
        return new LikenessView(
                pair.shared(),
                side(pair.one(), views),
                side(pair.other(), views),
                pair.one().revision().sequence());
    }

    private static Side side(Entry entry, EntryViews views) {
        return new Side(
                views.number(entry),
                views.link(entry.content().details().responsibility().unit()),
                entry.content().wording().topic());
    }
}
