package de.ikz.portlet;

import de.ikz.access.Actor;
import de.ikz.organization.Municipality;
import de.ikz.organization.OrganizationTree;
import de.ikz.partner.Body;
import de.ikz.register.Entry;
import de.ikz.register.Listing;
import de.ikz.register.Register;
import de.ikz.register.Sort;
import de.ikz.register.Tally;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks the register in the visitor's name and makes the answers ready to be shown. */
@RequestScoped
public class EntryLists {

    private final Register register;
    private final Actor actor;
    private final Municipality city;
    private final Clock clock;
    private final Addresses addresses;
    private final PartnerDesk partners;
    private final Texts text;
    /** A page asks for the units of its Stand at several places. */
    private final Map<LocalDate, OrganizationTree> trees = new HashMap<>();

    protected EntryLists() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    EntryLists(
            Register register,
            Actor actor,
            Municipality city,
            Clock clock,
            Addresses addresses,
            PartnerDesk partners,
            Texts text) {
        this.register = register;
        this.actor = actor;
        this.city = city;
        this.clock = clock;
        this.addresses = addresses;
        this.partners = partners;
        this.text = text;
    }

    /** The same for another city, whose entries have no page here. */
    EntryLists in(Municipality other) {
        return other.equals(city)
                ? this
                : new EntryLists(register, actor, other, clock, Addresses.NONE, partners.in(other), text);
    }

    /** Where the entries have their pages. */
    Addresses addresses() {
        return addresses;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Reads the parameters of an address. */
    public Query query(Map<String, String[]> parameters) {
        return QueryReader.read(parameters, city, today(), this::organization, this::bodies, text);
    }

    private List<String> bodies(String name) {
        return partners.directory().named(name).stream().map(Body::id).toList();
    }

    /** What a partner is called that a query names by its id; the name itself where it names it so. */
    String partner(String idOrName) {
        return partners.directory().find(idOrName).map(Body::name).orElse(idOrName);
    }

    /** The units of the city on a date. */
    public OrganizationTree organization(LocalDate asOf) {
        return trees.computeIfAbsent(asOf, day -> register.organization(actor, city, day));
    }

    /** The entries of a query. */
    public EntryList list(Query query, String page) {
        Listing listing = register.list(actor, query.filter(), query.sort(), query.window());
        var views = views(listing.organization(), query);
        List<Entry> entries = listing.slice().entries();
        boolean grouped = query.sort().by() == Sort.By.REGISTER;
        return new EntryList(
                EntryList.total(listing.total(), text),
                listing.total().isLarge(),
                grouped ? views.sections(entries) : List.of(),
                grouped ? List.of() : entries.stream().map(views::view).toList(),
                Pager.of(page, query, listing.slice()));
    }

    /** Whether the register has no entry at all. */
    public boolean isEmpty() {
        Map<String, String[]> everything = Map.of("withdrawn", new String[] {"include"});
        return !list(query(everything), "").hasEntries();
    }

    /** What a unit is called that a query names. */
    String unit(String name, Query query) {
        OrganizationTree tree = organization(query.asOf());
        return tree.named(name)
                .or(() -> UnitAddress.find(name, tree))
                .map(unit -> EntryViews.label(unit, text))
                .orElse(name);
    }

    /** The entries of a query, counted by unit, kind and stage. */
    public List<Tally> tallies(Query query) {
        return register.statistics(actor, query.filter());
    }

    /** The units of a query's selection with their numbers; none of a large selection, of which all would be read. */
    public List<JumpList.Group> jumps(Query query, EntryList list, OrganizationTree tree, String page) {
        if (list.large()) {
            return List.of();
        }
        var onPage = list.sections().stream()
                .flatMap(directorate -> directorate.units().stream())
                .map(unit -> unit.heading().anchor())
                .collect(java.util.stream.Collectors.toSet());
        return new JumpList(city, tree, text, query).of(tallies(query), onPage, page);
    }

    /** Views of entries as of today. */
    EntryViews views(List<Entry> entries) {
        return views(register.organization(actor, entries, today()));
    }

    /** Views of entries of these units as of today. */
    EntryViews views(OrganizationTree tree) {
        return new EntryViews(tree, addresses, text, Optional.empty());
    }

    /** Views whose links keep the Stand that was asked for. */
    public EntryViews views(OrganizationTree tree, Query query) {
        return new EntryViews(
                tree,
                addresses,
                text,
                Optional.of(query.asOf()).filter(day -> query.values().containsKey("asOf")));
    }
}
