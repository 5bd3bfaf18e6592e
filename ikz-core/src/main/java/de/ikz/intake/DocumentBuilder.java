package de.ikz.intake;

import de.ikz.cooperation.Wording;
import de.ikz.intake.Finding.Severity;
import de.ikz.intake.Markup.Token;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes what a format finds in a file, in reading order, and makes a {@link Document} of it.
 *
 * <p>Outside of tables, text up to {@link #endParagraph()} is one paragraph. Inside, {@link #beginTable()},
 * {@link #beginRow()} and {@link #beginCell(int)} open the grid; a cell has paragraphs and lists. Text may come in any
 * pieces. What is not closed is closed by what follows.
 */
public final class DocumentBuilder {

    private static final String UNORDERED = "ul";
    private static final String ITEM = "li";
    private static final String PARAGRAPH = "p";
    private static final String UNDERLINE = "u";

    private final Place.Counting counting;
    private final Limits limits;
    private final StringBuilder source = new StringBuilder();
    private final StringBuilder pending = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private final List<Document.Aside> asides = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private boolean inTable;
    private boolean inRow;
    private boolean inCell;
    private boolean heading;
    private int cellStart;
    private int column;
    private int line;
    private int tables;
    private int counted;
    private int depth;
    private int controls;
    private Place firstControl;

    /**
     * @param counting how people count places in this kind of file
     * @param limits most rows and longest cells
     */
    public DocumentBuilder(Place.Counting counting, Limits limits) {
        this.counting = counting;
        this.limits = limits;
    }

    /** The place that is being read. */
    public Place place() {
        return inTable
                ? new Place(line, inCell ? column + 1 : 0, tables, rows.size() + (inRow ? 1 : 0), counting)
                : new Place(line + 1, 0, 0, 0, counting);
    }

    /** Adds text to the paragraph. */
    public DocumentBuilder text(CharSequence text) {
        pending.append(text);
        return this;
    }

    /** Breaks the line within a paragraph. */
    public DocumentBuilder lineBreak() {
        pending.append('\n');
        return this;
    }

    /** Begins or ends a line under the words. */
    public DocumentBuilder underline(boolean begins) {
        flush();
        tokens.add(new Token.Tag(UNDERLINE, !begins));
        return this;
    }

    /** Tells that the paragraph outside of tables that is being read is a heading. */
    public DocumentBuilder heading() {
        heading = true;
        return this;
    }

    /** Ends the paragraph. */
    public DocumentBuilder endParagraph() throws UnreadableReport {
        flush();
        if (inTable) {
            tokens.add(new Token.Tag(PARAGRAPH, true));
            newLine();
        } else {
            endLine();
        }
        return this;
    }

    /** Begins a list, within an item one level deeper. */
    public DocumentBuilder beginList() {
        flush();
        depth++;
        tokens.add(new Token.Tag(UNORDERED, false));
        newLine();
        return this;
    }

    /** Ends a list. */
    public DocumentBuilder endList() {
        flush();
        depth--;
        tokens.add(new Token.Tag(UNORDERED, true));
        newLine();
        return this;
    }

    /** Begins an item of the list; ends the one before. */
    public DocumentBuilder beginItem() {
        flush();
        newLine();
        tokens.add(new Token.Tag(ITEM, false));
        source.append("  ".repeat(Math.max(0, depth - 1))).append("• ");
        return this;
    }

    /** Begins a table; ends the one before, for there are none within others. */
    public DocumentBuilder beginTable() throws UnreadableReport {
        if (inTable) {
            endTable();
        }
        endParagraph();
        inTable = true;
        tables++;
        return this;
    }

    /** Begins a row. */
    public DocumentBuilder beginRow() throws UnreadableReport {
        endRow();
        inRow = true;
        line++;
        if (++counted > limits.rows()) {
            throw new UnreadableReport("Der Bericht hat mehr als " + limits.rows() + " Tabellenzeilen ("
                    + place().whole() + "). Bitte ihn aufteilen.");
        }
        return this;
    }

    /**
     * Begins a cell.
     *
     * @param at its column, counted from 0; those left out are empty
     */
    public DocumentBuilder beginCell(int at) throws UnreadableReport {
        endCell();
        inCell = true;
        column = at;
        cellStart = source.length();
        return this;
    }

    /** Ends the table. */
    public DocumentBuilder endTable() throws UnreadableReport {
        endRow();
        if (!rows.isEmpty()) {
            parts.add(new Part.Table(List.copyOf(rows)));
        }
        rows.clear();
        inTable = false;
        return this;
    }

    /**
     * Keeps text that belongs to no cell in a finding, such as a footnote.
     *
     * @param message what it is and what to do, in German
     */
    public DocumentBuilder aside(Place place, String text, String message) {
        List<Token> words = new ArrayList<>();
        append(text, words);
        source.append('\n');
        asides.add(new Document.Aside(place, Markup.text(words).collapsed(), message));
        return this;
    }

    /** Adds something that a person must look at; its text is no part of the report's characters. */
    public DocumentBuilder finding(Severity severity, Place place, String message, String text) {
        findings.add(new Finding(severity, place, message, text));
        return this;
    }

    /**
     * The document.
     *
     * @param characters code points of the file that are not white space, markup, bullets or control, by a count that
     *     shares no code with what called this builder
     */
    public Document build(long characters) throws UnreadableReport {
        if (inTable) {
            endTable();
        }
        endParagraph();
        if (controls > 0) {
            findings.add(Intake.directionControls(firstControl, controls));
        }
        return new Document(source.toString(), parts, asides, findings, characters);
    }

    private void endRow() throws UnreadableReport {
        endCell();
        if (inRow) {
            rows.add(new Row(place(), List.copyOf(cells)));
            cells.clear();
            inRow = false;
        }
    }

    private void endCell() throws UnreadableReport {
        flush();
        if (!inCell) {
            return;
        }
        refuseLong(source.length() - cellStart);
        while (cells.size() < column) {
            cells.add(Cell.EMPTY);
        }
        cells.add(Cell.of(source.substring(cellStart).strip(), List.copyOf(tokens)));
        tokens.clear();
        source.append('\t');
        inCell = false;
        depth = 0;
    }

    private void endLine() throws UnreadableReport {
        Traced text = Markup.text(tokens).collapsed();
        if (text.length() > 0) {
            line++;
            if (++counted > limits.rows()) {
                throw new UnreadableReport("Der Bericht hat mehr als " + limits.rows()
                        + " Absätze und Tabellenzeilen (ab Absatz " + line + "). Bitte ihn aufteilen.");
            }
            refuseLong(text.length());
            parts.add(new Part.Line(new Place(line, 0, 0, 0, counting), text, heading));
        }
        tokens.clear();
        heading = false;
        depth = 0;
        newLine();
    }

    private void refuseLong(int length) throws UnreadableReport {
        if (length > Wording.MAX_TEXT) {
            throw new UnreadableReport(String.format(
                    Locale.GERMAN,
                    "%s hat %,d Zeichen; höchstens %,d sind möglich. Bitte den Text aufteilen.",
                    place(),
                    length,
                    Wording.MAX_TEXT));
        }
    }

    private void newLine() {
        if (source.length() > cellStart && source.charAt(source.length() - 1) != '\n') {
            source.append('\n');
        }
    }

    private void flush() {
        if (pending.length() > 0) {
            append(pending.toString(), tokens);
            pending.setLength(0);
        }
    }

    /** Appends text to the source, and to the tokens with the bullets that people type. */
    private void append(String written, List<Token> words) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFC);
        Traced.Builder run = new Traced.Builder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Markup.isBullet(character)) {
                if (run.length() > 0) {
                    words.add(new Token.Text(run.build()));
                    run = new Traced.Builder();
                }
                words.add(new Token.Bullet());
            } else if (SourceText.isBidirectional(character)) {
                controls++;
                firstControl = firstControl == null ? place() : firstControl;
            } else if (!Markup.isDropped(character)) {
                run.add(character, source.length());
            }
            source.append(character);
        }
        if (run.length() > 0) {
            words.add(new Token.Text(run.build()));
        }
    }
}
