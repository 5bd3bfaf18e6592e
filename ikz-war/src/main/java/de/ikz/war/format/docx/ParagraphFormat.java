package de.ikz.war.format.docx;

import de.ikz.intake.UnreadableReport;
import de.ikz.war.format.archive.Xml;
import java.util.Optional;

/** What a paragraph or style says itself of a paragraph's format ({@code w:pPr}). */
final class ParagraphFormat {

    private String style = "";
    private String number;
    private Integer level;
    private Integer indent;
    private Integer outline;
    private boolean runsOn;
    private boolean inserted;

    /** Reads it, and nothing of what it was before a tracked change. */
    static ParagraphFormat read(Xml xml) throws UnreadableReport {
        ParagraphFormat format = new ParagraphFormat();
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts()) {
                format.take(xml);
            }
        }
        return format;
    }

    private void take(Xml xml) throws UnreadableReport {
        switch (xml.name()) {
            case "pStyle" -> style = xml.attribute("val");
            case "numId" -> number = xml.attribute("val");
            case "ilvl" -> level = Numbers.of(xml.attribute("val")).orElse(0);
            case "ind" ->
                indent = Numbers.of(xml.attribute("left"))
                        .or(() -> Numbers.of(xml.attribute("start")))
                        .orElse(indent);
            case "outlineLvl" -> outline = Numbers.of(xml.attribute("val")).orElse(Look.NO_HEADING);
            case "del", "moveFrom" -> runsOn = true;
            case "ins", "moveTo" -> inserted = true;
            case "pPrChange", "rPrChange", "numberingChange" -> xml.skip();
            default -> {}
        }
    }

    String style() {
        return style;
    }

    Optional<String> number() {
        return Optional.ofNullable(number);
    }

    Optional<Integer> level() {
        return Optional.ofNullable(level);
    }

    Optional<Integer> indent() {
        return Optional.ofNullable(indent);
    }

    Optional<Integer> outline() {
        return Optional.ofNullable(outline);
    }

    /** Whether the end of the paragraph is deleted by a tracked change. */
    boolean runsOn() {
        return runsOn;
    }

    /** Whether the end of the paragraph is inserted by a tracked change. */
    boolean isInserted() {
        return inserted;
    }
}
