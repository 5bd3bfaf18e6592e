package de.ikz.war.format.html;

import de.ikz.intake.DocumentBuilder;
import de.ikz.intake.Finding.Severity;
import de.ikz.intake.UnreadableReport;
import de.ikz.intake.Watch;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks through the elements of a page, without recursion, and tells the builder what it sees. */
final class HtmlReader {

    private static final int CHECKED_NODES = 1_000;

    private final DocumentBuilder builder;
    private final Watch watch;
    private final Notes notes;
    private final WordList wordList = new WordList();
    private final Deque<TableGrid> tables = new ArrayDeque<>();
    private int wordLevel;
    private int preformatted;
    private int nested;

    HtmlReader(DocumentBuilder builder, Watch watch) {
        this.builder = builder;
        this.watch = watch;
        this.notes = new Notes(builder);
    }

    void read(Element body) throws UnreadableReport {
        Node node = body;
        int seen = 0;
        while (node != null) {
            if (++seen % CHECKED_NODES == 0) {
                watch.check();
            }
            if (enter(node) && node.childNodeSize() > 0) {
                node = node.childNode(0);
                continue;
            }
            while (node != body && node.nextSibling() == null) {
                node = node.parent();
                leave(node);
            }
            node = node == body ? null : node.nextSibling();
        }
    }

    /** Whether the children of a node are to be read. */
    private boolean enter(Node node) throws UnreadableReport {
        if (node instanceof TextNode text) {
            builder.text(
                    preformatted > 0 ? text.getWholeText() : text.getWholeText().replaceAll("[\\t\\n\\r\\f]+", " "));
            return false;
        }
        if (!(node instanceof Element element)
                || Shown.isNever(element)
                || WordList.isMark(element)
                || notes.keep(element)) {
            return false;
        }
        if (element.childNodeSize() == 0 && !element.normalName().matches("t[dhr]|br|li")) {
            return blockBetween(element);
        }
        begin(element);
        if (element.childNodeSize() == 0) {
            end(element);
        }
        return true;
    }

    private boolean blockBetween(Element element) throws UnreadableReport {
        if (Shown.isBlock(element)) {
            builder.endParagraph();
        }
        return false;
    }

    private void leave(Node node) throws UnreadableReport {
        if (node instanceof Element element) {
            end(element);
        }
    }

    private void begin(Element element) throws UnreadableReport {
        if (Shown.isUnderlined(element)) {
            builder.underline(true);
        }
        switch (element.normalName()) {
            case "br" -> builder.lineBreak();
            case "table" -> beginTable(element);
            case "tr" -> beginRow(element);
            case "td", "th" -> beginCell(element);
            case "ul", "ol", "menu", "dir" -> {
                endWordList();
                builder.beginList();
            }
            case "li" -> builder.beginItem();
            case "pre", "textarea" -> {
                preformatted++;
                builder.endParagraph();
            }
            default -> {
                if (Shown.isBlock(element)) {
                    beginBlock(element);
                }
            }
        }
    }

    private void end(Element element) throws UnreadableReport {
        switch (element.normalName()) {
            case "table" -> endTable(element);
            case "tr" -> endRow(element);
            case "ul", "ol", "menu", "dir" -> builder.endList();
            case "pre", "textarea" -> {
                preformatted--;
                builder.endParagraph();
            }
            default -> {
                if (Shown.isBlock(element)) {
                    if (tables.isEmpty() && Headings.isHeading(element)) {
                        builder.heading();
                    }
                    builder.endParagraph();
                }
            }
        }
        if (Shown.isUnderlined(element)) {
            builder.underline(false);
        }
    }

    private void beginBlock(Element element) throws UnreadableReport {
        if (!beginsItem(element)) {
            builder.endParagraph();
        }
        if (element.normalName().equals("p")) {
            beginWordItem(element);
        } else {
            endWordList();
        }
    }

    /** The first paragraph of an item is the item itself. */
    private static boolean beginsItem(Element element) {
        Node before = element.previousSibling();
        while (before instanceof TextNode text && text.isBlank()) {
            before = before.previousSibling();
        }
        return before == null
                && element.parent() != null
                && element.parent().normalName().equals("li");
    }

    private void beginWordItem(Element paragraph) throws UnreadableReport {
        int level = WordList.isItem(paragraph) ? wordList.level(paragraph) : 0;
        for (; wordLevel < level; wordLevel++) {
            builder.beginList();
        }
        for (; wordLevel > level; wordLevel--) {
            builder.endList();
        }
        if (level > 0) {
            builder.beginItem();
        }
    }

    private void endWordList() throws UnreadableReport {
        for (; wordLevel > 0; wordLevel--) {
            builder.endList();
        }
    }

    private void beginTable(Element table) throws UnreadableReport {
        builder.endParagraph();
        endWordList();
        if (tables.isEmpty() && Headings.isLayout(table)) {
            return;
        }
        if (!tables.isEmpty()) {
            nested++;
            builder.finding(
                    Severity.WARNING,
                    builder.place(),
                    "In der Zelle steht eine weitere Tabelle; ihr Text wurde als Absätze der Zelle gelesen – bitte prüfen.",
                    "");
            return;
        }
        tables.push(new TableGrid());
        builder.beginTable();
    }

    private void endTable(Element table) throws UnreadableReport {
        if (nested > 0) {
            nested--;
            builder.endParagraph();
        } else if (!tables.isEmpty()) {
            endWordList();
            tables.pop();
            builder.endTable();
        }
    }

    private void beginRow(Element row) throws UnreadableReport {
        if (nested == 0 && !tables.isEmpty()) {
            builder.beginRow();
            tables.peek().beginRow();
        } else {
            builder.endParagraph();
        }
    }

    private void endRow(Element row) {
        if (nested == 0 && !tables.isEmpty()) {
            tables.peek().endRow();
        }
    }

    private void beginCell(Element cell) throws UnreadableReport {
        endWordList();
        wordList.reset();
        if (nested == 0 && !tables.isEmpty()) {
            builder.beginCell(tables.peek().place(cell), TableGrid.width(cell));
        } else {
            builder.endParagraph();
        }
    }
}
