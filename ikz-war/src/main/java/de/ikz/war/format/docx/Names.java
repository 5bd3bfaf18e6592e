package de.ikz.war.format.docx;

import de.ikz.war.format.archive.Xml;

/** Whose element it is: names of elements mean something only in their namespace. */
final class Names {

    private Names() {}

    /** An element of WordprocessingML, also of its strict kind. */
    static boolean isWord(Xml xml) {
        return xml.namespace().endsWith("/wordprocessingml/2006/main")
                || xml.namespace().endsWith("/wordprocessingml/main");
    }

    /** The text of a run, of a formula or of a drawing. */
    static boolean isText(Xml xml) {
        return xml.name().equals("t")
                && (isWord(xml)
                        || xml.namespace().contains("/officeDocument/2006/math")
                        || xml.namespace().endsWith("/officeDocument/math")
                        || xml.namespace().contains("/drawingml/"));
    }
}
