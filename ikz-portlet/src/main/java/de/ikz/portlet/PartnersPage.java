package de.ikz.portlet;

import de.ikz.partner.Body;
import de.ikz.partner.PartnerKind;
import de.ikz.register.PartnerTally;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Behind {@code <ikz:partners/>}: the bodies with which the city cooperates, by kind; what no entry names is left out. */
@Named
@RequestScoped
public class PartnersPage {

    private static final String QUERY = "q";

    private final PartnerDesk desk;
    private final Visit visit;
    private final Addresses addresses;
    private final Texts text;

    private List<PartnerTally> all;
    private List<Group> groups;

    protected PartnersPage() {
        this(null, null, null, null);
    }

    @Inject
    PartnersPage(PartnerDesk desk, Visit visit, Addresses addresses, Texts text) {
        this.desk = desk;
        this.visit = visit;
        this.addresses = addresses;
        this.text = text;
    }

    /**
     * The bodies of one kind.
     *
     * @param kind what kind of bodies
     * @param entries how many entries name them, counted once for each body
     * @param percent of the longest bar
     * @param bodies by name
     */
    public record Group(PartnerKind kind, long entries, long percent, List<Row> bodies) {

        /** The name of its heading on the page. */
        public String anchor() {
            return "art-" + kind.key().replace('_', '-');
        }
    }

    /** A body with the number of entries that name it. */
    public record Row(Link body, long entries) {}

    private List<PartnerTally> all() {
        if (all == null) {
            all = desk.tallies(desk.today());
        }
        return all;
    }

    /** The kinds of bodies that are named, in the order of {@link PartnerKind}. */
    public List<Group> getGroups() {
        if (groups == null) {
            List<PartnerTally> found = found();
            long most = Arrays.stream(PartnerKind.values())
                    .mapToLong(kind -> entries(found, kind))
                    .max()
                    .orElse(1);
            groups = Arrays.stream(PartnerKind.values())
                    .filter(kind -> entries(found, kind) > 0)
                    .map(kind -> group(kind, found, Math.max(1, most)))
                    .toList();
        }
        return groups;
    }

    private List<PartnerTally> found() {
        if (getQuery().isEmpty()) {
            return all();
        }
        Set<String> called =
                desk.directory().search(getQuery()).stream().map(Body::id).collect(Collectors.toSet());
        return all().stream().filter(tally -> called.contains(tally.id())).toList();
    }

    private static long entries(List<PartnerTally> tallies, PartnerKind kind) {
        return tallies.stream()
                .filter(tally -> tally.kind() == kind)
                .mapToLong(PartnerTally::entries)
                .sum();
    }

    private Group group(PartnerKind kind, List<PartnerTally> tallies, long most) {
        long entries = entries(tallies, kind);
        return new Group(
                kind,
                entries,
                entries * 100 / most,
                tallies.stream()
                        .filter(tally -> tally.kind() == kind)
                        .map(tally -> new Row(new Link(tally.name(), addresses.partner(tally.id())), tally.entries()))
                        .toList());
    }

    /** What is looked for, empty when nothing is. */
    public String getQuery() {
        return visit.parameter(QUERY).orElse("");
    }

    /** How many bodies are shown, in words. */
    public String getTotal() {
        return text.of(
                "partners.total",
                getGroups().stream().mapToLong(group -> group.bodies().size()).sum());
    }

    /** Whether no entry names any body at all. */
    public boolean isNothing() {
        return all().isEmpty();
    }

    /** The date for which entries are counted. */
    public String getStand() {
        return text.date(desk.today());
    }
}
