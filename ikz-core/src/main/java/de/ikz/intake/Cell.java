package de.ikz.intake;

import java.util.List;

/**
 * A cell of a table.
 *
 * @param raw as the source has it
 * @param text its text without markup
 * @param paragraphs its paragraphs and items
 */
record Cell(String raw, Traced text, List<Paragraph> paragraphs) {

    static final Cell EMPTY = new Cell("", Traced.EMPTY, List.of());

    static Cell of(String raw, List<Markup.Token> tokens) {
        return new Cell(SourceText.readable(raw), Markup.text(tokens), CellReader.read(tokens));
    }

    /** White space collapsed. */
    String words() {
        return text.collapsed().onOneLine().text();
    }
}
