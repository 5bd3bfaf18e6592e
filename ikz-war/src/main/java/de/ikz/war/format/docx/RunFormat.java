package de.ikz.war.format.docx;

import de.ikz.intake.UnreadableReport;
import de.ikz.war.format.archive.Xml;
import java.util.Optional;

/** What a run or style says itself of the format of letters ({@code w:rPr}). */
final class RunFormat {

    private String style = "";
    private Boolean bold;
    private Boolean hidden;
    private Boolean underlined;
    private Integer size;

    /** Reads it, and nothing of what it was before a tracked change. */
    static RunFormat read(Xml xml) throws UnreadableReport {
        RunFormat format = new RunFormat();
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
            case "rStyle" -> style = xml.attribute("val");
            case "b" -> bold = isOn(xml);
            case "vanish" -> hidden = isOn(xml);
            case "u" -> underlined = !xml.attribute("val").equals("none");
            case "sz" -> size = Numbers.of(xml.attribute("val")).orElse(size);
            case "rPrChange" -> xml.skip();
            default -> {}
        }
    }

    private static boolean isOn(Xml xml) {
        return !xml.attribute("val").matches("0|false|off|none");
    }

    String style() {
        return style;
    }

    Optional<Boolean> bold() {
        return Optional.ofNullable(bold);
    }

    Optional<Boolean> hidden() {
        return Optional.ofNullable(hidden);
    }

    Optional<Boolean> underlined() {
        return Optional.ofNullable(underlined);
    }

    /** In half points. */
    Optional<Integer> size() {
        return Optional.ofNullable(size);
    }
}
