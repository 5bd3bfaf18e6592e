package de.ikz.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell whose paragraphs and lists are typed, as in a workbook or CSV file: each line is a paragraph or, with a bullet, a
 * dash or a number, an item. A line goes on in the next one where that begins in mid-sentence.
 *
 * <p>An item is one level deeper than the one before when it is indented further or when it has another mark than the
 * items around it.
 */
public final class TypedLines {

    private static final Pattern BREAK = Pattern.compile("\\r\\n|[\\n\\r\\u000b\\u2028\\u2029]");
    private static final Pattern LINE = Pattern.compile("([\\s\\u00a0]*)(.*?)[\\s\\u00a0]*", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("(?:([•◦▪▫‣●■\\uf0b7\\uf0a7])[\\s\\u00a0]*|([-–—])[\\s\\u00a0]+"
            + "|([0-9]{1,2})[.)][\\s\\u00a0]+)(?=\\S)");
    private static final Pattern OPEN = Pattern.compile(".*(?:[–-]|\\b(?:und|oder|sowie|mit|für|von|zur?|zum))");

    private final DocumentBuilder builder;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> turns = new ArrayList<>();
    private final List<Level> levels = new ArrayList<>();
    private boolean underlined;

    private record Level(int indent, char mark) {}

    /**
     * A line.
     *
     * @param start of its words in the text, behind indentation and typed number
     * @param mark a bullet, {@code -}, {@code 1} or blank
     */
    private record Line(int start, int end, int indent, char mark, String number) {

        boolean isItem() {
            return mark != ' ';
        }

        boolean isBlank() {
            return start == end;
        }
    }

    /** Writes into the cell that was begun last. */
    public TypedLines(DocumentBuilder builder) {
        this.builder = builder;
    }

    /** Adds text, with or without a line under it. */
    public TypedLines add(String more, boolean isUnderlined) {
        if (isUnderlined != underlined) {
            turns.add(text.length());
            underlined = isUnderlined;
        }
        text.append(more);
        return this;
    }

    /** Writes what was added. */
    public void end() throws UnreadableReport {
        List<Line> lines = lines();
        boolean numbered = isNumbered(lines);
        Line before = null;
        for (Line line : lines) {
            if (line.isBlank()) {
                before = null;
                continue;
            }
            if (before != null && goesOn(before, line)) {
                builder.lineBreak();
            } else {
                builder.endParagraph();
                nest(line);
                if (numbered && line.mark() == '1') {
                    builder.beginItem(line.number());
                }
            }
            write(
                    numbered || line.mark() != '1'
                            ? line.start()
                            : line.start() - line.number().length(),
                    line.end());
            before = line;
        }
        close(0);
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        Matcher end = BREAK.matcher(text);
        int start = 0;
        while (end.find()) {
            lines.add(line(start, end.start()));
            start = end.end();
        }
        lines.add(line(start, text.length()));
        return lines;
    }

    private Line line(int start, int end) {
        Matcher parts = LINE.matcher(text).region(start, end);
        parts.matches();
        Matcher mark = MARK.matcher(text).region(parts.start(2), parts.end(2));
        int indent = width(parts.group(1));
        if (!mark.lookingAt()) {
            return new Line(parts.start(2), parts.end(2), indent, ' ', "");
        }
        if (mark.group(3) != null) {
            return new Line(mark.end(), parts.end(2), indent, '1', mark.group());
        }
        char kind = mark.group(1) == null ? '-' : mark.group(1).charAt(0);
        return new Line(parts.start(2), parts.end(2), indent, kind, "");
    }

    private static int width(String blanks) {
        return blanks.chars().map(blank -> blank == '\t' ? 4 : 1).sum();
    }

    /** Numbers are marks where they count from 1. */
    private static boolean isNumbered(List<Line> lines) {
        int expected = 1;
        for (Line line : lines) {
            if (line.mark() == '1') {
                if (Integer.parseInt(line.number().replaceAll("[^0-9]", "")) != expected) {
                    return false;
                }
                expected++;
            }
        }
        return expected > 2;
    }

    private boolean goesOn(Line before, Line line) {
        if (line.isItem()) {
            return false;
        }
        boolean hangs = before.isItem() && line.indent() > before.indent();
        return hangs
                || Character.isLowerCase(text.codePointAt(line.start()))
                || OPEN.matcher(text.substring(before.start(), before.end())).matches();
    }

    private void nest(Line line) throws UnreadableReport {
        if (!line.isItem()) {
            close(0);
            return;
        }
        Level level = new Level(line.indent(), line.mark());
        while (!levels.isEmpty() && last().indent() > level.indent()) {
            close(levels.size() - 1);
        }
        int same = levels.lastIndexOf(level);
        if (same >= 0) {
            close(same + 1);
        } else {
            levels.add(level);
            if (levels.size() > 1) {
                builder.beginList();
            }
        }
    }

    private Level last() {
        return levels.get(levels.size() - 1);
    }

    private void close(int remaining) throws UnreadableReport {
        while (levels.size() > remaining) {
            if (levels.size() > 1) {
                builder.endList();
            }
            levels.remove(levels.size() - 1);
        }
    }

    private void write(int start, int end) {
        int from = start;
        boolean under = turns.stream().filter(turn -> turn <= start).count() % 2 == 1;
        builder.underline(under);
        for (int turn : turns) {
            if (turn > from && turn < end) {
                builder.text(text.substring(from, turn));
                under = !under;
                builder.underline(under);
                from = turn;
            }
        }
        builder.text(text.substring(from, end)).underline(false);
    }
}
