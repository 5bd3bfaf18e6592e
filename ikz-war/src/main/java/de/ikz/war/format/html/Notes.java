package de.ikz.war.format.html;

import de.ikz.intake.DocumentBuilder;
import de.ikz.intake.Finding.Severity;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What stands in a file but not in the text of the report: told in findings, and kept there where it is text. */
final class Notes {

    private static final Pattern FOOTNOTE = Pattern.compile("(?:sd)?(?:foot|end)note[0-9]+|_?(?:ftn|edn)[0-9]+");
    private static final Pattern REFERENCE =
            Pattern.compile("#(?:_(?:ftn|edn|msocom_)[0-9]+|sd(?:foot|end)note[0-9]+sym)");

    private static final Pattern CONTENTS = Pattern.compile("MsoToc(?:[1-9]|Heading).*");

    private final DocumentBuilder builder;
    private boolean hiddenTold;
    private boolean insertionsTold;

    Notes(DocumentBuilder builder) {
        this.builder = builder;
    }

    /** Keeps such an element; whether it was one that is not to be read further. */
    boolean keep(Element element) {
        if (Shown.isHidden(element)) {
            tellHidden();
            return true;
        }
        return switch (element.normalName()) {
            case "del" -> tellDeletion(element);
            case "ins" -> tellInsertion();
            case "img" -> tellImage(element);
            case "a" -> REFERENCE.matcher(element.attr("href")).matches();
            case "div" -> keepFootnote(element);
            case "p" -> passContents(element);
            default -> false;
        };
    }

    private void tellHidden() {
        if (!hiddenTold) {
            builder.finding(
                    Severity.HINT,
                    builder.place(),
                    "Die Datei enthält ausgeblendeten Text (zuerst hier); er wurde nicht übernommen.",
                    "");
        }
        hiddenTold = true;
    }

    private boolean tellDeletion(Element element) {
        builder.finding(
                Severity.WARNING,
                builder.place(),
                "Dieser Text ist als gelöscht markiert (Änderungen nachverfolgen) und wurde nicht übernommen.",
                element.text());
        return true;
    }

    private boolean tellInsertion() {
        if (!insertionsTold) {
            builder.finding(
                    Severity.WARNING,
                    builder.place(),
                    "Die Datei enthält eingefügten Text aus nachverfolgten Änderungen (zuerst hier); er wurde wie"
                            + " angenommen gelesen – bitte prüfen.",
                    "");
        }
        insertionsTold = true;
        return false;
    }

    private boolean tellImage(Element element) {
        builder.finding(
                Severity.HINT,
                builder.place(),
                "Hier steht ein Bild, das nicht übernommen wurde.",
                element.attr("alt").strip());
        return true;
    }

    /** A line of a table of contents leads to a heading and is none. */
    private boolean passContents(Element paragraph) {
        if (!CONTENTS.matcher(paragraph.className()).matches()) {
            return false;
        }
        Element shown = paragraph.clone();
        shown.select("*").stream().filter(Shown::isHidden).toList().forEach(Element::remove);
        builder.passed(shown.text());
        return true;
    }

    private boolean keepFootnote(Element element) {
        boolean comment = element.attr("class").equalsIgnoreCase("msocomtxt");
        if (!comment && !FOOTNOTE.matcher(element.id()).matches()) {
            return false;
        }
        builder.aside(
                builder.place(),
                element.text(),
                comment
                        ? "Das ist ein Kommentar zum Text. Er wurde nicht übernommen – bitte prüfen, wohin er gehört."
                        : "Das ist eine Fußnote. Sie wurde nicht übernommen – bitte prüfen, wohin sie gehört.");
        return true;
    }
}
