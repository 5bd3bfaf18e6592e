package de.ikz.war.format.docx;

import de.ikz.intake.DocumentBuilder;
import de.ikz.intake.Finding.Severity;
import de.ikz.intake.UnreadableReport;
import java.util.ArrayList;
import java.util.List;

/** Writes a table: each cell in the column that it lies below. */
final class TableWriter {

    private final DocumentBuilder builder;
    private final TextWriter texts;
    private final CellWriter cells;

    TableWriter(DocumentBuilder builder, TextWriter texts) {
        this.builder = builder;
        this.texts = texts;
        this.cells = new CellWriter(builder, texts);
    }

    void write(Block.Table table) throws UnreadableReport {
        if (table.rows().isEmpty()) {
            return;
        }
        TableGrid grid = TableGrid.of(table);
        builder.beginTable();
        for (int i = 0; i < table.rows().size(); i++) {
            Block.TableRow row = table.rows().get(i);
            remark(row);
            if (!row.cells().isEmpty()) {
                builder.beginRow();
                write(row, grid.places(row));
            }
            if (i > 1 && i + 1 < table.rows().size()) {
                tellMerged(row, grid.places(row), table.rows().get(i + 1), grid);
            }
        }
        builder.endTable();
    }

    /** What is inserted within its cells is told there. */
    private void remark(Block.TableRow row) {
        Plain plain = Plain.of(
                row.cells().stream().flatMap(cell -> cell.blocks().stream()).toList());
        Remarks remarks = new Remarks();
        remarks.delete(row.deleted());
        if (row.inserted() && !plain.remarks().isTracked()) {
            remarks.insert(plain.text());
        }
        texts.remark(remarks);
    }

    private void write(Block.TableRow row, List<TableGrid.Covered> places) throws UnreadableReport {
        int at = 0;
        while (at < places.size()) {
            int first = places.get(at).first();
            List<Block> blocks = new ArrayList<>();
            int used = 0;
            int count = 1;
            boolean unshown = false;
            while (at + used < places.size() && places.get(at + used).first() <= first) {
                Block.TableCell cell = row.cells().get(at + used);
                count = Math.max(count, places.get(at + used).count());
                unshown |= cell.goesOn();
                blocks.addAll(cell.blocks());
                used++;
            }
            builder.beginCell(first, count);
            if (used > 1 && !Plain.of(blocks).text().isBlank()) {
                tellCrowded();
            }
            if (unshown && !blocks.isEmpty()) {
                builder.aside(
                        builder.place(),
                        Plain.of(blocks).text(),
                        "Dieser Text steht in einer Zelle, die mit der darüber verbunden ist; Word zeigt ihn nicht. Er wurde"
                                + " nicht übernommen.");
            } else {
                cells.write(blocks);
            }
            at += used;
        }
    }

    private void tellCrowded() {
        builder.finding(
                Severity.WARNING,
                builder.place(),
                "Unter dieser Spalte der Kopfzeile stehen mehrere Zellen nebeneinander; ihr Text wurde verbunden – bitte"
                        + " prüfen.",
                "");
    }

    /** A merged cell beside several rows speaks for all of them, but only the first can keep it. */
    private void tellMerged(Block.TableRow row, List<TableGrid.Covered> places, Block.TableRow next, TableGrid grid) {
        List<TableGrid.Covered> below = grid.places(next);
        for (int i = 0; i < places.size(); i++) {
            int column = places.get(i).first();
            boolean goesOn = false;
            for (int j = 0; j < below.size(); j++) {
                goesOn |= below.get(j).first() == column && next.cells().get(j).goesOn();
            }
            String text = Plain.of(row.cells().get(i).blocks()).text();
            if (column > 0 && goesOn && row.cells().get(i).begins() && !text.isBlank()) {
                builder.finding(
                        Severity.HINT,
                        builder.place().in(column + 1),
                        "Diese Zelle ist mit der darunter verbunden und gilt vielleicht auch für die nächste Zeile; ihr Text"
                                + " steht nur beim ersten Eintrag.",
                        text);
            }
        }
    }
}
