package de.ikz.intake;

import de.ikz.cooperation.Origin;
import de.ikz.cooperation.Origin.Column;
import de.ikz.cooperation.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A row of a report with the rows that go on in it after a page break: paragraphs by column, mended, with raw cells. */
final class LogicalRow {

    private final Place place;
    private final Columns columns;
    private final Map<Column, List<Paragraph>> paragraphs = new EnumMap<>(Column.class);
    private final Map<Column, List<Paragraph>> said = new EnumMap<>(Column.class);
    private final Map<Column, String> raw = new EnumMap<>(Column.class);
    private final List<Origin.Piece> further = new ArrayList<>();

    LogicalRow(Place place, Columns columns) {
        this.place = place;
        this.columns = columns;
    }

    static LogicalRow of(Row row, Columns columns) {
        LogicalRow logical = new LogicalRow(row.place(), columns);
        for (Column column : Column.values()) {
            Cell cell = columns.cell(row, column);
            logical.raw.put(column, cell.raw());
            logical.put(column, cell.paragraphs());
        }
        return logical;
    }

    Place place() {
        return place;
    }

    Place place(Column column) {
        return place.in(columns.number(column));
    }

    /** The paragraphs of a column that say something. */
    List<Paragraph> in(Column column) {
        return said.getOrDefault(column, List.of());
    }

    boolean has(Column column) {
        return !in(column).isEmpty();
    }

    private void put(Column column, List<Paragraph> all) {
        paragraphs.put(column, all);
        said.put(
                column,
                all.stream().filter(paragraph -> paragraph.text().length() > 0).toList());
    }

    /** Whether the file has anything in the cell, an empty bullet included. */
    boolean isTouched(Column column) {
        return !raw.getOrDefault(column, "").isBlank();
    }

    String words(Column column) {
        return String.join(" ", in(column).stream().map(Paragraph::words).toList());
    }

    /** The paragraphs of a column, each on a line of its own. */
    String lines(Column column) {
        return String.join("\n", in(column).stream().map(Paragraph::words).toList());
    }

    /** The raw cells that are not empty. */
    Map<Column, String> raw() {
        Map<Column, String> cells = new EnumMap<>(raw);
        cells.values().removeIf(String::isBlank);
        return cells;
    }

    /** Where the text of rows was that go on in this one. */
    List<Origin.Piece> further() {
        return further;
    }

    /** All paragraphs, also those of a dash alone. */
    List<Paragraph> everything() {
        return paragraphs.values().stream().flatMap(List::stream).toList();
    }

    /** The same row with other paragraphs in some columns. */
    LogicalRow with(Map<Column, List<Paragraph>> others) {
        LogicalRow changed = new LogicalRow(place, columns);
        changed.raw.putAll(raw);
        changed.further.addAll(further);
        paragraphs.forEach((column, same) -> changed.put(column, others.getOrDefault(column, same)));
        return changed;
    }

    /** Whether this row and another together are short enough for one entry. */
    boolean hasRoomFor(LogicalRow next) {
        return longestCell() + next.longestCell() < Wording.MAX_TEXT;
    }

    private int longestCell() {
        return raw.values().stream().mapToInt(String::length).max().orElse(0);
    }

    /** Whether the topic of a row after a page break goes on in mid-sentence in this one. */
    boolean topicGoesOnIn(LogicalRow next) {
        if (next.isTouched(Column.EXCHANGE) || !has(Column.TOPIC) || !hasRoomFor(next)) {
            return false;
        }
        boolean midSentence = !next.in(Column.TOPIC).get(0).marked()
                && Character.isLowerCase(next.words(Column.TOPIC).codePointAt(0));
        boolean open = !has(Column.STATE) && !has(Column.OUTLOOK)
                || next.has(Column.STATE)
                        && Character.isLowerCase(next.words(Column.STATE).codePointAt(0));
        return midSentence && open;
    }

    /** This row and one that goes on in it; sentences that the page broke are joined. */
    LogicalRow continuedBy(LogicalRow next) {
        LogicalRow joined = new LogicalRow(place, columns);
        joined.further.addAll(further);
        for (Column column : Column.values()) {
            joined.put(column, joined(in(column), next.in(column)));
            String more = next.raw.getOrDefault(column, "");
            if (!more.isBlank()) {
                joined.further.add(new Origin.Piece(column, next.place(column).spot()));
            }
            joined.raw.put(column, more.isBlank() ? raw.get(column) : raw.get(column) + "\n" + more);
        }
        return joined;
    }

    private static List<Paragraph> joined(List<Paragraph> before, List<Paragraph> after) {
        if (before.isEmpty() || after.isEmpty() || !goesOn(before.get(before.size() - 1), after.get(0))) {
            List<Paragraph> all = new ArrayList<>(before);
            all.addAll(after);
            return all;
        }
        List<Paragraph> all = new ArrayList<>(before.subList(0, before.size() - 1));
        all.add(before.get(before.size() - 1).continuedBy(after.get(0)));
        all.addAll(after.subList(1, after.size()));
        return all;
    }

    private static boolean goesOn(Paragraph last, Paragraph first) {
        String ended = last.words();
        boolean finished = endsWithOneOf(".!?;:", ended);
        boolean midSentence = Character.isLowerCase(first.words().codePointAt(0)) || endsWithOneOf(",–-", ended);
        return !first.marked() && (last.marked() ? !finished || midSentence : midSentence && !finished);
    }

    private static boolean endsWithOneOf(String characters, String words) {
        return characters.indexOf(words.charAt(words.length() - 1)) >= 0;
    }
}
