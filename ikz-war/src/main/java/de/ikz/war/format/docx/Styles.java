package de.ikz.war.format.docx;

import de.ikz.intake.UnreadableReport;
import de.ikz.war.format.archive.Xml;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The styles of a document: what one does not say, the one says that it is based on. */
final class Styles {

    private static final int USUAL_SIZE = 20;
    /** Also ends the search in styles that are based on each other in a circle. */
    private static final int MOST_ABOVE = 50;

    private final Map<String, Style> styles = new HashMap<>();
    private Style defaults = new Style("", Optional.empty(), Optional.empty(), new ParagraphFormat(), new RunFormat());
    private String usual = "";

    /**
     * A style.
     *
     * @param heading level of a heading that its name tells
     * @param contents present when its name is one of a table of contents
     */
    private record Style(
            String basedOn,
            Optional<Integer> heading,
            Optional<Boolean> contents,
            ParagraphFormat paragraph,
            RunFormat run) {}

    static Styles none() {
        return new Styles();
    }

    static Styles read(Xml xml) throws UnreadableReport {
        Styles styles = new Styles();
        while (xml.next()) {
            if (xml.starts() && xml.name().equals("docDefaults")) {
                styles.defaults = style(xml, "docDefaults");
            } else if (xml.starts() && xml.name().equals("style")) {
                String id = xml.attribute("styleId");
                boolean isUsual = xml.attribute("type").equals("paragraph")
                        && xml.attribute("default").matches("1|true|on");
                styles.styles.put(id, style(xml, "style"));
                styles.usual = isUsual ? id : styles.usual;
            }
        }
        return styles;
    }

    private static Style style(Xml xml, String element) throws UnreadableReport {
        String name = "";
        String basedOn = "";
        ParagraphFormat paragraph = new ParagraphFormat();
        RunFormat run = new RunFormat();
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts()) {
                switch (xml.name()) {
                    case "name" -> name = xml.attribute("val");
                    case "basedOn" -> basedOn = xml.attribute("val");
                    case "pPr" -> paragraph = ParagraphFormat.read(xml);
                    case "rPr" -> run = RunFormat.read(xml);
                    case "tblStylePr", "tblPr", "trPr", "tcPr" -> xml.skip();
                    default -> {}
                }
            }
        }
        Optional<Boolean> contents = StyleNames.isContents(name) ? Optional.of(true) : Optional.empty();
        return new Style(basedOn, StyleNames.heading(name), contents, paragraph, run);
    }

    /** The numbering of a paragraph with this style and this own format. */
    Optional<String> number(String style, ParagraphFormat own) {
        return own.number().or(() -> inherited(style, found -> found.paragraph().number()));
    }

    Optional<Integer> level(String style, ParagraphFormat own) {
        return own.level().or(() -> inherited(style, found -> found.paragraph().level()));
    }

    /** The indent that the paragraph itself has. */
    Optional<Integer> indent(String style, ParagraphFormat own) {
        return own.indent().or(() -> inherited(style, found -> found.paragraph().indent()));
    }

    /** Its level as a heading, told by an outline level or by the name of a style. */
    int outline(String style, ParagraphFormat own) {
        return own.outline()
                .or(() -> inherited(style, found -> found.paragraph().outline()))
                .or(() -> inherited(style, Style::heading))
                .orElse(Look.NO_HEADING);
    }

    boolean isContents(String style) {
        return inherited(style, Style::contents).isPresent();
    }

    boolean isBold(String style, RunFormat own) {
        return own.bold()
                .or(() -> inherited(own.style(), found -> found.run().bold()))
                .or(() -> inherited(style, found -> found.run().bold()))
                .orElse(false);
    }

    boolean isHidden(String style, RunFormat own) {
        return own.hidden()
                .or(() -> inherited(own.style(), found -> found.run().hidden()))
                .or(() -> inherited(style, found -> found.run().hidden()))
                .orElse(false);
    }

    boolean isUnderlined(RunFormat own) {
        return own.underlined()
                .or(() -> inherited(own.style(), found -> found.run().underlined()))
                .orElse(false);
    }

    /** Whether the letters are larger than those of ordinary text. */
    boolean isLarge(String style, RunFormat own) {
        int ordinary = inherited(usual, found -> found.run().size())
                .or(() -> defaults.run().size())
                .orElse(USUAL_SIZE);
        return own.size()
                        .or(() -> inherited(own.style(), found -> found.run().size()))
                        .or(() -> inherited(style, found -> found.run().size()))
                        .orElse(ordinary)
                > ordinary + 2;
    }

    private <T> Optional<T> inherited(String style, Function<Style, Optional<T>> asked) {
        Style at = styles.get(style.isEmpty() ? usual : style);
        for (int above = 0; at != null && above < MOST_ABOVE; above++) {
            Optional<T> said = asked.apply(at);
            if (said.isPresent()) {
                return said;
            }
            at = styles.get(at.basedOn());
        }
        return asked.apply(defaults);
    }
}
