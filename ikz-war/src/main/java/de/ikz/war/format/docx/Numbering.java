package de.ikz.war.format.docx;

import de.ikz.intake.UnreadableReport;
import de.ikz.war.format.archive.Xml;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The lists of a document ({@code numbering.xml}): which levels have a bullet or number, and how far they are indented. */
final class Numbering {

    private static final String NONE = "0";

    private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
    private final Map<String, String> linkedStyles = new HashMap<>();
    private final Map<String, String> styleLists = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, Map<Integer, Level>> overridden = new HashMap<>();

    /**
     * A level of a list.
     *
     * @param marks whether it shows a bullet or number
     * @param indent of its text, in twentieths of a point
     */
    private record Level(boolean marks, Optional<Integer> indent) {}

    static Numbering none() {
        return new Numbering();
    }

    static Numbering read(Xml xml) throws UnreadableReport {
        Numbering numbering = new Numbering();
        while (xml.next()) {
            if (xml.starts() && xml.name().equals("abstractNum")) {
                numbering.readList(xml);
            } else if (xml.starts() && xml.name().equals("num")) {
                numbering.readNumber(xml);
            }
        }
        return numbering;
    }

    private void readList(Xml xml) throws UnreadableReport {
        String id = xml.attribute("abstractNumId");
        Map<Integer, Level> levels = new HashMap<>();
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts() && xml.name().equals("numStyleLink")) {
                linkedStyles.put(id, xml.attribute("val"));
            } else if (xml.starts() && xml.name().equals("styleLink")) {
                styleLists.put(xml.attribute("val"), id);
            } else if (xml.starts() && xml.name().equals("lvl")) {
                readLevel(xml, levels);
            }
        }
        lists.put(id, levels);
    }

    private void readNumber(Xml xml) throws UnreadableReport {
        String id = xml.attribute("numId");
        Map<Integer, Level> levels = new HashMap<>();
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts() && xml.name().equals("abstractNumId")) {
                numbers.put(id, xml.attribute("val"));
            } else if (xml.starts() && xml.name().equals("lvl")) {
                readLevel(xml, levels);
            }
        }
        overridden.put(id, levels);
    }

    private static void readLevel(Xml xml, Map<Integer, Level> levels) throws UnreadableReport {
        int number = Numbers.of(xml.attribute("ilvl")).orElse(0);
        boolean marks = true;
        Optional<Integer> indent = Optional.empty();
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts() && xml.name().equals("numFmt")) {
                marks = !xml.attribute("val").equals("none");
            } else if (xml.starts() && xml.name().equals("pPr")) {
                indent = ParagraphFormat.read(xml).indent();
            } else if (xml.starts() && xml.name().equals("rPr")) {
                xml.skip();
            }
        }
        levels.put(number, new Level(marks, indent));
    }

    /** Whether paragraphs of this list and level show a bullet or number; a list that the file lacks does. */
    boolean marks(String number, int level) {
        return !number.equals(NONE) && level(number, level).map(Level::marks).orElse(true);
    }

    Optional<Integer> indent(String number, int level) {
        return level(number, level).flatMap(Level::indent);
    }

    private Optional<Level> level(String number, int level) {
        Level own = overridden.getOrDefault(number, Map.of()).get(level);
        if (own != null) {
            return Optional.of(own);
        }
        String list = numbers.getOrDefault(number, "");
        String linked = styleLists.getOrDefault(linkedStyles.getOrDefault(list, ""), list);
        return Optional.ofNullable(lists.getOrDefault(linked, Map.of()).get(level));
    }
}
