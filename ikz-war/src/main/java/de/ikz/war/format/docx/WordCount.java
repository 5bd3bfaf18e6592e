package de.ikz.war.format.docx;

import de.ikz.intake.CharacterCount;
import de.ikz.intake.UnreadableReport;
import de.ikz.war.format.archive.Archive;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Counts the characters that a Word document says, in its raw parts. It shares no code with the reader, so that the two
 * can be held against each other: text, symbols and hyphens of the document, its notes, comments, page heads and feet,
 * without what tracked changes delete and without the second copy of drawings.
 */
final class WordCount {

    private static final XMLInputFactory FACTORY = factory();
    private static final Set<String> COUNTED = Set.of("footnotes", "endnotes", "comments", "header", "footer");
    private static final Set<String> PASSED_OVER =
            Set.of("del", "moveFrom", "pPr", "rPr", "sdtPr", "tblPr", "tblGrid", "sectPr", "instrText", "delText");

    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private final Deque<Boolean> choiceSaid = new ArrayDeque<>();
    private long count;

    private WordCount() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/maxGeneralEntitySizeLimit", "0");
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/totalEntitySizeLimit", "0");
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", "0");
        return factory;
    }

    /** The count over an archive in which the reader found a document. */
    static long of(Archive archive) throws UnreadableReport {
        try {
            WordCount counter = new WordCount();
            for (String part : parts(archive)) {
                try (InputStream content = archive.getInputStream(archive.getEntry(part))) {
                    counter.count(FACTORY.createXMLStreamReader(content));
                }
            }
            return counter.count;
        } catch (IOException | XMLStreamException e) {
            throw new UnreadableReport("Die Zeichen des Word-Dokuments lassen sich nicht zählen; es ist beschädigt.");
        }
    }

    private static Set<String> parts(Archive archive) throws IOException, XMLStreamException {
        Set<String> parts = new LinkedHashSet<>();
        String main = related(archive, "", Set.of("officeDocument")).get(0);
        parts.add(main);
        parts.addAll(related(archive, main, COUNTED));
        return parts;
    }

    /** The parts to which a part has relationships of these types. */
    private static List<String> related(Archive archive, String source, Set<String> types)
            throws IOException, XMLStreamException {
        List<String> related = new ArrayList<>();
        int slash = source.lastIndexOf('/') + 1;
        String relationships = source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
        if (archive.getEntry(relationships) == null) {
            return related;
        }
        try (InputStream content = archive.getInputStream(archive.getEntry(relationships))) {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(content);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")
                        && !"External".equals(xml.getAttributeValue(null, "TargetMode"))) {
                    String type = xml.getAttributeValue(null, "Type");
                    String target = URI.create("/" + source)
                            .resolve(xml.getAttributeValue(null, "Target"))
                            .getPath()
                            .substring(1);
                    if (types.contains(type.substring(type.lastIndexOf('/') + 1)) && archive.getEntry(target) != null) {
                        related.add(target);
                    }
                }
            }
        }
        return related;
    }

    private void count(XMLStreamReader xml) throws XMLStreamException {
        paragraphs.push(new StringBuilder());
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
        endParagraph();
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        if (PASSED_OVER.contains(name)
                || name.equals("Fallback") && Boolean.TRUE.equals(choiceSaid.peek())
                || name.equals("Choice") && Boolean.TRUE.equals(choiceSaid.peek())) {
            passOver(xml);
            return;
        }
        switch (name) {
            case "p" -> paragraphs.push(new StringBuilder());
            case "t" -> say(isText(xml.getNamespaceURI()) ? text(xml) : "");
            case "sym" ->
                say(Character.toString(Integer.parseInt(xml.getAttributeValue(xml.getNamespaceURI(), "char"), 16)));
            case "noBreakHyphen" -> say("-");
            case "tab", "br", "cr" -> paragraphs.peek().append(' ');
            case "AlternateContent" -> choiceSaid.push(false);
            case "trPr" -> passOverIf(hasChild(xml, "del"), xml);
            case "tcPr" -> passOverIf(hasChild(xml, "cellDel"), xml);
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> endParagraph();
            case "AlternateContent" -> saidIf(choiceSaid.pop());
            default -> {}
        }
    }

    private void endParagraph() {
        count += CharacterCount.ofPlain(paragraphs.pop());
    }

    private void say(String text) {
        paragraphs.peek().append(text);
        saidIf(!text.isBlank());
    }

    private void saidIf(boolean said) {
        if (said && !choiceSaid.isEmpty()) {
            choiceSaid.pop();
            choiceSaid.push(true);
        }
    }

    private static boolean isText(String namespace) {
        return namespace != null && namespace.matches(".*(?:wordprocessingml|math|drawingml).*");
    }

    private static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                default -> {}
            }
        }
        return text.toString();
    }

    private static boolean hasChild(XMLStreamReader xml, String name) throws XMLStreamException {
        boolean found = false;
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                found |= depth == 2 && xml.getLocalName().equals(name);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return found;
    }

    /** Passes over the rest of the row or cell in which the cursor stands. */
    private static void passOverIf(boolean deleted, XMLStreamReader xml) throws XMLStreamException {
        if (deleted) {
            passOver(xml);
        }
    }

    private static void passOver(XMLStreamReader xml) throws XMLStreamException {
        hasChild(xml, "");
    }
}
