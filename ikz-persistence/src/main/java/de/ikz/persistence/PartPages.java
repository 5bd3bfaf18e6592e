package de.ikz.persistence;

import de.ikz.register.Entry;
import de.ikz.register.Window;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Pages of parts of versions in force, by a key of the part, then by entry and by place in it.
 *
 * @see de.ikz.register.Deadline#place
 * @see de.ikz.register.OpenDoubt#place
 */
final class PartPages extends Paging<PartPages.Part> {

    private final Work work;
    private final String table;
    private final String key;
    private final Sql conditions;
    private final Function<String, Object> stored;

    /**
     * @param table where the parts are
     * @param key the column by which they are sorted
     * @param conditions on the part {@code p} and its version {@code v}
     * @param stored from a key in a cursor to the column's value
     */
    PartPages(Work work, String table, String key, Sql conditions, Function<String, Object> stored) {
        super(false);
        this.work = work;
        this.table = table;
        this.key = "p." + key;
        this.conditions = conditions;
        this.stored = stored;
    }

    /**
     * A part of a version.
     *
     * @param key its key as text
     * @param entry id of the entry
     * @param place its place in the version
     * @param version id of the version
     */
    record Part(String key, String entry, int place, String version) {}

    /** The versions of these parts, by id. */
    Map<String, Entry> versions(List<Part> parts) {
        return VersionReader.byId(
                new TreeSet<>(parts.stream().map(Part::version).toList()), work);
    }

    @Override
    List<Part> read(Optional<Window.Cursor> at, boolean descending, int most) {
        Sql sql = Sql.of("select " + key + ", p.cooperation_id, p.place, p.version_id from " + table
                        + " p join cooperation_version v on v.version_id = p.version_id"
                        + " and v.municipality = p.municipality where ")
                .add(conditions);
        at.ifPresent(place -> sql.add(beyond(place, descending ? "<" : ">")));
        String direction = descending ? " desc" : "";
        sql.add(" order by " + key + direction + ", p.cooperation_id" + direction + ", p.place" + direction);
        return work.columns(sql.add(" fetch first " + most + " rows only")).stream()
                .map(row -> new Part(row[0].toString(), (String) row[1], ((Number) row[2]).intValue(), (String) row[3]))
                .toList();
    }

    @Override
    Window.Cursor place(Part part) {
        return Window.Cursor.within(part.key(), part.entry(), part.place());
    }

    /** Written so that the first comparison alone bounds the index. */
    private Sql beyond(Window.Cursor at, String side) {
        Object value = stored.apply(at.key());
        return Sql.of(" and " + key + " " + side + "= ?", value)
                .add(" and (" + key + " " + side + " ?", value)
                .add(" or p.cooperation_id " + side + " ?", at.entry())
                .add(" or p.cooperation_id = ? and p.place " + side + " ?)", at.entry(), at.index());
    }
}
