package de.ikz.persistence;

import de.ikz.register.Filter;
import de.ikz.register.Slice;
import de.ikz.register.Sort;
import de.ikz.register.Window;
import java.util.List;
import java.util.Optional;

/** Pages of entries. */
final class Pages extends Paging<VersionRow> {

    private final Work work;
    private final Sql conditions;
    private final Sort sort;

    Pages(Work work, Filter filter, Sort sort) {
        super(sort.descending());
        this.work = work;
        this.conditions = Conditions.of(filter);
        this.sort = sort;
    }

    Slice slice(Window window) {
        Page<VersionRow> page = page(window);
        return new Slice(VersionReader.entries(page.rows(), work), page.previous(), page.next());
    }

    @Override
    List<VersionRow> read(Optional<Window.Cursor> at, boolean descending, int most) {
        return work.rows(
                VersionRow.class,
                Sql.of("select v.* from cooperation_version v where ")
                        .add(conditions)
                        .add(beyond(at, descending))
                        .add(order(descending))
                        .add(" fetch first " + most + " rows only"));
    }

    @Override
    Window.Cursor place(VersionRow row) {
        return new Window.Cursor(row.key(sort.by()), row.cooperationId);
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
}
