package de.ikz.war.format.docx;

import java.util.List;

/**
 * The text of blocks without their form, for what is told in one sentence: a note, a head of pages, a deleted row.
 *
 * @param text all of it, with what is not shown
 * @param remarks of all of it
 */
record Plain(String text, Remarks remarks) {

    static Plain of(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        Remarks remarks = new Remarks();
        blocks.forEach(block -> add(block, text, remarks));
        return new Plain(text.toString().strip(), remarks);
    }

    private static void add(Block block, StringBuilder text, Remarks remarks) {
        if (block instanceof Block.Table table) {
            table.rows().forEach(row -> {
                row.cells().forEach(cell -> cell.blocks().forEach(inner -> add(inner, text, remarks)));
                remarks.delete(row.deleted());
            });
        } else if (block instanceof Block.Paragraph paragraph) {
            text.append(text.length() == 0 ? "" : "\n").append(paragraph.text());
            text.append(paragraph.remarks().unshown().length() == 0 ? "" : " ")
                    .append(paragraph.remarks().unshown());
            remarks.add(paragraph.remarks());
            for (Piece piece : paragraph.pieces()) {
                if (piece instanceof Piece.Frame frame) {
                    frame.blocks().forEach(inner -> add(inner, text, remarks));
                }
            }
        }
    }
}
