package de.ikz.portlet;

import de.ikz.register.Agenda;
import de.ikz.register.Total;
import de.ikz.register.Window;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Behind {@code <ikz:deadlines/>}: what is due when, as a list from the overdue on, or as a calendar. */
@Named
@RequestScoped
public class DeadlinesPage {

    private static final int LIMIT = 50;

    private final EntryLists lists;
    private final DeadlineDesk desk;
    private final Visit visit;
    private final Texts text;

    private DeadlineChoice choice;
    private FilterForm form;
    private KeyPager pages;
    private Agenda.Due due;
    private List<DeadlineView> views;
    private List<MonthBar> bars;

    protected DeadlinesPage() {
        this(null, null, null, null);
    }

    @Inject
    DeadlinesPage(EntryLists lists, DeadlineDesk desk, Visit visit, Texts text) {
        this.lists = lists;
        this.desk = desk;
        this.visit = visit;
        this.text = text;
    }

    /** Deadlines below one heading. */
    public record Group(String heading, String anchor, List<DeadlineView> deadlines) {}

    private DeadlineChoice choice() {
        if (choice == null) {
            choice = new DeadlineChoice(lists.query(visit.parameters()), visit, lists.addresses());
        }
        return choice;
    }

    private Query query() {
        return choice().query();
    }

    public FilterForm getForm() {
        if (form == null) {
            form = new FilterForm(query(), lists.organization(query().asOf()), lists::partner, text);
        }
        return form;
    }

    private KeyPager pages() {
        if (pages == null) {
            pages = KeyPager.of(visit, choice().places(), LIMIT);
        }
        return pages;
    }

    private Agenda.Due due() {
        if (due == null) {
            due = isCalendar()
                    ? desk.list(choice().inMonth(), !isWithPast(), Window.first(Window.MAX))
                    : desk.list(query().filter(), !isWithPast(), pages().window());
        }
        return due;
    }

    private List<DeadlineView> views() {
        if (views == null) {
            EntryViews entries = lists.views(due().organization(), query());
            views = due().page().deadlines().stream()
                    .map(deadline -> DeadlineView.of(deadline, choice().today(), entries, text))
                    .toList();
        }
        return views;
    }

    /** What the page is called in the browser: says first when something is wrong. */
    public String getTitle() {
        String title = text.of("deadlines.title");
        return isSound() ? title : text.of("app.failed", title);
    }

    /** Whether every parameter was understood. */
    public boolean isSound() {
        return query().isSound();
    }

    /** What is wrong with the place in the list or the month, empty when nothing is. */
    public String getProblem() {
        if (choice().isNoMonth()) {
            return text.of("deadlines.problem.month");
        }
        return isSound() && !isCalendar() && pages().isMisplaced() ? text.of("filter.problem.page") : "";
    }

    public boolean isCalendar() {
        return choice().isCalendar();
    }

    /** Whether what is no longer open is shown too. */
    public boolean isWithPast() {
        return choice().isWithPast();
    }

    public boolean isNothing() {
        return views().isEmpty();
    }

    /** How many there are, in words. */
    public String getTotal() {
        Total total = due().total();
        return text.of(total.exact() ? "deadlines.total" : "deadlines.over", total.count());
    }

    public String getStand() {
        return text.date(choice().today());
    }

    /** The list: what has passed first, then month by month. */
    public List<Group> getGroups() {
        Map<String, List<DeadlineView>> groups = new LinkedHashMap<>();
        views().forEach(view -> groups.computeIfAbsent(heading(view), heading -> new ArrayList<>())
                .add(view));
        return groups.entrySet().stream()
                .map(group -> new Group(
                        group.getKey(), "ab-" + group.getValue().get(0).due(), List.copyOf(group.getValue())))
                .toList();
    }

    private String heading(DeadlineView view) {
        return view.due().isBefore(choice().today())
                ? text.of("deadlines.passed")
                : text.date(view.due(), "time.month");
    }

    public Pager getPager() {
        return pages().around(
                        choice().list(), due().page().previous(), due().page().next());
    }

    /** The month of the calendar. */
    public MonthView getMonth() {
        return new MonthView(choice(), views(), text);
    }

    /** Whether the month has more than the calendar shows. */
    public boolean isCut() {
        return due().page().next().isPresent();
    }

    /** How many are due in each of the next twelve months; none when there are none at all. */
    public List<MonthBar> getBars() {
        if (bars == null) {
            bars = MonthBar.of(choice(), desk, text);
        }
        return bars;
    }

    /** The page without any choice. */
    public String getAddress() {
        return lists.addresses().deadlines();
    }

    /** The same selection as a list. */
    public String getList() {
        return choice().list();
    }

    /** The same selection as a calendar. */
    public String getCalendarAddress() {
        return choice().calendar();
    }

    /** What is open, or everything where that is shown, of the same units as a calendar to be subscribed to. */
    public String getFeed() {
        return choice().feed();
    }
}
