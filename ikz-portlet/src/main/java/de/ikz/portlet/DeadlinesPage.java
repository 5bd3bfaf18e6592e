package de.ikz.portlet;

import de.ikz.register.Agenda;
import de.ikz.register.Filter;
import de.ikz.register.Total;
import de.ikz.register.Window;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Behind {@code <ikz:deadlines/>}: what is due when, as a list from the overdue on, or as a calendar. */
@Named
@RequestScoped
public class DeadlinesPage {

    /** The parameter that includes what is no longer open, or never was. */
    static final String PAST = "past";

    private static final int LIMIT = 50;
    private static final int BARS = 12;

    private final EntryLists lists;
    private final DeadlineDesk desk;
    private final Visit visit;
    private final Addresses addresses;
    private final Texts text;

    private Query query;
    private FilterForm form;
    private Agenda.Due due;
    private List<DeadlineView> views;
    private List<Bar> bars;
    private boolean misplaced;

    protected DeadlinesPage() {
        this(null, null, null, null, null);
    }

    @Inject
    DeadlinesPage(EntryLists lists, DeadlineDesk desk, Visit visit, Addresses addresses, Texts text) {
        this.lists = lists;
        this.desk = desk;
        this.visit = visit;
        this.addresses = addresses;
        this.text = text;
    }

    /** Deadlines below one heading. */
    public record Group(String heading, String anchor, List<DeadlineView> deadlines) {}

    /** How many deadlines a month has, with the length of its bar in percent of the longest. */
    public record Bar(Link month, String count, long percent) {}

    private Query query() {
        if (query == null) {
            query = lists.query(visit.parameters());
        }
        return query;
    }

    public FilterForm getForm() {
        if (form == null) {
            form = new FilterForm(query(), lists.organization(query().asOf()), lists::partner, text);
        }
        return form;
    }

    private Agenda.Due due() {
        if (due == null) {
            due = isCalendar()
                    ? desk.list(filter(month()), !isWithPast(), Window.first(Window.MAX))
                    : desk.list(query().filter(), !isWithPast(), window());
        }
        return due;
    }

    private Filter filter(YearMonth month) {
        return query().filter().with(new Filter.Due(Optional.of(month.atDay(1)), Optional.of(month.atEndOfMonth())));
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
        Map<String, List<String>> selection = new LinkedHashMap<>(query().values());
        selection.put(PAST, List.of(String.valueOf(isWithPast())));
        return Places.of(selection);
    }

    private List<DeadlineView> views() {
        if (views == null) {
            EntryViews entries = lists.views(due().organization(), query());
            views = due().page().deadlines().stream()
                    .map(deadline -> DeadlineView.of(deadline, today(), entries, text))
                    .toList();
        }
        return views;
    }

    /** The day that counts as today: the Stand that was asked for. */
    private LocalDate today() {
        return query().asOf();
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
        if (isSound() && !isCalendar()) {
            due();
        }
        boolean noMonth = visit.parameter("month").isPresent() && asked().isEmpty();
        return noMonth ? text.of("deadlines.problem.month") : misplaced ? text.of("filter.problem.page") : "";
    }

    public boolean isCalendar() {
        return visit.parameter("view").filter("calendar"::equals).isPresent();
    }

    /** Whether what is no longer open is shown too. */
    public boolean isWithPast() {
        return visit.parameter(PAST).filter("include"::equals).isPresent();
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
        return text.date(today());
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
        return view.due().isBefore(today()) ? text.of("deadlines.passed") : text.date(view.due(), "time.month");
    }

    public Pager getPager() {
        return KeyPager.of(
                address(Map.of()),
                places(),
                due().page().previous(),
                due().page().next());
    }

    /** The weeks of the month. */
    public List<List<MonthGrid.Cell>> getWeeks() {
        return MonthGrid.of(month(), today(), views(), text);
    }

    /** The names of the days of a week, from Monday on. */
    public List<String> getWeekdays() {
        LocalDate monday = LocalDate.of(2011, 3, 7);
        return IntStream.range(0, 7)
                .mapToObj(day -> text.date(monday.plusDays(day), "time.weekday"))
                .toList();
    }

    /** The month of the calendar: {@code März 2011}. */
    public String getMonth() {
        return name(month());
    }

    private String name(YearMonth month) {
        return text.date(month.atDay(1), "time.month");
    }

    private YearMonth month() {
        return asked().orElseGet(() -> YearMonth.from(today()));
    }

    private Optional<YearMonth> asked() {
        return visit.parameter("month")
                .filter(month -> month.matches("[0-9]{4}-(0[1-9]|1[0-2])"))
                .map(YearMonth::parse)
                .filter(month -> month.getYear() > 0 && month.getYear() < 9999);
    }

    public Link getPreviousMonth() {
        return link(month().minusMonths(1));
    }

    public Link getNextMonth() {
        return link(month().plusMonths(1));
    }

    private Link link(YearMonth month) {
        return new Link(name(month), address(Map.of("view", "calendar", "month", month.toString())));
    }

    /** Whether the month has more than the calendar shows. */
    public boolean isCut() {
        return due().page().next().isPresent();
    }

    /** How many are due in each of the next twelve months; none when there are none at all. */
    public List<Bar> getBars() {
        if (bars == null) {
            bars = query().filter().due().equals(Filter.Due.ANY) ? counted() : List.of();
        }
        return bars;
    }

    private List<Bar> counted() {
        YearMonth first = YearMonth.from(today());
        List<Total> months = desk.months(query().filter(), !isWithPast(), first, BARS);
        long most = months.stream().mapToLong(Total::count).max().orElse(0);
        return most == 0
                ? List.of()
                : IntStream.range(0, BARS)
                        .mapToObj(at -> new Bar(
                                link(first.plusMonths(at)),
                                text.number(months.get(at).count()),
                                months.get(at).count() * 100 / most))
                        .toList();
    }

    /** The page without any choice. */
    public String getAddress() {
        return addresses.deadlines();
    }

    /** The same selection as a list. */
    public String getList() {
        return address(Map.of());
    }

    /** The same selection as a calendar. */
    public String getCalendarAddress() {
        return address(Map.of("view", "calendar"));
    }

    /** What is open, or everything where that is shown, of the same units as a calendar to be subscribed to. */
    public String getFeed() {
        String feed = addresses.deadlinesFeed();
        for (String unit : query().of("unit")) {
            feed = Addresses.with(feed, "unit", unit);
        }
        return isWithPast() ? feed : Addresses.with(feed, "open", "true");
    }

    private String address(Map<String, String> more) {
        String address = addresses.deadlines() + query().address();
        if (isWithPast()) {
            address = Addresses.with(address, PAST, "include");
        }
        for (var parameter : more.entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByKey().reversed())
                .toList()) {
            address = Addresses.with(address, parameter.getKey(), parameter.getValue());
        }
        return address;
    }
}
