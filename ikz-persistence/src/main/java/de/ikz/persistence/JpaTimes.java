package de.ikz.persistence;

import de.ikz.register.Deadline;
import de.ikz.register.Entry;
import de.ikz.register.Filter;
import de.ikz.register.Recurring;
import de.ikz.register.Times;
import de.ikz.register.Total;
import de.ikz.register.Window;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Times with bounds in the table of readings. */
final class JpaTimes implements Times {

    private final JpaTransactions transactions;

    JpaTimes(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Page list(Filter filter, boolean open, Window window) {
        PartPages pages = new PartPages(
                transactions.work(), "version_reading", column(open), conditions(filter, open), JpaTimes::day);
        Paging.Page<PartPages.Part> page = pages.page(window);
        Map<String, Entry> versions = pages.versions(page.rows());
        return new Page(
                page.rows().stream()
                        .map(part -> new Deadline(versions.get(part.version()), part.place()))
                        .toList(),
                page.previous(),
                page.next());
    }

    @Override
    public Total count(Filter filter, boolean open) {
        Sql sql = Sql.of("select count(*) from (select p.version_id from version_reading p"
                        + " join cooperation_version v on v.version_id = p.version_id"
                        + " and v.municipality = p.municipality where ")
                .add(conditions(filter, open))
                .add(" fetch first " + (Total.MOST + 1) + " rows only) counted");
        return Total.upTo(((Number) transactions.work().values(sql).get(0)).longValue());
    }

    @Override
    public List<Recurring> recurring(Filter filter, int most) {
        Sql conditions = Conditions.of(filter.with(Filter.Due.ANY))
                .add(" and p.recurrence_rule is not null and p.recurrence_rule like '%BYDAY=%'");
        filter.scope().municipality().ifPresent(city -> conditions.add(" and p.municipality = ?", city.key()));
        PartPages pages =
                new PartPages(transactions.work(), "version_reading", "recurrence_rule", conditions, rule -> rule);
        List<PartPages.Part> parts = pages.page(Window.first(most)).rows();
        Map<String, Entry> versions = pages.versions(parts);
        return parts.stream()
                .map(PartPages.Part::version)
                .distinct()
                .flatMap(version -> Recurring.of(versions.get(version)).stream())
                .limit(most)
                .toList();
    }

    /** Only what lay ahead has a deadline. */
    private static String column(boolean open) {
        return open ? "deadline" : "due";
    }

    private static Sql conditions(Filter filter, boolean open) {
        Sql sql = Conditions.of(filter.with(Filter.Due.ANY))
                .add(" and ")
                .add(Conditions.between(column(open), filter.due()));
        filter.scope().municipality().ifPresent(city -> sql.add(" and p.municipality = ?", city.key()));
        return open ? sql.add(comingOrOverdue(filter.scope().asOf())) : sql;
    }

    /** @see Deadline#isOpen */
    private static Sql comingOrOverdue(LocalDate today) {
        return Sql.of(" and (p.deadline >= ? or not ", Days.within(today))
                .in("p.field", names(Deadline.NAMES))
                .add(" and not ")
                .in("v.shown_stage", names(Deadline.OVER))
                .add(")");
    }

    private static List<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toList();
    }

    /** A place that nobody gave is before all others. */
    private static Object day(String key) {
        try {
            return LocalDate.parse(key);
        } catch (DateTimeParseException e) {
            return Days.FIRST;
        }
    }
}
