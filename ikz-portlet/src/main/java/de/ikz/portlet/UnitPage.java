package de.ikz.portlet;

import de.ikz.cooperation.Cooperation;
import de.ikz.organization.OrganizationTree;
import de.ikz.organization.Unit;
import de.ikz.register.Filter;
import de.ikz.register.Tally;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Behind {@code <ikz:unit/>}: one unit with its place in the tree and its entries. */
@Named
@RequestScoped
public class UnitPage {

    /** The parameter that names the unit as its address does. */
    static final String CODE = "code";

    private final EntryLists lists;
    private final Visit visit;
    private final Texts text;
    private final Addresses addresses;

    private Query query;
    private OrganizationTree tree;
    private Optional<Unit> unit;
    private EntryList list;
    private List<Tally> tallies;

    protected UnitPage() {
        this(null, null, null, null);
    }

    @Inject
    UnitPage(EntryLists lists, Visit visit, Texts text, Addresses addresses) {
        this.lists = lists;
        this.visit = visit;
        this.text = text;
        this.addresses = addresses;
    }

    private Optional<Unit> unit() {
        if (unit == null) {
            Query asked = lists.query(visit.parameters());
            tree = lists.organization(asked.asOf());
            unit = UnitAddress.find(getCode(), tree);
            query = unit.map(found -> asked.within(concerning(found))).orElse(asked);
            if (unit.isEmpty()) {
                visit.answer(404);
            }
        }
        return unit;
    }

    private Filter.ByUnit concerning(Unit found) {
        return new Filter.ByUnit(Optional.empty(), Optional.of(Set.copyOf(tree.under(found.id()))));
    }

    /** The unit's form as the address has it. */
    public String getCode() {
        return visit.parameter(CODE).orElse("");
    }

    public boolean isFound() {
        return unit().isPresent();
    }

    public String getLabel() {
        return unit().map(found -> EntryViews.label(found, text)).orElse(getCode());
    }

    public String getKind() {
        return unit().map(found -> text.word(found.label().kind())).orElse("");
    }

    /** The unit's functional mailbox, empty when none is recorded. */
    public String getMailbox() {
        return unit().flatMap(Unit::mailbox).orElse("");
    }

    /** The units above, from the top down. */
    public List<Link> getAbove() {
        return unit().stream()
                .flatMap(found -> tree.path(found.id()).stream())
                .filter(other -> !other.equals(unit().get()))
                .map(views()::link)
                .toList();
    }

    /** The units directly below. */
    public List<Link> getBelow() {
        return unit().stream()
                .flatMap(found -> tree.below(found.id()).stream())
                .map(views()::link)
                .toList();
    }

    public EntryList getList() {
        if (list == null) {
            unit();
            list = lists.list(query, getAddress());
        }
        return list;
    }

    /** How many exchanges the unit has, those below and those with its part included. */
    public long getExchanges() {
        return count(Cooperation.Kind.EXCHANGE);
    }

    /** How many projects it has. */
    public long getProjects() {
        return count(Cooperation.Kind.PROJECT);
    }

    private long count(Cooperation.Kind kind) {
        if (tallies == null) {
            unit();
            tallies = lists.tallies(query);
        }
        return tallies.stream()
                .filter(tally -> tally.kind() == kind)
                .mapToLong(Tally::count)
                .sum();
    }

    public String getStand() {
        unit();
        return text.date(query.asOf());
    }

    /** What is wrong with the address, empty when nothing is. */
    public String getProblem() {
        unit();
        return query.problems().values().stream().findFirst().orElse("");
    }

    /** The unit's page. */
    public String getAddress() {
        return unit().map(found -> addresses.unit(found, tree)).orElse("");
    }

    /** The whole address of the unit's page, to be mailed. */
    public String getMailable() {
        return visit.host() + getAddress();
    }

    private EntryViews views() {
        return lists.views(tree, query);
    }
}
