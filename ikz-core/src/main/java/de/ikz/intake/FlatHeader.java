package de.ikz.intake;

import java.util.List;

/** The header of a flat table, whose rows name their units themselves, for formats that must find it. */
public final class FlatHeader {

    /** What its columns are called, for messages. */
    public static final String NAMES =
            "Dezernat, Organisationseinheit, Erfahrungsaustausch, Thema, Arbeitsstand und Perspektive";

    private FlatHeader() {}

    /** Whether these cells are such a header, in any order and with any others between them. */
    public static boolean isNamedBy(List<String> cells) {
        List<Cell> read = cells.stream()
                .map(cell -> Cell.of(cell, Markup.tokens(cell, 0, cell.length())))
                .toList();
        return Columns.header(List.of(new Row(Place.line(1), read)), 0)
                .filter(header -> !header.columns().units().isAbsent())
                .isPresent();
    }
}
