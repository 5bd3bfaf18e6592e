package de.ikz.war.format.docx;

import de.ikz.intake.DrawnReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes a drawn report as somebody makes it in Word: headings by style, a repeated header of two rows, the first cell
 * merged over the rows that it belongs to, lists with real bullets, and runs that Word splits wherever it likes.
 */
final class DrawnInWord {

    private final Random random;

    private DrawnInWord(long seed) {
        random = new Random(seed);
    }

    static byte[] docx(DrawnReport report) {
        DrawnInWord word = new DrawnInWord(report.hashCode());
        List<String> blocks = new ArrayList<>();
        for (DrawnReport.Block block : report.blocks()) {
            if (block instanceof DrawnReport.Heading heading) {
                blocks.add(word.heading(heading.text()));
            } else if (block instanceof DrawnReport.Rows table) {
                blocks.add(word.table(table.rows()));
                blocks.add("<w:p/>");
            }
        }
        return WordFile.of(blocks.toArray(String[]::new)).bytes();
    }

    private String heading(String text) {
        String style = text.startsWith("Dez") ? "berschrift1" : random.nextBoolean() ? "berschrift2" : "AmtTitel";
        return Wml.paragraph("<w:pStyle w:val=\"" + style + "\"/>", runs(text, false));
    }

    private String table(List<List<List<DrawnReport.Piece>>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            boolean goesOn = i > 0 && isEmpty(rows.get(i).get(0));
            boolean begins = i + 1 < rows.size() && isEmpty(rows.get(i + 1).get(0));
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                List<DrawnReport.Piece> cell =
                        column < rows.get(i).size() ? rows.get(i).get(column) : List.of();
                String merge = column > 0 ? "" : goesOn ? "<w:vMerge/>" : begins ? "<w:vMerge w:val=\"restart\"/>" : "";
                cells.add(Wml.cellOf(merge, cell(cell)));
            }
            written.append(Wml.row(cells.toArray(String[]::new)));
        }
        return Wml.tableOf(java.util.Collections.nCopies(columns, 14_000 / columns), written.toString());
    }

    private static boolean isEmpty(List<DrawnReport.Piece> cell) {
        return cell.isEmpty();
    }

    private String[] cell(List<DrawnReport.Piece> pieces) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder runs = new StringBuilder();
        int depth = 0;
        int item = 0;
        boolean inParagraph = false;
        boolean underlined = false;
        for (DrawnReport.Piece piece : pieces) {
            if (piece instanceof DrawnReport.Words words) {
                if (runs.isEmpty() && inParagraph && !words.text().isBlank()) {
                    item = depth;
                }
                runs.append(words.text().isBlank() ? "" : runs(words.text(), underlined));
            } else if (piece instanceof DrawnReport.Bullet
                    || piece instanceof DrawnReport.Mark mark && mark.name().equals("li") && !mark.closes()) {
                end(runs, item, depth, paragraphs);
                item = depth;
                if (depth == 0) {
                    runs.append(runs("• ", false));
                } else {
                    runs.append(Wml.run(""));
                }
            } else if (piece instanceof DrawnReport.Mark mark) {
                switch (mark.name()) {
                    case "br" -> runs.append("<w:r><w:br/></w:r>");
                    case "u" -> underlined = !mark.closes();
                    default -> {
                        end(runs, item, depth, paragraphs);
                        item = 0;
                        inParagraph = mark.name().equals("p") && !mark.closes();
                        depth += mark.name().matches("ul|ol") ? mark.closes() ? -1 : 1 : 0;
                    }
                }
            }
        }
        end(runs, item, depth, paragraphs);
        return paragraphs.toArray(String[]::new);
    }

    private static void end(StringBuilder runs, int item, int depth, List<String> paragraphs) {
        if (runs.length() > 0) {
            String format = item > 0 ? Wml.number(1, item - 1) : depth > 0 ? Wml.indent(360 * depth) : "";
            paragraphs.add(Wml.paragraph(format, runs.toString()));
        }
        runs.setLength(0);
    }

    private String runs(String text, boolean underlined) {
        StringBuilder runs = new StringBuilder();
        int from = 0;
        while (from < text.length()) {
            int to = Math.min(text.length(), from + 1 + random.nextInt(25));
            if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
                to++;
            }
            runs.append(Wml.run(
                    underlined ? "<w:u w:val=\"single\"/>" : "<w:lang w:val=\"de-DE\"/>",
                    text.substring(from, to).replace('\n', ' ')));
            runs.append(random.nextInt(4) == 0 ? "<w:proofErr w:type=\"spellStart\"/>" : "");
            from = to;
        }
        return runs.toString();
    }
}
