package de.ikz.portlet;

import de.ikz.register.Entry;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody else changed an entry between seeing and deciding: what was to hold and what holds now.
 *
 * @param entry the entry's number and page
 * @param yours what was to hold and was not stored, a sentence each
 * @param theirs what others changed in the meantime, a sentence each
 * @param recorded when the version that counts now was recorded
 * @param again the fields of a form that decides the same about the version that counts now; none where that is not
 *     possible any more
 */
public record Conflict(Link entry, List<String> yours, List<String> theirs, String recorded, List<Again> again) {

    /** A field of the form. */
    public record Again(String name, String value) {}

    private static final List<String> FIELDS = List.of("doubt", "kind", "stage", "other");

    static Conflict of(
            Entry seen, Entry now, Deed deed, boolean repeatable, Visit visit, ConfirmationWords words, Texts text) {
        List<String> theirs = new ArrayList<>(words.changes(seen, now));
        if (!seen.content().wording().equals(now.content().wording())) {
            theirs.add(text.of("conflict.words", text.date(now.revision().stand())));
        }
        if (now.revision().withdrawn() && !seen.revision().withdrawn()) {
            theirs.add(text.of("entry.withdrawn.title") + ".");
        }
        if (theirs.isEmpty()) {
            theirs.add(text.of("conflict.same"));
        }
        return new Conflict(
                Link.none(now.number().toString()),
                deed.words(),
                theirs,
                text.moment(now.revision().recorded().at()),
                repeatable ? again(now, visit) : List.of());
    }

    private static List<Again> again(Entry now, Visit visit) {
        List<Again> fields = new ArrayList<>();
        fields.add(new Again("entry", now.number().toString()));
        fields.add(new Again("revision", String.valueOf(now.revision().sequence())));
        FIELDS.forEach(name -> visit.parameter(name).ifPresent(value -> fields.add(new Again(name, value))));
        visit.parameter(Settler.BUTTON).ifPresent(value -> fields.add(new Again(Settler.BUTTON, value)));
        return fields;
    }
}
