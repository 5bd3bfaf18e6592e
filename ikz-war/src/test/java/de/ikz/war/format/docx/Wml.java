package de.ikz.war.format.docx;

import java.util.ArrayList;
import java.util.List;

/** WordprocessingML for tests, element by element. */
final class Wml {

    private Wml() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String run(String text) {
        return run("", text);
    }

    static String run(String format, String text) {
        return "<w:r>" + (format.isEmpty() ? "" : "<w:rPr>" + format + "</w:rPr>") + "<w:t xml:space=\"preserve\">"
                + escaped(text) + "</w:t></w:r>";
    }

    /** A paragraph of a text. */
    static String p(String text) {
        return paragraph("", run(text));
    }

    static String paragraph(String format, String runs) {
        return "<w:p>" + (format.isEmpty() ? "" : "<w:pPr>" + format + "</w:pPr>") + runs + "</w:p>";
    }

    static String styled(String style, String text) {
        return paragraph("<w:pStyle w:val=\"" + style + "\"/>", run(text));
    }

    /** An item of a list. */
    static String item(int list, int level, String text) {
        return paragraph(number(list, level), run(text));
    }

    static String number(int list, int level) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
    }

    static String indent(int left) {
        return "<w:ind w:left=\"" + left + "\"/>";
    }

    /** A cell with a text or with blocks. */
    static String cell(String... content) {
        return cellOf("", content);
    }

    static String cellOf(String format, String... content) {
        StringBuilder blocks = new StringBuilder();
        for (String block : content) {
            blocks.append(block.startsWith("<") ? block : p(block));
        }
        return "<w:tc><w:tcPr>" + format + "</w:tcPr>" + (blocks.length() == 0 ? "<w:p/>" : blocks) + "</w:tc>";
    }

    static String spanning(int columns, String... content) {
        return cellOf("<w:gridSpan w:val=\"" + columns + "\"/>", content);
    }

    static String merged(boolean begins, String... content) {
        return cellOf(begins ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>", content);
    }

    static String row(String... cells) {
        return rowOf("", cells);
    }

    static String rowOf(String format, String... cells) {
        return "<w:tr>" + (format.isEmpty() ? "" : "<w:trPr>" + format + "</w:trPr>") + String.join("", cells)
                + "</w:tr>";
    }

    static String table(String... rows) {
        return tableOf(List.of(3000, 3500, 4000, 3500), rows);
    }

    static String tableOf(List<Integer> grid, String... rows) {
        List<String> columns = new ArrayList<>();
        grid.forEach(width -> columns.add("<w:gridCol w:w=\"" + width + "\"/>"));
        return "<w:tbl><w:tblPr/><w:tblGrid>" + String.join("", columns) + "</w:tblGrid>" + String.join("", rows)
                + "</w:tbl>";
    }

    /** The two rows that begin a table of a report, repeated on every page. */
    static String header() {
        return rowOf(
                        "<w:tblHeader/>",
                        merged(true, "Erfahrungsaustausch, Arbeitsgruppen"),
                        spanning(3, "Konkrete Projekte/Vereinbarungen"))
                + rowOf("<w:tblHeader/>", merged(false), cell("Thema"), cell("Arbeitsstand"), cell("Perspektive"));
    }

    static String inserted(String runs) {
        return "<w:ins w:id=\"1\" w:author=\"x\" w:date=\"2026-01-01T00:00:00Z\">" + runs + "</w:ins>";
    }

    static String deleted(String text) {
        return "<w:del w:id=\"2\" w:author=\"x\"><w:r><w:delText xml:space=\"preserve\">" + escaped(text)
                + "</w:delText></w:r></w:del>";
    }

    /** A text box as Word writes it: for itself, and once more for older programs. */
    static String textBox(String... blocks) {
        String content = "<w:txbxContent>" + String.join("", blocks) + "</w:txbxContent>";
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic><a:graphicData>"
                + "<wps:wsp><wps:txbx>" + content + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline>"
                + "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>" + content
                + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }
}
