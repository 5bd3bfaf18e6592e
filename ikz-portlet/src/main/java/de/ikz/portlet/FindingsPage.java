package de.ikz.portlet;

import de.ikz.register.Checklist;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Behind {@code <ikz:doubts/>}: everything doubtful about entries of the register, each to be decided by one click. A form
 * that was sent is carried out before the page is shown; when that succeeds the browser is sent on to the next doubt.
 * For coordinators, and for editors the entries of their units.
 */
@Named
@RequestScoped
public class FindingsPage {

    /** The parameter with the doubt that is to be looked at next. */
    static final String NEXT = "weiter";

    private static final int LIMIT = 20;

    private final SettlingDesk desk;
    private final Settlement settlement;
    private final EntryLists lists;
    private final Visit visit;
    private final Texts text;

    private FindingsChoice choice;
    private KeyPager pages;
    private Checklist.Open open;
    private List<DoubtView> doubts;
    private List<LikenessView> pairs;

    protected FindingsPage() {
        this(null, null, null, null, null);
    }

    @Inject
    FindingsPage(SettlingDesk desk, Settlement settlement, EntryLists lists, Visit visit, Texts text) {
        this.desk = desk;
        this.settlement = settlement;
        this.lists = lists;
        this.visit = visit;
        this.text = text;
    }

    /** Whether the visitor may be here; answers with 403 when not. */
    public boolean isPermitted() {
        return desk.admits(visit);
    }

    /** Does what a form asks, and leads on when it is done. */
    public void act() {
        if (!settlement.isAsked()) {
            return;
        }
        String next = next();
        settlement
                .carryOut(visit.parameter("entry").flatMap(desk::entry))
                .ifPresent(told -> visit.redirect(Addresses.with(told.in(getAddress()), NEXT, next) + "#weiter"));
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

    private FindingsChoice choice() {
        if (choice == null) {
            choice = new FindingsChoice(visit, lists.addresses(), text);
        }
        return choice;
    }

    private KeyPager pages() {
        if (pages == null) {
            pages = KeyPager.of(visit, choice().places(), LIMIT);
        }
        return pages;
    }

    private Checklist.Open open() {
        if (open == null) {
            open = desk.list(choice().kinds(), pages().window());
        }
        return open;
    }

    /** The doubts on this page. */
    public List<DoubtView> getDoubts() {
        if (doubts == null) {
            EntryViews views = lists.views(open().organization());
            doubts = open().page().doubts().stream()
                    .map(one -> settlement.view(one, views))
                    .toList();
        }
        return doubts;
    }

    /** Pairs of entries that seem to be about the same; where they are asked for or nothing in particular is. */
    public List<LikenessView> getPairs() {
        if (pairs == null) {
            pairs = choice().isOfPairs()
                    ? desk.alike().stream()
                            .map(pair -> LikenessView.of(pair, lists))
                            .toList()
                    : List.of();
        }
        return pairs;
    }

    /** The kinds of doubts with their numbers and the way to them. */
    public List<Choice> getKinds() {
        return choice().offered(open().counts(), open().total());
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

    /** What is wrong with the address, empty when nothing is. */
    public String getProblem() {
        return pages().isMisplaced() ? text.of("filter.problem.page") : "";
    }

    public String getTitle() {
        String title = text.of(isPermitted() ? "doubts.title" : "problem.403.title");
        return settlement.isRefused() ? text.of("app.failed", title) : title;
    }

    /** Where forms are sent: this page of this choice. */
    public String getAddress() {
        return choice().here();
    }

    public Pager getPager() {
        return pages().around(
                        choice().address(),
                        open().page().previous(),
                        open().page().next());
    }
}
