package de.ikz.portlet;

import de.ikz.access.Actor;
import de.ikz.cooperation.Project;
import de.ikz.organization.Municipality;
import de.ikz.organization.OrganizationTree;
import de.ikz.register.Entry;
import de.ikz.register.Register;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Behind {@code <ikz:entry/>}: everything about one entry, as of a Stand. */
@Named
@RequestScoped
public class EntryPage {

    /** The parameter that names the entry by number or id. */
    static final String ID = "id";

    private final Register register;
    private final Actor actor;
    private final Municipality city;
    private final Clock clock;
    private final Visit visit;
    private final Addresses addresses;
    private final Texts text;

    private Optional<Entry> entry;
    private OrganizationTree tree;
    private List<Entry> versions;

    protected EntryPage() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    EntryPage(
            Register register,
            Actor actor,
            Municipality city,
            Clock clock,
            Visit visit,
            Addresses addresses,
            Texts text) {
        this.register = register;
        this.actor = actor;
        this.city = city;
        this.clock = clock;
        this.visit = visit;
        this.addresses = addresses;
        this.text = text;
    }

    private Optional<Entry> entry() {
        if (entry == null) {
            entry = register.entry(actor, city, getId(), asOf());
            tree = register.organization(actor, entry.map(List::of).orElse(List.of()), asOf());
            if (entry.isEmpty()) {
                visit.answer(404);
            }
        }
        return entry;
    }

    private List<Entry> versions() {
        if (versions == null) {
            versions = register.revisions(actor, city, getId());
        }
        return versions;
    }

    private Optional<LocalDate> asked() {
        return visit.parameter("asOf").flatMap(Day::parse);
    }

    private LocalDate asOf() {
        return asked().orElseGet(() -> LocalDate.now(clock));
    }

    public String getId() {
        return visit.parameter(ID).orElse("");
    }

    public boolean isFound() {
        return entry().isPresent();
    }

    /** What the page is called in the browser. */
    public String getTitle() {
        return entry().map(found -> found.number() + " "
                        + firstLine(found.content().wording().topic()))
                .orElseGet(() -> text.of(isLater() ? "entry.later.title" : "entry.missing.title"));
    }

    private static String firstLine(String topic) {
        return topic.lines().findFirst().orElse("");
    }

    /** What the entry is called in the way to it. */
    public String getHere() {
        return entry().map(found -> found.number().toString()).orElse(getId());
    }

    /** Whether the entry exists, but not yet on the date asked for. */
    public boolean isLater() {
        return !isFound() && !versions().isEmpty();
    }

    /** The entry at its first Stand. */
    public Link getFirst() {
        Entry first = versions().stream()
                .min(Comparator.comparing(version -> version.revision().stand()))
                .orElseThrow();
        LocalDate stand = first.revision().stand();
        return new Link(text.date(stand), addresses.entry(first.number(), stand));
    }

    /** What is wrong with the date in the address, empty when nothing is. */
    public String getProblem() {
        return visit.parameter("asOf")
                .filter(given -> Day.parse(given).isEmpty())
                .map(given -> text.of("filter.problem.asOf", given))
                .orElse("");
    }

    public EntryView getEntry() {
        return views().view(entry().orElseThrow());
    }

    /** How the entry is classified and who answers for it. */
    public EntryFacts getFacts() {
        return new EntryFacts(entry().orElseThrow(), tree, views(), text);
    }

    /** The units that lead to the entry, from the top down; none when it is not found. */
    public List<Link> getPath() {
        return isFound() ? getFacts().getPath() : List.of();
    }

    /** The exchanges in which a project is worked on, as somebody said. */
    public List<EntryView> getExchanges() {
        return entry().map(Entry::content).filter(Project.class::isInstance).map(Project.class::cast).stream()
                .flatMap(project -> project.exchanges().stream())
                .flatMap(id -> register.entry(actor, city, id.value(), asOf()).stream())
                .map(views()::view)
                .toList();
    }

    public List<VersionView> getVersions() {
        return VersionView.of(versions(), entry().orElseThrow().revision(), addresses, text);
    }

    /** Whether another version than today's is shown. */
    public boolean isPast() {
        return asked().isPresent() && asOf().isBefore(LocalDate.now(clock));
    }

    /** The date for which the entry is shown. */
    public String getStand() {
        return text.date(asOf());
    }

    /** The entry as it is today. */
    public String getAddress() {
        return addresses.entry(entry().orElseThrow().number());
    }

    private EntryViews views() {
        entry();
        return new EntryViews(tree, addresses, text, asked());
    }
}
