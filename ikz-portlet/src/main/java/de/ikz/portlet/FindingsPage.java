package de.ikz.portlet;

import de.ikz.partner.PartnerKind;
import de.ikz.reading.Doubt;
import de.ikz.register.Checklist;
import de.ikz.register.Entry;
import de.ikz.register.StaleRevision;
import de.ikz.register.UnfitDecision;
import de.ikz.register.Window;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Behind {@code <ikz:doubts/>}: everything doubtful about entries of the register, each to be decided by one click. A form
 * that was sent is carried out before the page is shown; when that succeeds the browser is sent on to the next doubt.
 * Coordinators only.
 */
@Named
@RequestScoped
public class FindingsPage {

    /** The parameter with the doubt that is to be looked at next. */
    static final String NEXT = "weiter";

    /** The parameter with the doubt whose name is to be erased, which is asked once more. */
    static final String ERASE = "loeschen";

    /** The parameter that says in how many places a name was replaced. */
    static final String ERASED = "ersetzt";

    private static final String KIND = "kind";
    private static final int LIMIT = 20;

    private final SettlingDesk desk;
    private final EntryLists lists;
    private final Visit visit;
    private final Addresses addresses;
    private final Texts text;

    private Checklist.Open open;
    private List<DoubtView> doubts;
    private List<LikenessView> pairs;
    private String problem = "";
    private boolean german;
    private boolean misplaced;

    protected FindingsPage() {
        this(null, null, null, null, null);
    }

    @Inject
    FindingsPage(SettlingDesk desk, EntryLists lists, Visit visit, Addresses addresses, Texts text) {
        this.desk = desk;
        this.lists = lists;
        this.visit = visit;
        this.addresses = addresses;
        this.text = text;
    }

    /** Whether the visitor may be here; answers with 403 when not. */
    public boolean isPermitted() {
        return desk.admits(visit);
    }

    /** Does what a form asks, and leads on when it is done. */
    public void act() {
        if (!visit.isSent() || !desk.isPermitted()) {
            return;
        }
        try {
            Optional<Entry> entry = visit.parameter("entry").flatMap(desk::entry);
            String next = next();
            Settler settler = new Settler(desk, visit);
            boolean erases =
                    visit.parameter(Settler.BUTTON).filter("erase"::equals).isPresent();
            Optional<String> done = erases
                    ? entry.flatMap(settler::erase).map(places -> with(ERASED, String.valueOf(places)))
                    : entry.flatMap(settler::settle).map(after -> with(Settled.DONE, Settled.code(after)));
            done.ifPresentOrElse(
                    address -> visit.redirect(Addresses.with(address, NEXT, next) + "#weiter"),
                    () -> problem = text.of("settle.problem.gone"));
        } catch (StaleRevision e) {
            problem = text.of("settle.problem.stale");
            visit.answer(409);
        } catch (UnfitDecision e) {
            problem = e.getMessage();
            german = true;
        }
        open = null;
        doubts = null;
        pairs = null;
    }

    /** The doubt after the one that is being decided, so that the focus comes to it. */
    private String next() {
        String entry = visit.parameter("entry").orElse("");
        String key = visit.parameter("doubt").orElse("");
        List<DoubtView> shown = getDoubts();
        for (int at = 0; at < shown.size(); at++) {
            DoubtView doubt = shown.get(at);
            if (doubt.entry().label().equals(entry) && doubt.key().equals(key)) {
                return at + 1 < shown.size() ? shown.get(at + 1).anchor() : "";
            }
        }
        return "";
    }

    private Checklist.Open open() {
        if (open == null) {
            open = desk.list(kinds(), window());
        }
        return open;
    }

    private Window window() {
        try {
            return KeyPager.window(visit, places(), LIMIT);
        } catch (IllegalArgumentException e) {
            misplaced = true;
            return Window.first(LIMIT);
        }
    }

    private Places places() {
        return Places.of(Map.of(KIND, kinds().stream().map(Doubt.Kind::key).toList()));
    }

    private Set<Doubt.Kind> kinds() {
        Set<Doubt.Kind> kinds = EnumSet.noneOf(Doubt.Kind.class);
        Arrays.stream(Doubt.Kind.values())
                .filter(kind -> visit.all(KIND).contains(kind.key()))
                .forEach(kinds::add);
        return kinds;
    }

    /** The doubts on this page. */
    public List<DoubtView> getDoubts() {
        if (doubts == null) {
            EntryViews views = new EntryViews(open().organization(), addresses, text, Optional.empty());
            doubts = open().page().doubts().stream()
                    .map(one -> DoubtView.of(one, views))
                    .toList();
        }
        return doubts;
    }

