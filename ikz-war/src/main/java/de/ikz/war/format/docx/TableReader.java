package de.ikz.war.format.docx;

import de.ikz.intake.UnreadableReport;
import de.ikz.war.format.archive.Xml;
import java.util.ArrayList;
import java.util.List;

/** Reads a table with its grid, rows and cells; tracked changes of rows and cells as accepted. */
final class TableReader {

    private final Xml xml;
    private final Story story;
    private final List<Integer> grid = new ArrayList<>();
    private final List<Block.TableRow> rows = new ArrayList<>();
    private RowFormat format = new RowFormat();
    private List<Block.TableCell> cells = new ArrayList<>();
    private StringBuilder deleted = new StringBuilder();

    /** What a row says of itself ({@code w:trPr}). */
    private static final class RowFormat {
        private int before;
        private boolean header;
        private boolean inserted;
        private boolean deleted;
    }

    private TableReader(Xml xml, Story story) {
        this.xml = xml;
        this.story = story;
    }

    /** Reads the table that begins at the cursor. */
    static Block.Table read(Xml xml, Story story) throws UnreadableReport {
        TableReader reader = new TableReader(xml, story);
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts()) {
                reader.begin();
            } else if (xml.ends()) {
                reader.end();
            }
        }
        return new Block.Table(reader.grid, reader.rows);
    }

    private void begin() throws UnreadableReport {
        if (story.surroundings().begins(xml) || !Names.isWord(xml)) {
            return;
        }
        switch (xml.name()) {
            case "gridCol" -> {
                story.countCell();
                grid.add(Numbers.of(xml.attribute("w")).orElse(0));
            }
            case "tr" -> story.countRow();
            case "trPr" -> readRowFormat();
            case "tc" -> readCell();
            case "tblPr", "tblPrEx", "tblGridChange", "del", "moveFrom" -> xml.skip();
            default -> {}
        }
    }

    private void end() {
        story.surroundings().ends(xml);
        if (Names.isWord(xml) && xml.name().equals("tr")) {
            rows.add(new Block.TableRow(
                    format.before,
                    format.header,
                    format.inserted,
                    deleted.toString().strip(),
                    cells));
            format = new RowFormat();
            cells = new ArrayList<>();
            deleted = new StringBuilder();
        }
    }

    private void readRowFormat() throws UnreadableReport {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts()) {
                switch (xml.name()) {
                    case "gridBefore" ->
                        format.before = Numbers.of(xml.attribute("val")).orElse(0);
                    case "tblHeader" -> format.header = !xml.attribute("val").matches("0|false|off");
                    case "ins" -> format.inserted = true;
                    case "del" -> format.deleted = true;
                    case "trPrChange" -> xml.skip();
                    default -> {}
                }
            }
        }
    }

    private void readCell() throws UnreadableReport {
        story.countCell();
        CellReader read = CellReader.read(xml, story);
        if (format.deleted || read.isDeleted()) {
            Plain plain = Plain.of(read.blocks());
            deleted.append(plain.text())
                    .append(' ')
                    .append(plain.remarks().deleted())
                    .append(' ');
            read.blocks().clear();
        }
        if (read.isPartOfTheOneBefore() && !cells.isEmpty()) {
            Block.TableCell before = cells.remove(cells.size() - 1);
            List<Block> both = new ArrayList<>(before.blocks());
            both.addAll(read.blocks());
            cells.add(new Block.TableCell(before.span() + read.cell().span(), before.begins(), before.goesOn(), both));
        } else if (!format.deleted) {
            cells.add(read.cell());
        }
    }
}
