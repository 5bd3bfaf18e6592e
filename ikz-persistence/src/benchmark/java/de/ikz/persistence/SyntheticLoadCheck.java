package de.ikz.persistence;

import de.ikz.synthetic.SyntheticRegister;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Holds what is copied against what the product's own ports write. */
public final class SyntheticLoadCheck {

    private SyntheticLoadCheck() {}

    /** @throws IllegalStateException when the tables differ after both ways of a register of 1,000 entries */
    public static void run(DataSource database) throws Exception {
        SyntheticRegister register = new SyntheticRegister(1, 1_000, 3);
        try (JpaStore store = JpaStore.open(database)) {
            new SyntheticLoad(database).replaceBy(register);
            Map<String, List<String>> copied = tables(database);
            new SyntheticLoad(database).replaceBy(new SyntheticRegister(2, 3, 1));
            try (Connection connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("truncate " + String.join(", ", copied.keySet()));
            }
            register.all()
                    .forEach(city -> store.transactions().write(() -> {
                        store.units().add(city.units());
                        store.cooperations().takeNumbers(city.municipality(), city.entries());
                        store.cooperations().append(city.recordings().toList());
                        store.rereads().finish(city.municipality(), city.readBy());
                        return null;
                    }));
            tables(database).forEach((table, rows) -> {
                if (!rows.equals(copied.get(table))) {
                    throw new IllegalStateException("Copied rows of " + table + " differ from those of the product");
                }
            });
        }
    }

    private static Map<String, List<String>> tables(DataSource database) throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>();
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (String table : SyntheticLoad.TABLES) {
                List<String> rows = new ArrayList<>();
                try (var result = statement.executeQuery("select t::text from " + table + " t order by 1")) {
                    while (result.next()) {
                        rows.add(result.getString(1));
                    }
                }
                if (rows.isEmpty() && !table.equals("version_confirmation")) { // nobody has confirmed anything
                    throw new IllegalStateException("Nothing was written to " + table);
                }
                tables.put(table, rows);
            }
        }
        return tables;
    }
}
