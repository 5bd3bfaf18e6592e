package de.ikz.war.format.docx;

import de.ikz.intake.DocumentBuilder;
import de.ikz.intake.Finding.Severity;
import de.ikz.intake.UnreadableReport;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes the blocks of a cell: paragraphs, and lists whose nesting the levels of the items tell, or their indents where
 * all levels are the same, as people make them with the ruler.
 */
final class CellWriter {

    /** A bullet or dash that somebody typed. */
    private static final Pattern TYPED =
            Pattern.compile("^\\s*(?:[-–—•◦▪▫‣●■·\uf0b7\uf0a7\uf0d8]|[oO](?=\\t))(?:\\s.*|$)", Pattern.DOTALL);
    /** A quarter of a centimetre, in twentieths of a point: less is no other level. */
    private static final int SAME_INDENT = 140;

    private static final int LEVEL = 10_000;

    private final DocumentBuilder builder;
    private final TextWriter texts;
    private final Deque<Integer> lists = new ArrayDeque<>();

    CellWriter(DocumentBuilder builder, TextWriter texts) {
        this.builder = builder;
        this.texts = texts;
    }

    void write(List<Block> blocks) throws UnreadableReport {
        List<Block.Paragraph> paragraphs = new ArrayList<>();
        for (Block block : blocks) {
            flatten(block, paragraphs);
        }
        boolean byLevel = paragraphs.stream()
                .anyMatch(paragraph ->
                        paragraph.look().listed() && paragraph.look().level() > 0);
        boolean nested = isNested(paragraphs);
        Remarks remarks = new Remarks();
        int itemIndent = 0;
        for (Block.Paragraph paragraph : paragraphs) {
            Look look = paragraph.look();
            if (look.listed() || nested && isTyped(paragraph)) {
                beginItem(byLevel ? look.level() * LEVEL : look.indent());
                itemIndent = look.indent();
                texts.write(paragraph);
            } else if (goesOn(look, itemIndent) && !paragraph.isBlank()) {
                builder.lineBreak();
                texts.write(paragraph);
            } else {
                endLists();
                texts.write(paragraph);
                builder.endParagraph();
            }
            remarks.add(paragraph.remarks());
        }
        endLists();
        texts.remark(remarks);
    }

    private static boolean isTyped(Block.Paragraph paragraph) {
        return TYPED.matcher(paragraph.text()).matches();
    }

    /** Whether typed bullets stand beside real ones or at several indents; else the intake knows them itself. */
    private static boolean isNested(List<Block.Paragraph> paragraphs) {
        IntSummaryStatistics typed = paragraphs.stream()
                .filter(CellWriter::isTyped)
                .mapToInt(paragraph -> paragraph.look().indent())
                .summaryStatistics();
        return typed.getCount() > 0
                && (typed.getMax() - typed.getMin() > SAME_INDENT
                        || paragraphs.stream()
                                .anyMatch(paragraph -> paragraph.look().listed()));
    }

    /** What stands below an item with its indent and without a bullet of its own belongs to it. */
    private boolean goesOn(Look look, int itemIndent) {
        return !lists.isEmpty() && itemIndent > 0 && look.indent() > itemIndent - SAME_INDENT;
    }

    private void beginItem(int position) throws UnreadableReport {
        while (!lists.isEmpty() && position < lists.peek() - SAME_INDENT) {
            builder.endList();
            lists.pop();
        }
        if (lists.isEmpty() || position > lists.peek() + SAME_INDENT) {
            builder.beginList();
            lists.push(position);
        }
        builder.beginItem();
    }

    private void endLists() throws UnreadableReport {
        while (!lists.isEmpty()) {
            builder.endList();
            lists.pop();
        }
    }

    private void flatten(Block block, List<Block.Paragraph> paragraphs) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraphs.add(paragraph);
            for (Piece piece : paragraph.pieces()) {
                if (piece instanceof Piece.Frame frame) {
                    texts.tellFrame();
                    frame.blocks().forEach(inner -> flatten(inner, paragraphs));
                }
            }
        } else if (block instanceof Block.Table table) {
            builder.finding(
                    Severity.WARNING,
                    builder.place(),
                    "In dieser Zelle steht eine weitere Tabelle. Ihr Text wurde Zelle für Zelle als Absätze gelesen –"
                            + " bitte prüfen.",
                    Plain.of(List.of(table)).text());
            for (Block.TableRow row : table.rows()) {
                row.cells().forEach(cell -> cell.blocks().forEach(inner -> flatten(inner, paragraphs)));
            }
        }
    }
}
