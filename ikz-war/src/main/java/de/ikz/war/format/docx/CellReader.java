package de.ikz.war.format.docx;

import de.ikz.intake.UnreadableReport;
import de.ikz.war.format.archive.Xml;
import java.util.ArrayList;
import java.util.List;

/** Reads a cell: what it says of its merging ({@code w:tcPr}), and its blocks. */
final class CellReader implements BodyReader.Sink {

    private final Story story;
    private final List<Block> blocks = new ArrayList<>();
    private int span = 1;
    private boolean begins;
    private boolean goesOn;
    private boolean partOfTheOneBefore;
    private boolean deleted;

    private CellReader(Story story) {
        this.story = story;
    }

    /** Reads the cell that begins at the cursor. */
    static CellReader read(Xml xml, Story story) throws UnreadableReport {
        CellReader cell = new CellReader(story);
        BodyReader.read(xml, story, cell);
        return cell;
    }

    @Override
    public void take(Block block) throws UnreadableReport {
        if (block instanceof Block.Paragraph paragraph && paragraph.isEmpty() && !isFirstEmptyItem(paragraph)) {
            return;
        }
        story.hold();
        blocks.add(block);
    }

    /** An empty bullet says that there is nothing; more of them say no more. */
    private boolean isFirstEmptyItem(Block.Paragraph paragraph) {
        return paragraph.look().listed() && blocks.isEmpty();
    }

    @Override
    public void format(Xml xml) throws UnreadableReport {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts()) {
                String value = xml.attribute("val");
                switch (xml.name()) {
                    case "gridSpan" -> span = Math.max(1, Numbers.of(value).orElse(1));
                    case "vMerge" -> {
                        begins = value.equals("restart");
                        goesOn = !begins;
                    }
                    case "hMerge" -> partOfTheOneBefore = !value.equals("restart");
                    case "cellDel" -> deleted = true;
                    case "tcPrChange" -> xml.skip();
                    default -> {}
                }
            }
        }
    }

    /** Whether it is merged with the cell to its left, as old programs say it. */
    boolean isPartOfTheOneBefore() {
        return partOfTheOneBefore;
    }

    /** Whether its deletion is a tracked change. */
    boolean isDeleted() {
        return deleted;
    }

    List<Block> blocks() {
        return blocks;
    }

    Block.TableCell cell() {
        return new Block.TableCell(span, begins, goesOn, blocks);
    }
}
