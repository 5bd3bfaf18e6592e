package de.ikz.war.format.docx;

import de.ikz.intake.UnreadableReport;
import de.ikz.war.format.archive.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the paragraphs and tables within an element and hands each on, so that a document is never in memory whole. */
final class BodyReader {

    private final Xml xml;
    private final Story story;
    private final Sink sink;
    private Optional<Block.Paragraph> open = Optional.empty();

    /** Takes blocks in reading order. */
    interface Sink {
        void take(Block block) throws UnreadableReport;

        /** Takes the format of a cell, at whose beginning the cursor stands. */
        default void format(Xml xml) throws UnreadableReport {
            xml.skip();
        }
    }

    private BodyReader(Xml xml, Story story, Sink sink) {
        this.xml = xml;
        this.story = story;
        this.sink = sink;
    }

    /** Reads all blocks of the element that begins at the cursor. */
    static List<Block> blocks(Xml xml, Story story) throws UnreadableReport {
        List<Block> blocks = new ArrayList<>();
        read(xml, story, block -> {
            story.hold();
            blocks.add(block);
        });
        return blocks;
    }

    static void read(Xml xml, Story story, Sink sink) throws UnreadableReport {
        new BodyReader(xml, story, sink).read();
    }

    private void read() throws UnreadableReport {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts()) {
                begin();
            } else if (xml.ends()) {
                story.surroundings().ends(xml);
            }
        }
        close();
    }

    private void begin() throws UnreadableReport {
        if (story.surroundings().begins(xml) || !Names.isWord(xml)) {
            return;
        }
        switch (xml.name()) {
            case "p" -> take(ParagraphReader.read(xml, story));
            case "tbl" -> {
                close();
                sink.take(TableReader.read(xml, story));
            }
            case "altChunk", "subDoc" ->
                throw new UnreadableReport("Das Dokument besteht zum Teil aus einer anderen Datei,"
                        + " die in seinem Text eingebettet ist (w:" + xml.name()
                        + "). Bitte es in Word öffnen, als DOCX"
                        + " speichern und erneut einreichen.");
            case "del", "moveFrom", "sectPr", "tblPr", "tblGrid", "trPr" -> xml.skip();
            case "tcPr" -> sink.format(xml);
            default -> {}
        }
    }

    /** A paragraph whose end is deleted goes on in the next one. */
    private void take(Block.Paragraph read) throws UnreadableReport {
        Block.Paragraph whole = open.map(before -> joined(before, read)).orElse(read);
        open = Optional.empty();
        if (whole.look().runsOn()) {
            story.hold();
            open = Optional.of(whole);
        } else {
            sink.take(whole);
        }
    }

    private static Block.Paragraph joined(Block.Paragraph before, Block.Paragraph after) {
        before.pieces().addAll(after.pieces());
        before.remarks().add(after.remarks());
        return new Block.Paragraph(after.look(), before.pieces(), before.remarks());
    }

    private void close() throws UnreadableReport {
        if (open.isPresent()) {
            sink.take(open.get());
            open = Optional.empty();
        }
    }
}
