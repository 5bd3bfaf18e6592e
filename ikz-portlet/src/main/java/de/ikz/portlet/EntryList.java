package de.ikz.portlet;

import de.ikz.register.Total;
import java.util.List;

/**
 * A page of entries, ready to be shown.
 *
 * @param total how many there are in words: {@code 133 Einträge}
 * @param large whether there are more than are counted by unit
 * @param sections the entries by directorate and unit, when they stand in the order of the register
 * @param entries the entries one after the other, when they stand in another order
 * @param pager the pages around
 */
public record EntryList(
        String total, boolean large, List<Sections.Directorate> sections, List<EntryView> entries, Pager pager) {

    static String total(Total total, Texts text) {
        return total.exact() ? text.of("entries.total", total.count()) : text.of("entries.over", total.count());
    }

    /** Whether there is anything to show. */
    public boolean hasEntries() {
        return !sections.isEmpty() || !entries.isEmpty();
    }
}
