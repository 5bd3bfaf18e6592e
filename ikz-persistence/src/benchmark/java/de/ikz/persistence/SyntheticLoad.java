package de.ikz.persistence;

import de.ikz.register.Recording;
import de.ikz.synthetic.SyntheticCity;
import de.ikz.synthetic.SyntheticRegister;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.sql.DataSource;

/** Fills the register's tables in PostgreSQL with a synthetic register, in the place of what was there. */
public final class SyntheticLoad {

    private static final int BATCH = 20_000;
    static final List<String> TABLES = List.of(
            "register_head", "unit_version", "cooperation", "cooperation_version", "version_text", "version_unit",
            "version_reach", "version_partner", "version_exchange", "version_confirmation", "version_reading",
            "version_doubt", "version_party");

    private final DataSource database;

    /** Into this database, whose schema is there. */
    public SyntheticLoad(DataSource database) {
        this.database = database;
    }

    /** Empties the tables, copies all rows, and lets the database look at them. */
    public void replaceBy(SyntheticRegister register) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            execute(connection, "truncate " + String.join(", ", TABLES));
            CopiedRows rows = new CopiedRows();
            int waiting = 0;
            for (Iterator<SyntheticCity> cities = register.all().iterator(); cities.hasNext(); ) {
                SyntheticCity city = cities.next();
                List<UnitRow> units = city.units().stream().map(JpaUnits::row).toList();
                units.forEach(rows::add);
                OwnUnits own = new OwnUnits(units);
                head(connection, city);
                List<Recording> entry = new ArrayList<>();
                for (Iterator<Recording> all = city.recordings().iterator(); all.hasNext(); ) {
                    Recording next = all.next();
                    if (!entry.isEmpty() && next.entry().revision().sequence() == 1) {
                        waiting = add(rows, entry, own, waiting, connection);
                    }
                    entry.add(next);
                }
                waiting = add(rows, entry, own, waiting, connection);
            }
            rows.flush(connection);
        }
        try (Connection connection = database.getConnection()) {
            execute(connection, "vacuum analyze " + String.join(", ", TABLES));
        }
    }

    /** One entry in all its versions. */
    private static int add(
            CopiedRows rows, List<Recording> versions, OwnUnits own, int waiting, Connection connection)
            throws SQLException, IOException {
        History history = new History();
        versions.forEach(version -> history.append(new History.Version(
                version.entry().revision().sequence(),
                version.entry().revision().stand(),
                version.entry().revision().withdrawn())));
        var entry = versions.get(0).entry();
        rows.add(new CooperationRow(
                entry.municipality().key(), entry.id().value(), entry.number().value()));
        for (Recording version : versions) {
            LocalDate end = history.ends().get(version.entry().revision().sequence());
            VersionWriter.rows(version, end, own).forEach(rows::add);
        }
        versions.clear();
        if (waiting + 1 < BATCH) {
            return waiting + 1;
        }
        rows.flush(connection);
        return 0;
    }

    private static void head(Connection connection, SyntheticCity city) throws SQLException {
        try (var insert = connection.prepareStatement("insert into register_head (municipality, last_number, entries, living, last_stand, read_version) values (?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, city.municipality().key());
            insert.setInt(2, city.entries());
            insert.setLong(3, city.entries());
            insert.setLong(4, city.living());
            insert.setDate(5, Date.valueOf(city.lastStand()));
            insert.setString(6, city.readBy());
            insert.executeUpdate();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
