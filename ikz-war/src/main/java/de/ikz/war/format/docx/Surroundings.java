package de.ikz.war.format.docx;

import de.ikz.intake.UnreadableReport;
import de.ikz.war.format.archive.Xml;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What the text being read stands in: tracked insertions, content controls, fields, and drawings that a file gives in
 * two ways of which one counts.
 */
final class Surroundings {

    private final Fields fields = new Fields();
    private final Deque<Control> controls = new ArrayDeque<>();
    private final Deque<Alternatives> alternatives = new ArrayDeque<>();
    private int insertions;
    private long said;

    /** A content control ({@code w:sdt}). */
    private static final class Control {
        private boolean prompts;
        private boolean contents;
    }

    /** A drawing for new programs and, as its fallback, for old ones. */
    private static final class Alternatives {
        private long before;
        private boolean taken;
    }

    Fields fields() {
        return fields;
    }

    /** Notes that something was said. */
    void said() {
        said++;
    }

    boolean isInserted() {
        return insertions > 0;
    }

    /** Whether the text is shown and no prompt of an empty form field. */
    boolean show() {
        return fields.show() && controls.stream().noneMatch(control -> control.prompts);
    }

    boolean isContents() {
        return fields.areContents() || controls.stream().anyMatch(control -> control.contents);
    }

    /** Takes an element that begins; whether it was one of these. */
    boolean begins(Xml xml) throws UnreadableReport {
        switch (xml.name()) {
            case "ins", "moveTo" -> insertions++;
            case "sdt" -> controls.push(new Control());
            case "sdtPr" -> readControl(xml);
            case "AlternateContent" -> alternatives.push(new Alternatives());
            case "Choice", "Fallback" -> beginAlternative(xml);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Takes an element that ends. */
    void ends(Xml xml) {
        switch (xml.name()) {
            case "ins", "moveTo" -> insertions--;
            case "sdt" -> controls.poll();
            case "AlternateContent" -> alternatives.poll();
            case "Choice" -> endChoice();
            default -> {}
        }
    }

    private void readControl(Xml xml) throws UnreadableReport {
        Control control = controls.isEmpty() ? new Control() : controls.peek();
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts() && xml.name().equals("showingPlcHdr")) {
                control.prompts = !xml.attribute("val").matches("0|false|off");
            } else if (xml.starts() && xml.name().equals("docPartGallery")) {
                control.contents = xml.attribute("val").equals("Table of Contents");
            }
        }
    }

    private void beginAlternative(Xml xml) throws UnreadableReport {
        if (alternatives.isEmpty()) {
            return;
        }
        if (alternatives.peek().taken) {
            xml.skip();
        } else {
            alternatives.peek().before = said;
        }
    }

    private void endChoice() {
        if (!alternatives.isEmpty() && said > alternatives.peek().before) {
            alternatives.peek().taken = true;
        }
    }
}
