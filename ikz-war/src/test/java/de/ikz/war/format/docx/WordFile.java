package de.ikz.war.format.docx;

import de.ikz.war.format.archive.Packing;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A DOCX file for tests, its parts written as Word writes them. */
public final class WordFile {

    static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String STYLES = """
            <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/>
              <w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:basedOn w:val="Standard"/>
              <w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="AmtTitel"><w:name w:val="Amt Titel"/>
              <w:basedOn w:val="berschrift2"/></w:style>
            <w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/><w:basedOn w:val="Standard"/></w:style>
            <w:style w:type="paragraph" w:styleId="Listenabsatz"><w:name w:val="List Paragraph"/><w:basedOn w:val="Standard"/>
              <w:pPr><w:ind w:left="720"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Aufzhlungszeichen"><w:name w:val="List Bullet"/><w:basedOn w:val="Standard"/>
              <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="character" w:styleId="Verborgen"><w:name w:val="Verborgen"/><w:rPr><w:vanish/></w:rPr></w:style>
            """;

    private final StringBuilder body = new StringBuilder();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relationships = new StringBuilder();
    private String mainType = WORD + "document.main+xml";
    private boolean strict;
    private int ids;

    WordFile() {
        add("styles", "styles.xml", "<w:styles" + NAMESPACES + ">" + STYLES + "</w:styles>");
        add("numbering", "numbering.xml", "<w:numbering" + NAMESPACES + ">" + numbering() + "</w:numbering>");
    }

    /** List 1 has bullets, list 2 numbers, list 3 nothing; each level is indented by a quarter of an inch more. */
    private static String numbering() {
        StringBuilder numbering = new StringBuilder();
        String[] formats = {"bullet", "decimal", "none"};
        for (int list = 1; list <= formats.length; list++) {
            numbering.append("<w:abstractNum w:abstractNumId=\"").append(list).append("\">");
            for (int level = 0; level < 9; level++) {
                numbering.append("<w:lvl w:ilvl=\"%d\"><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"\uf0b7\"/>"
                                .formatted(level, formats[list - 1])
                        + "<w:pPr><w:ind w:left=\"%d\" w:hanging=\"360\"/></w:pPr></w:lvl>"
                                .formatted(360 * (level + 1)));
            }
            numbering.append("</w:abstractNum>");
        }
        for (int list = 1; list <= formats.length; list++) {
            numbering.append("<w:num w:numId=\"%1$d\"><w:abstractNumId w:val=\"%1$d\"/></w:num>".formatted(list));
        }
        return numbering.toString();
    }

    /** A document with this content. */
    public static WordFile of(String... blocks) {
        WordFile file = new WordFile();
        file.body.append(String.join("", blocks));
        return file;
    }

    /** Adds a part that the document refers to by this type of relationship. */
    WordFile add(String type, String name, String content) {
        types.append("<Override PartName=\"/word/%s\" ContentType=\"%s%s+xml\"/>".formatted(name, WORD, type));
        refer(type, name, "");
        parts.put("word/" + name, (HEAD + content).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Adds a relationship of the document. */
    WordFile refer(String type, String target, String mode) {
        relationships.append("<Relationship Id=\"rId%d\" Type=\"%s%s\" Target=\"%s\"%s/>"
                .formatted(++ids, OFFICE, type, target, mode.isEmpty() ? "" : " TargetMode=\"" + mode + "\""));
        return this;
    }

    /** Adds a part as it is. */
    WordFile part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    WordFile mainType(String type) {
        mainType = type;
        return this;
    }

    WordFile header(String... blocks) {
        int number = parts.size();
        return add(
                "header",
                "header" + number + ".xml",
                "<w:hdr" + NAMESPACES + ">" + String.join("", blocks) + "</w:hdr>");
    }

    WordFile footnote(int id, String text) {
        return add(
                "footnotes",
                "footnotes.xml",
                "<w:footnotes" + NAMESPACES
                        + "><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p>"
                        + "</w:footnote><w:footnote w:id=\"" + id + "\"><w:p><w:r><w:footnoteRef/></w:r>"
                        + Wml.run(text)
                        + "</w:p></w:footnote></w:footnotes>");
    }

    WordFile comment(int id, String text) {
        return add(
                "comments",
                "comments.xml",
                "<w:comments" + NAMESPACES + "><w:comment w:id=\"" + id + "\" w:author=\"x\">" + Wml.p(text)
                        + "</w:comment></w:comments>");
    }

    /** Writes it in the strict kind of the format. */
    WordFile strict() {
        strict = true;
        return this;
    }

    /** Packed. */
    public byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", written(HEAD + types()));
        all.put(
                "_rels/.rels",
                written(relationships("<Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "officeDocument\" Target=\"word/document.xml\"/>")));
        all.put(
                "word/document.xml",
                written(HEAD + "<w:document" + NAMESPACES + "><w:body>" + body
                        + "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr>"
                        + "</w:body></w:document>"));
        all.put("word/_rels/document.xml.rels", written(relationships(relationships.toString())));
        all.putAll(parts);
        Packing packing = new Packing();
        all.forEach(packing::part);
        return packing.bytes();
    }

    private String types() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
                + "<Default Extension=\"html\" ContentType=\"text/html\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + mainType + "\"/>" + types + "</Types>";
    }

    private byte[] written(String part) {
        String kind = strict
                ? part.replace(
                                "schemas.openxmlformats.org/wordprocessingml/2006",
                                "purl.oclc.org/ooxml/wordprocessingml")
                        .replace("schemas.openxmlformats.org/officeDocument/2006", "purl.oclc.org/ooxml/officeDocument")
                : part;
        return kind.getBytes(StandardCharsets.UTF_8);
    }

    private static String relationships(String all) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
                + "</Relationships>";
    }
}
