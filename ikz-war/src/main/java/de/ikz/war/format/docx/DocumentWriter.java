package de.ikz.war.format.docx;

import de.ikz.intake.DocumentBuilder;
import de.ikz.intake.Place;
import de.ikz.intake.UnreadableReport;
import java.util.regex.Pattern;

/** Writes the blocks of a document for the intake: paragraphs with what looks like a heading, and tables. */
final class DocumentWriter implements BodyReader.Sink {

    /** A line of a table of contents that somebody typed: words, then a tab or dots, then a page. */
    private static final Pattern TYPED_CONTENTS =
            Pattern.compile("(?s).*\\S\\s*(?:\\t|\\.{4,}|…{2,})[\\s.]*[0-9]{1,3}\\s*");

    private static final int LONGEST_HEADING = 120;

    private final DocumentBuilder builder;
    private final TextWriter texts;
    private final TableWriter tables;

    DocumentWriter(DocumentBuilder builder, TextWriter texts) {
        this.builder = builder;
        this.texts = texts;
        this.tables = new TableWriter(builder, texts);
    }

    @Override
    public void take(Block block) throws UnreadableReport {
        if (block instanceof Block.Paragraph paragraph) {
            write(paragraph);
        } else if (block instanceof Block.Table table) {
            write(table);
        }
    }

    private void write(Block.Paragraph paragraph) throws UnreadableReport {
        if (paragraph.isEmpty()) {
            return;
        }
        String text = paragraph.text();
        if (isContents(paragraph, text)) {
            builder.passed(text);
            texts.remark(paragraph.remarks());
            return;
        }
        if (isHeading(paragraph.look(), text)) {
            builder.heading();
        }
        texts.write(paragraph);
        texts.remark(paragraph.remarks());
        builder.endParagraph();
        for (Piece piece : paragraph.pieces()) {
            if (piece instanceof Piece.Frame frame) {
                texts.tellFrame();
                for (Block inner : frame.blocks()) {
                    take(inner);
                }
            }
        }
    }

    private static boolean isContents(Block.Paragraph paragraph, String text) {
        return (paragraph.look().contents() || TYPED_CONTENTS.matcher(text).matches())
                && paragraph.pieces().stream().allMatch(Piece.Text.class::isInstance);
    }

    /** By its style, or by its look: short, and all of it bold or large. */
    private static boolean isHeading(Look look, String text) {
        return look.isHeading() || look.strong() && text.strip().length() <= LONGEST_HEADING;
    }

    /** A table of single cells around others only places them on the page. */
    private void write(Block.Table table) throws UnreadableReport {
        boolean isFrame = table.rows().stream().allMatch(row -> row.cells().size() == 1)
                && table.rows().stream()
                        .anyMatch(row -> row.cells().get(0).blocks().stream().anyMatch(Block.Table.class::isInstance));
        if (!isFrame) {
            tables.write(table);
            return;
        }
        for (Block.TableRow row : table.rows()) {
            for (Block block : row.cells().get(0).blocks()) {
                take(block);
            }
        }
    }

    /** Writes the head or foot of pages. */
    void writePageText(Plain text) {
        Place place = builder.place();
        builder.passed(text.text());
        new RemarkWriter(builder).writeOfKept(place, text.remarks());
    }
}
