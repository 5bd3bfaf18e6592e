package de.ikz.war.format.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.intake.UnreadableReport;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlTest {

    @Test
    void deepNestingIsRefusedBeforeTheStackIsFull() {
        String deep = "<a>".repeat(200_000);
        String message = refusal(deep);
        assertTrue(message.contains("„word/document.xml“") && message.contains("180 Ebenen"), message);
    }

    @Test
    void tenMillionElementsAreNoTreeInMemory() throws UnreadableReport {
        String many = "<a>" + "<b/>".repeat(10_000_000) + "</a>";
        int elements = 0;
        try (Xml xml = xml(many)) {
            while (xml.next()) {
                elements += xml.starts() ? 1 : 0;
            }
        }
        assertEquals(10_000_001, elements);
    }

    @Test
    void manyCharacterReferencesAreNoBomb() throws UnreadableReport {
        StringBuilder text = new StringBuilder();
        try (Xml xml = xml("<a>" + "&amp;&#228;".repeat(300_000) + "</a>")) {
            while (xml.next()) {
                if (!xml.starts() && !xml.ends()) {
                    text.append(xml.text());
                }
            }
        }
        assertEquals("&ä".repeat(300_000), text.toString());
    }

    @Test
    void anUndeclaredEntityIsRefused() {
        assertTrue(refusal("<a>&unbekannt;</a>").contains("word/document.xml"));
    }

    @Test
    void anElementIsSkippedWithAllItHolds() throws UnreadableReport {
        try (Xml xml = xml("<a><b>x<c/><b>y</b></b><d/></a>")) {
            xml.next();
            xml.next();
            xml.skip();
            xml.next();
            assertEquals("d", xml.name());
        }
    }

    private static String refusal(String content) {
        return assertThrows(UnreadableReport.class, () -> {
                    try (Xml xml = xml(content)) {
                        while (xml.next()) {
                            // to the end
                        }
                    }
                })
                .getMessage();
    }

    private static Xml xml(String content) throws UnreadableReport {
        return Xml.read("word/document.xml", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }
}
