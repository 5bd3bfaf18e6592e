package de.ikz.intake;

import de.ikz.cooperation.Origin.Column;
import de.ikz.intake.Markup.Token;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A report of the plain-text dialect as somebody would draw it in a word processor: headings, tables, cells with
 * paragraphs and lists. Tests write it in other formats and hold the readings against each other.
 */
public record DrawnReport(List<Block> blocks) {

    /** A heading, or a table of rows of cells. */
    public sealed interface Block {}

    /** A paragraph outside of tables. */
    public record Heading(String text) implements Block {}

    /**
     * A table.
     *
     * @param flat its rows without headers: the unit that labels the row if one does, exchange, topic, state, outlook
     */
    public record Rows(List<List<List<Piece>>> rows, List<List<List<Piece>>> flat) implements Block {}

    /** A piece of a cell. */
    public sealed interface Piece {}

    /** Some text. */
    public record Words(String text) implements Piece {}

    /** The beginning or end of a list, item, paragraph or underlining, by the name of its HTML element. */
    public record Mark(String name, boolean closes) implements Piece {}

    /** A bullet: an item of the list it stands in, typed where there is none. */
    public record Bullet() implements Piece {}

    /** The invented reports that lie beside the tests of the intake. */
    public static List<String> cities() {
        return List.of(
                "hohenwarte-2013",
                "elbaue-2016",
                "bergstedt-2011",
                "marienkoog-2018",
                "oderwalde-2012",
                "kreuzbach-2014");
    }

    /** The text of an invented report. */
    public static byte[] text(String city) {
        return LabelledEntry.bytes(city + ".txt");
    }

    /** Takes a text apart. */
    public static DrawnReport of(byte[] file) throws UnreadableReport {
        SourceText source = SourceText.of(Encoding.decode(file));
        List<Block> blocks = new ArrayList<>();
        Columns[] columns = {Columns.USUAL};
        for (Part part : TextTables.parts(source.text(), Limits.DEFAULT)) {
            if (part instanceof Part.Line line) {
                blocks.add(new Heading(line.text().text()));
            } else if (part instanceof Part.Table table) {
                blocks.add(rows(table, columns));
            }
        }
        return new DrawnReport(blocks);
    }

    private static Rows rows(Part.Table table, Columns[] current) {
        List<List<List<Piece>>> flat = new ArrayList<>();
        int at = 0;
        while (at < table.rows().size()) {
            Optional<Columns.Header> header = Columns.header(table.rows(), at);
            if (header.isPresent()) {
                current[0] = header.get().columns();
                at += header.get().rows();
            } else {
                Row row = table.rows().get(at++);
                List<List<Piece>> cells = new ArrayList<>();
                cells.add(current[0].unitLabels() ? pieces(row.cell(0)) : List.of());
                for (Column column : Column.values()) {
                    cells.add(pieces(current[0].cell(row, column)));
                }
                flat.add(cells);
            }
        }
        return new Rows(
                table.rows().stream()
                        .map(row ->
                                row.cells().stream().map(DrawnReport::pieces).toList())
                        .toList(),
                flat);
    }

    private static List<Piece> pieces(Cell cell) {
        List<Piece> pieces = new ArrayList<>();
        for (Token token : Markup.tokens(cell.raw(), 0, cell.raw().length())) {
            if (token instanceof Token.Text text) {
                pieces.add(new Words(text.content().text()));
            } else if (token instanceof Token.Tag tag) {
                pieces.add(new Mark(tag.name(), tag.closes()));
            } else {
                pieces.add(new Bullet());
            }
        }
        return pieces;
    }

    /** What one reading has and the other has not, a line each; empty when they are the same. */
    public static String differences(Report expected, Report read) {
        List<String> missing = new ArrayList<>(outline(expected));
        List<String> surplus = new ArrayList<>(outline(read));
        outline(read).forEach(missing::remove);
        outline(expected).forEach(surplus::remove);
        boolean inOrder = outline(expected).equals(outline(read));
        return missing.isEmpty() && surplus.isEmpty() && !inOrder
                ? "in another order"
                : String.join("\n", missing) + (inOrder ? "" : "\nread instead:\n") + String.join("\n", surplus);
    }

    /** How large a part of the expected entries another reading has just so, from 0 to 1. */
    public static double share(Report expected, Report read) {
        List<String> missing = new ArrayList<>(outline(expected));
        outline(read).forEach(missing::remove);
        return 1 - (double) missing.size() / expected.entries().size();
    }

