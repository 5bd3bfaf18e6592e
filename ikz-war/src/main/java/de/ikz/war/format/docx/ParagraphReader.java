package de.ikz.war.format.docx;

import de.ikz.intake.UnreadableReport;
import de.ikz.war.format.archive.Xml;
import java.util.ArrayList;
import java.util.List;

/** Reads a paragraph: its text as it is shown, tracked changes as accepted, and what is anchored in it. */
final class ParagraphReader {

    private final Xml xml;
    private final Story story;
    private final Surroundings surroundings;
    private final List<Piece> pieces = new ArrayList<>();
    private final Remarks remarks = new Remarks();
    private final StringBuilder text = new StringBuilder();
    private ParagraphFormat format = new ParagraphFormat();
    private RunFormat run = new RunFormat();
    private boolean underlined;
    private boolean hasWords;
    private boolean isStrong = true;
    private boolean contents;

    private ParagraphReader(Xml xml, Story story) {
        this.xml = xml;
        this.story = story;
        this.surroundings = story.surroundings();
    }

    /** Reads the paragraph that begins at the cursor. */
    static Block.Paragraph read(Xml xml, Story story) throws UnreadableReport {
        story.check();
        ParagraphReader reader = new ParagraphReader(xml, story);
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts()) {
                reader.begin();
            } else if (xml.ends()) {
                reader.surroundings.ends(xml);
            }
        }
        reader.endPiece();
        return new Block.Paragraph(reader.look(), reader.pieces, reader.remarks);
    }

    private void begin() throws UnreadableReport {
        if (surroundings.begins(xml)) {
            return;
        }
        if (Names.isText(xml)) {
            say(content().replace('\n', ' ').replace('\r', ' ').replace('\t', ' '));
        } else if (Names.isWord(xml)) {
            beginOfWord();
        } else {
            beginOfDrawing();
        }
    }

    private void beginOfWord() throws UnreadableReport {
        switch (xml.name()) {
            case "pPr" -> format = ParagraphFormat.read(xml);
            case "r" -> run = new RunFormat();
            case "rPr" -> run = RunFormat.read(xml);
            case "tab", "ptab" -> say("\t");
            case "br", "cr" -> say("\n");
            case "noBreakHyphen" -> say("-");
            case "softHyphen" -> say("\u00ad");
            case "sym" -> saySymbol();
            case "del", "moveFrom" -> remarks.delete(deletedText());
            case "delText", "delInstrText" -> xml.skip();
            case "instrText" -> surroundings.fields().instruct(content());
            case "fldChar" -> surroundings.fields().take(xml.attribute("fldCharType"));
            case "fldSimple" -> contents |= xml.attribute("instr").strip().startsWith("TOC");
            case "footnoteReference", "endnoteReference", "commentReference" -> refer();
            case "txbxContent" -> addFrame();
            case "object" -> remarks.see(Remarks.Seen.OBJECT);
            default -> {}
        }
    }

    private void beginOfDrawing() {
        switch (xml.name()) {
            case "blip", "imagedata" -> remarks.see(Remarks.Seen.PICTURE);
            case "OLEObject" -> remarks.see(Remarks.Seen.OBJECT);
            case "chart", "relIds" -> remarks.see(Remarks.Seen.CHART);
            default -> {}
        }
    }

    private void say(String words) {
        if (words.isEmpty()) {
            return;
        }
        if (!words.isBlank()) {
            surroundings.said();
        }
        contents |= surroundings.isContents();
        if (!surroundings.show()) {
            remarks.leaveOut(words);
            return;
        }
        if (surroundings.isInserted()) {
            remarks.insert(words);
        }
        if (story.styles().isHidden(format.style(), run)) {
            remarks.hide(words);
        }
        if (!words.isBlank()) {
            hasWords = true;
            isStrong &=
                    story.styles().isBold(format.style(), run) || story.styles().isLarge(format.style(), run);
        }
        if (story.styles().isUnderlined(run) != underlined) {
            endPiece();
            underlined = !underlined;
        }
        text.append(words);
    }

    private void saySymbol() {
        String symbol = Symbols.of(xml.attribute("font"), xml.attribute("char"));
        if (Symbols.isOnlyInFont(symbol)) {
            remarks.see(Remarks.Seen.SYMBOL);
        }
        say(symbol);
    }

    private void refer() throws UnreadableReport {
        endPiece();
        story.hold();
        pieces.add(new Piece.Reference(Notes.Kind.of(xml.name()), xml.attribute("id")));
    }

    private void addFrame() throws UnreadableReport {
        endPiece();
        List<Block> blocks = BodyReader.blocks(xml, story);
        if (!blocks.isEmpty()) {
            story.hold();
            pieces.add(new Piece.Frame(blocks));
        }
    }

    private void endPiece() {
        if (text.length() > 0) {
            pieces.add(new Piece.Text(text.toString(), underlined));
            text.setLength(0);
        }
    }

    private String content() throws UnreadableReport {
        StringBuilder content = new StringBuilder();
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (!xml.starts() && !xml.ends()) {
                content.append(xml.text());
            }
        }
        return content.toString();
    }

    private String deletedText() throws UnreadableReport {
        StringBuilder deleted = new StringBuilder();
        int outside = xml.depth() - 1;
        boolean inText = false;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts()) {
                inText = xml.name().equals("t") || xml.name().equals("delText");
                deleted.append(xml.name().equals("tab") || xml.name().equals("br") ? " " : "");
            } else if (xml.ends()) {
                inText = false;
            } else if (inText) {
                deleted.append(xml.text());
            }
        }
        return deleted.toString();
    }

    private Look look() {
        Styles styles = story.styles();
        String style = format.style();
        String number = styles.number(style, format).orElse("0");
        int level = styles.level(style, format).orElse(0);
        int indent = format.indent()
                .or(() -> story.numbering().indent(number, level))
                .or(() -> styles.indent(style, format))
                .orElse(0);
        return new Look(
                story.numbering().marks(number, level),
                level,
                indent,
                styles.outline(style, format),
                contents || styles.isContents(style),
                hasWords && isStrong,
                format.runsOn());
    }
}
