package de.ikz.war.format.archive;

import de.ikz.intake.UnreadableReport;
import java.io.InputStream;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A cursor over an XML part: starts and ends of elements and text, nothing else. A document type is refused wherever it
 * stands, so there are no entities but the five predefined ones, and nothing outside is ever fetched; nesting is
 * limited, so that whoever reads by recursion cannot run out of stack.
 */
public final class Xml implements AutoCloseable {

    /** Ordinary documents stay below 60; every nested table adds 3. */
    static final int DEEPEST = 180;

    private static final XMLInputFactory FACTORY = factory();

    private final String part;
    private final XMLStreamReader reader;
    private int depth;

    private Xml(String part, XMLStreamReader reader) {
        this.part = part;
        this.reader = reader;
    }

    /**
     * Begins to read.
     *
     * @param part its name, for messages
     */
    public static Xml read(String part, InputStream content) throws UnreadableReport {
        try {
            return new Xml(part, FACTORY.createXMLStreamReader(content));
        } catch (XMLStreamException | RuntimeException e) {
            throw new UnreadableReport(
                    "Der Teil „" + PartNames.shown(part) + "“ der Datei ist beschädigt: Er ist kein XML.");
        }
    }

    /**
     * The JDK's own parser on every server. Its limits for entities are lifted, because there are none: since JDK 24 it
     * counts {@code &amp;} as one and refuses ordinary documents. Its limit for nesting differs by version; ours holds.
     */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/maxGeneralEntitySizeLimit", "0");
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/totalEntitySizeLimit", "0");
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", "0");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside is fetched");
        });
        return factory;
    }

    /**
     * Moves on to the next start, end or text.
     *
     * @return false at the end of the part
     */
    public boolean next() throws UnreadableReport {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        enter();
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw documentType();
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException | RuntimeException e) {
            throw new UnreadableReport("Der Teil „" + PartNames.shown(part) + "“ der Datei ist " + place()
                    + " beschädigt: Dort endet gültiges XML.");
        }
    }

    private void enter() throws UnreadableReport {
        if (++depth > DEEPEST) {
            throw new UnreadableReport("Der Teil „" + PartNames.shown(part) + "“ ist " + place() + " tiefer als "
                    + DEEPEST + " Ebenen verschachtelt. Die Datei wird nicht gelesen.");
        }
    }

    private UnreadableReport documentType() {
        return new UnreadableReport("Der Teil „" + PartNames.shown(part) + "“ hat " + place()
                + " eine Dokumenttyp-Angabe (DOCTYPE), wie sie in Office-Dokumenten nicht vorkommt und Angriffen dient."
                + " Die Datei wird nicht gelesen.");
    }

    private String place() {
        var location = reader.getLocation();
        return String.format(
                Locale.GERMAN, "(Zeile %,d, Zeichen %,d)", location.getLineNumber(), location.getColumnNumber());
    }

    /** Whether an element begins here. */
    public boolean starts() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    /** Whether an element ends here. */
    public boolean ends() {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    /** How many elements are open, the one that begins here included, the one that ends here not. */
    public int depth() {
        return depth;
    }

    /** The name of the element that begins or ends here, without its prefix. */
    public String name() {
        return reader.getLocalName();
    }

    /** Its namespace, empty when it has none. */
    public String namespace() {
        String namespace = reader.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** The text here. */
    public String text() {
        return reader.getText();
    }

    /** An attribute of the element that begins here by its name without prefix; empty when it has none. */
    public String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Passes over the element that begins here. */
    public void skip() throws UnreadableReport {
        int outside = depth - 1;
        while (depth > outside && next()) {
            // to its end
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