    /** What a reading yields, one line for each entry: blocks by order, without places. */
    public static List<String> outline(Report report) {
        Map<Integer, Integer> blocks = new HashMap<>();
        return report.entries().stream()
                .map(entry -> {
                    int block = blocks.computeIfAbsent(entry.origin().block(), any -> blocks.size());
                    return LabelledEntry.of(entry).toString().replaceFirst("line=[0-9]+", "block=" + block)
                            + entry.reach()
                            + (entry.exchanges().isEmpty() ? "" : " of its exchange")
                            + entry.named().function();
                })
                .toList();
    }

    /** As a flat table with a header, its cells typed as people type lists into them. */
    public List<List<String>> flat() {
        List<List<String>> flat = new ArrayList<>();
        flat.add(List.of(
                "Dezernat", "Organisationseinheit", "Erfahrungsaustausch", "Thema", "Arbeitsstand", "Perspektive"));
        String directorate = "";
        String unit = "";
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading) {
                boolean isDirectorate = heading.text().startsWith("Dezernat");
                boolean isUnit = UnitNames.numbered(heading.text()).isPresent()
                        || heading.text().matches("(?!Seite|Bericht)\\p{L}.*")
                                && i + 1 < blocks.size()
                                && blocks.get(i + 1) instanceof Rows;
                directorate = isDirectorate ? heading.text() : directorate;
                unit = isDirectorate ? "" : isUnit ? heading.text() : unit;
            } else if (blocks.get(i) instanceof Rows table) {
                flat.addAll(flat(table, directorate, unit));
            }
        }
        return flat;
    }

    private static List<List<String>> flat(Rows table, String directorate, String unit) {
        return table.flat().stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>();
                    cells.add(directorate);
                    row.forEach(cell -> cells.add(typed(cell)));
                    cells.set(1, cells.get(1).isEmpty() ? unit : cells.get(1));
                    return cells;
                })
                .toList();
    }

    /** A cell as it is typed where there are no lists: a line for each paragraph, bullets, blanks before nested ones. */
    public static String typed(List<Piece> cell) {
        StringBuilder typed = new StringBuilder();
        int lists = 0;
        for (Piece piece : cell) {
            if (piece instanceof Words words) {
                typed.append(words.text().replace('\n', ' '));
            } else if (piece instanceof Bullet
                    || piece instanceof Mark mark && mark.name().equals("li") && !mark.closes()) {
                typed.append('\n').append("  ".repeat(Math.max(0, lists - 1))).append("• ");
            } else if (piece instanceof Mark mark && mark.name().equals("br")) {
                typed.append(' ');
            } else if (piece instanceof Mark mark && !CellReader.INLINE.contains(mark.name())) {
                lists += mark.name().matches("ul|ol") ? mark.closes() ? -1 : 1 : 0;
                typed.append('\n');
            }
        }
        return typed.toString()
                .lines()
                .filter(line -> !line.isBlank())
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"));
    }

    /** As a CSV file with a flat table. */
    public byte[] csv() {
        return flat().stream()
                .map(row -> row.stream()
                        .map(cell -> cell.matches("(?s).*[;\"\n].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell)
                        .collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** As an HTML page. */
    public byte[] html() {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>x</title>"
                + "<style>p { color: red }</style></head>\n<body>\n");
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                page.append("<p>")
                        .append(escaped(heading.text()).replace("\n", "<br>"))
                        .append("</p>\n");
            } else if (block instanceof Rows table) {
                page.append("<table>\n");
                table.rows().forEach(row -> {
                    page.append("<tr>");
                    row.forEach(cell -> page.append("<td>").append(html(cell)).append("</td>\n"));
                    page.append("</tr>\n");
                });
                page.append("</table>\n");
            }
        }
        return page.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String html(List<Piece> cell) {
        StringBuilder html = new StringBuilder();
        int lists = 0;
        for (Piece piece : cell) {
            if (piece instanceof Words words) {
                html.append(escaped(words.text()));
            } else if (piece instanceof Bullet) {
                html.append(lists > 0 ? "\n<li>" : "• ");
            } else if (piece instanceof Mark mark) {
                lists += mark.name().matches("ul|ol") ? mark.closes() ? -1 : 1 : 0;
                html.append(mark.closes() ? "</" : "<").append(mark.name()).append('>');
            }
        }
        return html.append("</ul>".repeat(Math.max(0, lists))).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
