package de.ikz.portlet;

import de.ikz.organization.Municipality;
import de.ikz.organization.OrganizationTree;
import de.ikz.organization.Unit;
import de.ikz.organization.UnitId;
import de.ikz.register.SortKey;
import de.ikz.register.Tally;
import de.ikz.register.Window.Cursor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The units that have entries in a selection, by directorate, each with their number and the way to it. */
final class JumpList {

    /**
     * A directorate with its units.
     *
     * @param label the directorate, empty for units without one
     * @param units unit, number of entries, address
     */
    public record Group(String label, List<Jump> units) {}

    /** One unit: what people read, how many entries it has, where they are. */
    public record Jump(String label, long count, String address) {}

    private final Municipality city;
    private final OrganizationTree tree;
    private final Texts text;
    private final Query query;
    private final Places places;

    JumpList(Municipality city, OrganizationTree tree, Texts text, Query query) {
        this.city = city;
        this.tree = tree;
        this.text = text;
        this.query = query;
        this.places = Places.of(query.values());
    }

    /** The list; units on the page are reached there, others by a page that begins with them. */
    List<Group> of(List<Tally> tallies, Set<String> anchorsOnPage, String page) {
        Map<UnitId, Long> counts = new LinkedHashMap<>();
        tallies.forEach(tally -> counts.merge(tally.unit(), tally.count(), Long::sum));
        Map<String, List<Jump>> groups = new LinkedHashMap<>();
        tree.units().stream().filter(unit -> counts.containsKey(unit.id())).forEach(unit -> {
            Optional<Unit> directorate = tree.directorateOf(unit.id());
            groups.computeIfAbsent(
                            directorate
                                    .map(found -> EntryViews.label(found, text))
                                    .orElse(""),
                            label -> new ArrayList<>())
                    .add(new Jump(label(unit), counts.get(unit.id()), address(unit, anchorsOnPage, page)));
        });
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }

    private String label(Unit unit) {
        return unit.isDirectorate() ? EntryViews.label(unit, text) : unit.code();
    }

    private String address(Unit unit, Set<String> anchorsOnPage, String page) {
        String anchor = EntryViews.anchor(unit, tree);
        if (anchorsOnPage.contains(anchor)) {
            return "#" + anchor;
        }
        Cursor before = new Cursor(SortKey.of(city, tree.path(unit.id()), 0), "");
        return page + query.with("after", places.write(before)) + "#" + anchor;
    }
}
