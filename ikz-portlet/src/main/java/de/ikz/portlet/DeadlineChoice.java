package de.ikz.portlet;

import de.ikz.register.Filter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which deadlines a visitor asks for, as a list or as a calendar, and the addresses that keep the choice. */
final class DeadlineChoice {

    /** The parameter that includes what is no longer open, or never was. */
    private static final String PAST = "past";

    private static final String MONTH = "month";
    private static final String VIEW = "view";
    private static final String CALENDAR = "calendar";

    private final Query query;
    private final Visit visit;
    private final Addresses addresses;

    DeadlineChoice(Query query, Visit visit, Addresses addresses) {
        this.query = query;
        this.visit = visit;
        this.addresses = addresses;
    }

    Query query() {
        return query;
    }

    /** The day that counts as today: the Stand that was asked for. */
    LocalDate today() {
        return query.asOf();
    }

    boolean isCalendar() {
        return visit.parameter(VIEW).filter(CALENDAR::equals).isPresent();
    }

    /** Whether what is no longer open is asked for too. */
    boolean isWithPast() {
        return visit.parameter(PAST).filter("include"::equals).isPresent();
    }

    /** The month of the calendar, the present one unless another is asked for. */
    YearMonth month() {
        return askedMonth().orElseGet(() -> YearMonth.from(today()));
    }

    /** Whether what is asked for is no month. */
    boolean isNoMonth() {
        return visit.parameter(MONTH).isPresent() && askedMonth().isEmpty();
    }

    private Optional<YearMonth> askedMonth() {
        return visit.parameter(MONTH)
                .filter(month -> month.matches("[0-9]{4}-(0[1-9]|1[0-2])"))
                .map(YearMonth::parse)
                .filter(month -> month.getYear() > 0 && month.getYear() < 9999);
    }

    /** What is due in the month of the calendar. */
    Filter inMonth() {
        return query.filter().with(new Filter.Due(Optional.of(month().atDay(1)), Optional.of(month().atEndOfMonth())));
    }

    /** Places in the list. */
    Places places() {
        Map<String, List<String>> selection = new LinkedHashMap<>(query.values());
        selection.put(PAST, List.of(String.valueOf(isWithPast())));
        return Places.of(selection);
    }

    /** The choice as a list. */
    String list() {
        String address = addresses.deadlines() + query.address();
        return isWithPast() ? Addresses.with(address, PAST, "include") : address;
    }

    /** The choice as a calendar. */
    String calendar() {
        return Addresses.with(list(), VIEW, CALENDAR);
    }

    /** The calendar of a month. */
    String calendar(YearMonth month) {
        return Addresses.with(calendar(), MONTH, month.toString());
    }

    /** What is open, or everything where that is asked for, of the same units as a calendar to be subscribed to. */
    String feed() {
        String feed = addresses.deadlinesFeed();
        for (String unit : query.of("unit")) {
            feed = Addresses.with(feed, "unit", unit);
        }
        return isWithPast() ? feed : Addresses.with(feed, "open", "true");
    }
}