    /** Pairs of entries that seem to be about the same; where they are asked for or nothing in particular is. */
    public List<LikenessView> getPairs() {
        if (pairs == null) {
            boolean asked = kinds().isEmpty() || kinds().contains(Doubt.Kind.SIMILAR);
            pairs = asked
                    ? desk.alike().stream()
                            .map(pair -> LikenessView.of(pair, lists))
                            .toList()
                    : List.of();
        }
        return pairs;
    }

    /** The kinds of doubts with their numbers and the way to them. */
    public List<Choice> getKinds() {
        List<Choice> all = new ArrayList<>();
        all.add(new Choice(addresses.findings(), text.of("doubt.all", open().total()), kinds().isEmpty()));
        for (Doubt.Kind kind : Doubt.Kind.values()) {
            long count = open().counts().getOrDefault(kind, 0L);
            if (count > 0 || kinds().contains(kind)) {
                all.add(new Choice(
                        Addresses.with(addresses.findings(), KIND, kind.key()),
                        text.of("doubt.count", text.of("doubt." + kind.key()), count),
                        kinds().contains(kind)));
            }
        }
        return all;
    }

    /** Whether nothing at all is doubtful. */
    public boolean isNothingOpen() {
        return open().total() == 0 && getPairs().isEmpty();
    }

    /** The doubt to which the visitor is led, empty where it is the top of the page. */
    public String getNext() {
        String asked = visit.parameter(NEXT).orElse("");
        return getDoubts().stream().map(DoubtView::anchor).anyMatch(asked::equals) ? asked : "";
    }

    /** Whether the visitor is to confirm that a name is erased. */
    public boolean asks(DoubtView doubt) {
        return visit.parameter(ERASE).filter(doubt.anchor()::equals).isPresent()
                || !problem.isEmpty()
                        && visit.parameter(Settler.BUTTON)
                                .filter("erase"::equals)
                                .isPresent()
                        && visit.parameter("doubt").filter(doubt.key()::equals).isPresent();
    }

    /** Where it is asked once more whether a name is to be erased. */
    public String erasing(DoubtView doubt) {
        return Addresses.with(here(), ERASE, doubt.anchor()) + "#" + doubt.anchor();
    }

    /** Kinds of bodies under which an unknown one can be recorded. */
    public List<Choice> bodyKinds(DoubtView doubt) {
        return Arrays.stream(PartnerKind.values())
                .filter(kind -> kind != PartnerKind.GROUP)
                .map(kind -> new Choice(
                        kind.key(), text.word(kind), kind == doubt.choices().kind()))
                .toList();
    }

    /** What was just decided, null when nothing was. */
    public Settled getSettled() {
        return Settled.of(visit, desk, new ConfirmationWords(lists::partner, text), addresses)
                .orElse(null);
    }

    /** In how many places a name was just replaced, empty when none was. */
    public String getErased() {
        return visit.parameter(ERASED)
                .filter(places -> places.matches("\\d{1,9}"))
                .map(places -> text.of("settled.erased", Integer.valueOf(places)))
                .orElse("");
    }

    /** Why something was not done, empty when all is well. */
    public String getProblem() {
        if (problem.isEmpty() && isPermitted()) {
            open();
            return misplaced ? text.of("filter.problem.page") : "";
        }
        return problem;
    }

    /** Whether the core says so in German, whatever the page speaks. */
    public boolean isGerman() {
        return german;
    }

    public String getTitle() {
        String title = text.of(isPermitted() ? "doubts.title" : "problem.403.title");
        return problem.isEmpty() ? title : text.of("app.failed", title);
    }

    /** Where forms are sent: this page of this choice. */
    public String getAddress() {
        return here();
    }

    public Pager getPager() {
        return KeyPager.of(
                chosen(), places(), open().page().previous(), open().page().next());
    }

    private String with(String name, String value) {
        return Addresses.with(here(), name, value);
    }

    private String here() {
        Map<String, String> place = new LinkedHashMap<>();
        for (String name : List.of("after", "before", "last")) {
            visit.parameter(name).ifPresent(value -> place.put(name, value));
        }
        String address = chosen();
        for (var one : place.entrySet()) {
            address = Addresses.with(address, one.getKey(), one.getValue());
        }
        return address;
    }

    private String chosen() {
        String address = addresses.findings();
        for (Doubt.Kind kind : kinds()) {
            address = Addresses.with(address, KIND, kind.key());
        }
        return address;
    }
}
