package de.ikz.war.format.docx;

import java.util.List;

/** What follows each other in a document, in a cell, in a text box: paragraphs and tables. */
sealed interface Block {

    /**
     * A paragraph.
     *
     * @param look how it is formatted
     * @param pieces its text and what is anchored in it, in order
     * @param remarks what a person should know of it
     */
    record Paragraph(Look look, List<Piece> pieces, Remarks remarks) implements Block {

        /** Its text without what is anchored in it. */
        String text() {
            StringBuilder text = new StringBuilder();
            for (Piece piece : pieces) {
                if (piece instanceof Piece.Text words) {
                    text.append(words.text());
                }
            }
            return text.toString();
        }

        boolean isBlank() {
            return text().isBlank();
        }

        boolean isEmpty() {
            return remarks.isEmpty()
                    && (pieces.isEmpty() || pieces.stream().allMatch(Piece.Text.class::isInstance) && isBlank());
        }
    }

    /**
     * A table.
     *
     * @param grid widths of its grid columns in twentieths of a point, as far as the file gives them
     */
    record Table(List<Integer> grid, List<TableRow> rows) implements Block {}

    /**
     * A row.
     *
     * @param before grid columns that are left out before its first cell
     * @param header whether it is repeated on every page
     * @param inserted whether its insertion is a tracked change
     * @param deleted words of a row whose deletion is a tracked change; it has no cells then
     */
    record TableRow(int before, boolean header, boolean inserted, String deleted, List<TableCell> cells) {}

    /**
     * A cell.
     *
     * @param span grid columns that it covers
     * @param begins whether it is merged with cells below it
     * @param goesOn whether it is merged into the cell above it
     */
    record TableCell(int span, boolean begins, boolean goesOn, List<Block> blocks) {}
}
