package de.ikz.war.bare;

import jakarta.annotation.Resource;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The first 100 entries of the home city with their texts and what was concluded from them: three questions, from the result set straight to JSON. */
@WebServlet("/entries")
public class BareServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ENTRIES = "select * from cooperation_version v where v.municipality = ?"
            + " and v.stand_from <= current_date and v.stand_to > current_date and v.withdrawn = false"
            + " order by v.register_key, v.cooperation_id limit 100";
    private static final String TEXTS =
            "select version_id, field, content from version_text where version_id = any (?) order by version_id, place";

    private static final String READINGS = "select * from version_reading where version_id = any (?) order by version_id, place";

    @Resource(lookup = "java:/jdbc/ikz")
    private transient DataSource pool;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        try (Connection connection = pool.getConnection();
                JsonGenerator json = Json.createGenerator(response.getWriter())) {
            write(connection, json);
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }

    private static void write(Connection connection, JsonGenerator json) throws SQLException {
        try (PreparedStatement entries = connection.prepareStatement(ENTRIES);
                PreparedStatement texts = connection.prepareStatement(TEXTS);
                PreparedStatement readings = connection.prepareStatement(READINGS)) {
            entries.setString(1, "15003000");
            Map<String, Map<String, Object>> found = new LinkedHashMap<>();
            try (ResultSet rows = entries.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString("version_id"), columns(rows));
                }
            }
            Array versions = connection.createArrayOf("varchar", found.keySet().toArray());
            texts.setArray(1, versions);
            try (ResultSet rows = texts.executeQuery()) {
                while (rows.next()) {
                    found.get(rows.getString(1)).merge(rows.getString(2), rows.getString(3), (one, more) -> one + "\n" + more);
                }
            }
            readings.setArray(1, versions);
            Map<String, List<Map<String, Object>>> read = new HashMap<>();
            try (ResultSet rows = readings.executeQuery()) {
                while (rows.next()) {
                    read.computeIfAbsent(rows.getString("version_id"), version -> new ArrayList<>()).add(columns(rows));
                }
            }
            json.writeStartArray();
            found.forEach((version, entry) -> {
                json.writeStartObject();
                members(json, entry);
                json.writeStartArray("readings");
                read.getOrDefault(version, List.of()).forEach(reading -> {
                    json.writeStartObject();
                    members(json, reading);
                    json.writeEnd();
                });
                json.writeEnd();
                json.writeEnd();
            });
            json.writeEnd();
        }
    }

    private static void members(JsonGenerator json, Map<String, Object> columns) {
        columns.forEach((name, value) -> {
            if (value instanceof Number number) {
                json.write(name, number.longValue());
            } else if (value != null) {
                json.write(name, String.valueOf(value));
            }
        });
    }

    private static Map<String, Object> columns(ResultSet rows) throws SQLException {
        Map<String, Object> columns = new LinkedHashMap<>();
        var known = rows.getMetaData();
        for (int column = 1; column <= known.getColumnCount(); column++) {
            boolean number = known.getColumnType(column) == Types.INTEGER || known.getColumnType(column) == Types.BIGINT;
            columns.put(known.getColumnName(column), number ? (Object) rows.getLong(column) : rows.getString(column));
        }
        return columns;
    }
}
