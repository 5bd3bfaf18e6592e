package de.ikz.persistence;

import de.ikz.register.Entry;
import de.ikz.register.Filter;
import de.ikz.register.Slice;
import de.ikz.register.Sort;
import de.ikz.register.Window;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Pages of a list by key: reads as many rows as the page has, one more to know whether it goes on, and one on the other
 * side of a place.
 */
final class Pages {

    private final Work work;
    private final Sql conditions;
    private final Sort sort;

    Pages(Work work, Filter filter, Sort sort) {
        this.work = work;
        this.conditions = Conditions.of(filter);
        this.sort = sort;
    }

    Slice page(Window window) {
        boolean backwards = window.from() == Window.From.BEFORE || window.from() == Window.From.END;
        boolean descending = sort.descending() != backwards;
        List<VersionRow> rows = new ArrayList<>(read(window.at(), descending, window.limit() + 1));
        if (rows.isEmpty()) {
            return new Slice(List.of(), Optional.empty(), Optional.empty());
        }
        boolean goesOn = rows.size() > window.limit();
        if (goesOn) {
            rows.remove(window.limit());
        }
        boolean cameFrom = window.at().isPresent() && isBeyond(cursor(rows.get(0)), !descending);
        if (backwards) {
            Collections.reverse(rows);
        }
        List<Entry> entries = VersionReader.entries(rows, work);
        Optional<Window.Cursor> first = Optional.of(cursor(rows.get(0)));
        Optional<Window.Cursor> last = Optional.of(cursor(rows.get(rows.size() - 1)));
        return new Slice(
                entries,
                first.filter(place -> backwards ? goesOn : cameFrom),
                last.filter(place -> backwards ? cameFrom : goesOn));
    }

    private List<VersionRow> read(Optional<Window.Cursor> at, boolean descending, int most) {
        return work.rows(
                VersionRow.class,
                Sql.of("select v.* from cooperation_version v where ")
                        .add(conditions)
                        .add(beyond(at, descending))
                        .add(order(descending))
                        .add(" fetch first " + most + " rows only"));
    }

    private boolean isBeyond(Window.Cursor place, boolean descending) {
        Sql sql = Sql.of("select v.cooperation_id from cooperation_version v where ")
                .add(conditions)
                .add(beyond(Optional.of(place), descending))
                .add(order(descending))
                .add(" fetch first 1 rows only");
        return !work.values(sql).isEmpty();
    }

    /** Written so that the first comparison alone bounds the index: {@code key >= k and (key > k or id > i)}. */
    private Sql beyond(Optional<Window.Cursor> at, boolean descending) {
        String key = VersionRow.column(sort.by());
        String side = descending ? "<" : ">";
        return at.map(place -> Sql.of(" and " + key + " " + side + "= ?", place.key())
                        .add(" and (" + key + " " + side + " ?", place.key())
                        .add(" or v.cooperation_id " + side + " ?)", place.id()))
                .orElse(Sql.of(""));
    }

    private String order(boolean descending) {
        String direction = descending ? " desc" : "";
        return " order by " + VersionRow.column(sort.by()) + direction + ", v.cooperation_id" + direction;
    }

    private Window.Cursor cursor(VersionRow row) {
        return new Window.Cursor(row.key(sort.by()), row.cooperationId);
    }
}
