package de.ikz.partner;

import de.ikz.table.Tables;
import de.ikz.time.Validity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the tables of the shipped directory; their first lines tell the columns. */
final class DirectoryTable {

    private static final List<String> TABLES = List.of(
            "districts.tsv",
            "municipalities.tsv",
            "towns.tsv",
            "foreign-towns.tsv",
            "collective-municipalities.tsv",
            "former-districts.tsv",
            "states.tsv",
            "state-bodies.tsv",
            "federal-bodies.tsv",
            "associations.tsv",
            "companies.tsv");

    private DirectoryTable() {}

    static List<Body> shipped() {
        return TABLES.stream()
                .flatMap(table -> Tables.rows(DirectoryTable.class, table).stream())
                .map(DirectoryTable::body)
                .toList();
    }

    private static Body body(String[] cell) {
        if (cell.length != 10) {
            throw new IllegalStateException(
                    "A row of the directory has ten columns, not " + cell.length + ": " + cell[0]);
        }
        return new Body(
                cell[0],
                cell[2],
                PartnerKind.valueOf(cell[1].toUpperCase(Locale.ROOT)),
                filled(cell[3]),
                validity(cell[5], cell[6]),
                split(cell[8], "\\|").stream().map(DirectoryTable::alias).toList(),
                filled(cell[4]),
                split(cell[7], ","),
                cell[9]);
    }

    private static Alias alias(String cell) {
        Alias.Use use = switch (cell.charAt(0)) {
            case '~' -> Alias.Use.NAMED;
            case '=' -> Alias.Use.PLATE;
            default -> Alias.Use.ALONE;
        };
        String text = use == Alias.Use.ALONE ? cell : cell.substring(1);
        int at = text.indexOf('@');
        if (at < 0) {
            return new Alias(text, use, Validity.ALWAYS);
        }
        String[] bounds = text.substring(at + 1).split("/", -1);
        return new Alias(text.substring(0, at), use, validity(bounds[0], bounds[1]));
    }

    private static Validity validity(String from, String until) {
        return new Validity(filled(from).map(LocalDate::parse), filled(until).map(LocalDate::parse));
    }

    private static List<String> split(String cell, String mark) {
        return Arrays.stream(cell.split(mark))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Optional<String> filled(String cell) {
        return Optional.of(cell.strip()).filter(text -> !text.isEmpty());
    }
}
