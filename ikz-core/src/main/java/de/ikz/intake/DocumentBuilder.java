package de.ikz.intake;

import de.ikz.intake.Finding.Severity;
import de.ikz.intake.Markup.Token;
import de.ikz.intake.Place.Counting;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes what a format finds in a file, in reading order, and makes a {@link Document} of it.
 *
 * <p>Outside of tables, text up to {@link #endParagraph()} is one paragraph. Inside, {@link #beginTable()},
 * {@link #beginRow()} and {@link #beginCell(int)} open the grid; a cell has paragraphs and lists. Text may come in any
 * pieces. What is not closed is closed by what follows.
 */
public final class DocumentBuilder {

    private static final String LIST = "ul";
    private static final String ITEM = "li";
    private static final String PARAGRAPH = "p";

    private final Watch watch;
    private final Extent extent;
    private final PlaceCounter places;
    private final SourceWriter source;
    private final List<Part> parts = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Traced> numbers = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private Grid grid;
    private boolean inRow;
    private boolean inCell;
    private boolean heading;
    private int cellStart;
    private int column;
    private int span;
    private int depth;
    private Place firstControl;

    private record Note(Place place, String text, String message) {}

    /**
     * @param counting how people count places in this kind of file
     * @param watch over the reading: most rows and cells, longest time
     */
    public DocumentBuilder(Counting counting, Watch watch) {
        this.watch = watch;
        this.extent = new Extent(watch.limits());
        this.places = new PlaceCounter(counting);
        this.source = new SourceWriter(watch.limits().unpackedBytes());
    }

    /** The place that is being read. */
    public Place place() {
        return places.place(grid, inRow, inCell ? column + 1 : 0);
    }

    /**
     * Tells where people find the next row, where the file itself counts them.
     *
     * @param table the sheet, from 1
     * @param number the row of the sheet or the line of the file, from 1
     */
    public DocumentBuilder at(int table, int number) {
        places.at(table, number);
        return this;
    }

    /** Adds text to the paragraph. */
    public DocumentBuilder text(CharSequence text) {
        source.text(text);
        return this;
    }

    /** Breaks the line within a paragraph. */
    public DocumentBuilder lineBreak() {
        return text("\n");
    }

    /** Begins or ends a line under the words. */
    public DocumentBuilder underline(boolean begins) {
        source.underline(begins);
        return this;
    }

    /** Tells that the paragraph or cell that is being read is or looks like a heading. */
    public DocumentBuilder heading() {
        heading = true;
        return this;
    }

    /** Ends the paragraph. */
    public DocumentBuilder endParagraph() throws UnreadableReport {
        flush();
        if (grid == null) {
            endLine();
        } else {
            source.tag(PARAGRAPH, true);
            source.newLine(cellStart);
        }
        return this;
    }

    /** Begins a list, within an item one level deeper. */
    public DocumentBuilder beginList() throws UnreadableReport {
        flush();
        depth++;
        source.tag(LIST, false);
        source.newLine(cellStart);
        return this;
    }

    /** Ends a list. */
    public DocumentBuilder endList() throws UnreadableReport {
        flush();
        depth--;
        source.tag(LIST, true);
        source.newLine(cellStart);
        return this;
    }

    /** Begins an item of the list; ends the one before. */
    public DocumentBuilder beginItem() throws UnreadableReport {
        flush();
        source.newLine(cellStart);
        source.tag(ITEM, false);
        source.mark("  ".repeat(Math.min(8, Math.max(0, depth - 1))) + "• ");
        return this;
    }

    /**
     * Begins an item whose number is typed: it is kept in the cell and in the order, not in the words.
     *
     * @param number as typed, such as {@code 2.}
     */
    public DocumentBuilder beginItem(String number) throws UnreadableReport {
        flush();
        source.newLine(cellStart);
        source.tag(ITEM, false);
        numbers.add(source.keep(number));
        return this;
    }

    /** Begins a table; ends the one before, for there are none within others. */
    public DocumentBuilder beginTable() throws UnreadableReport {
        endTable();
        endParagraph();
        grid = places.beginTable();
        return this;
    }

    /** Begins a row. */
    public DocumentBuilder beginRow() throws UnreadableReport {
        if (grid == null) {
            throw new IllegalStateException("A row stands in a table: call beginTable() before");
        }
        endRow();
        watch.check();
        inRow = true;
        places.nextLine();
        extent.row(place());
        return this;
    }

    /**
     * Begins a cell.
     *
     * @param at its column, counted from 0; those left out are empty
     */
    public DocumentBuilder beginCell(int at) throws UnreadableReport {
        return beginCell(at, 1);
    }

    /**
     * Begins a cell that is several columns wide; its text stands in the first of them.
     *
     * @param at its first column, counted from 0; those left out are empty
     * @param columns how many it covers
     */
    public DocumentBuilder beginCell(int at, int columns) throws UnreadableReport {
        int before = inCell ? column + 1 : 0;
        endCell();
        inCell = true;
        column = at;
        span = columns;
        cellStart = source.length();
        extent.cells(Math.max(1, at + 1 - before), place());
        return this;
    }

    /** Ends the table. */
    public DocumentBuilder endTable() throws UnreadableReport {
        if (grid != null) {
            endRow();
            parts.addAll(grid.parts());
            grid = null;
        }
        return this;
    }

    /**
     * Keeps text that belongs to no cell in a finding, such as a footnote.
     *
     * @param message what it is and what to do, in German
     */
    public DocumentBuilder aside(Place place, String text, String message) {
        notes.add(new Note(place, text, message));
        return this;
    }

    /**
     * Passes text that leads through the document and says nothing of its own: heads and feet of pages, a line of a table
     * of contents. It opens no section.
     */
    public DocumentBuilder passed(String text) {
        return aside(place(), text, Document.Aside.PASSED);
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
        endTable();
        endParagraph();
        List<Document.Aside> asides = new ArrayList<>();
        for (Note note : notes) {
            source.text(note.text());
            flush();
            asides.add(
                    new Document.Aside(note.place(), Markup.text(source.take()).collapsed(), note.message()));
            source.mark("\n");
        }
        if (firstControl != null) {
            findings.add(Intake.directionControls(firstControl, source.controls()));
        }
        return new Document(source.toString(), parts, asides, numbers, findings, characters);
    }

    private void endRow() throws UnreadableReport {
        endCell();
        if (inRow) {
            grid.endRow(place());
            inRow = false;
        }
    }

    private void endCell() throws UnreadableReport {
        flush();
        if (!inCell) {
            return;
        }
        extent.text(source.length() - cellStart, place());
        if (heading) {
            grid.heading();
        }
        heading = false;
        grid.add(column, span, Cell.of(source.from(cellStart), source.take()));
        source.mark("\t");
        inCell = false;
        depth = 0;
    }

    private void endLine() throws UnreadableReport {
        List<Token> tokens = source.take();
        Traced text = Markup.text(tokens).collapsed();
        if (text.length() > 0) {
            watch.check();
            Place place = place();
            extent.line(place);
            extent.text(text.length(), place);
            parts.add(new Part.Line(place, text, heading));
            places.nextLine();
        }
        heading = false;
        depth = 0;
        source.newLine(0);
    }

    private void flush() throws UnreadableReport {
        int before = source.controls();
        source.flush(place());
        if (before == 0 && source.controls() > 0) {
            firstControl = place();
        }
    }
}
