package de.ikz.war.format.docx;

import de.ikz.intake.UnreadableReport;
import de.ikz.intake.Watch;
import java.util.Locale;

/**
 * What the readers of one text of a document share: its styles and lists, what surrounds the text, and how much of it
 * may be in memory at once.
 */
final class Story {

    /** References, text boxes and paragraphs of one table or text box. */
    private static final int MOST_HELD = 400_000;

    private final Styles styles;
    private final Numbering numbering;
    private final Watch watch;
    private final Surroundings surroundings = new Surroundings();
    private int rows;
    private int cells;
    private int held;

    Story(Styles styles, Numbering numbering, Watch watch) {
        this.styles = styles;
        this.numbering = numbering;
        this.watch = watch;
    }

    Styles styles() {
        return styles;
    }

    Numbering numbering() {
        return numbering;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    void countRow() throws UnreadableReport {
        watch.check();
        refuse(++rows, watch.limits().rows(), "Tabellenzeilen");
    }

    void countCell() throws UnreadableReport {
        refuse(++cells, watch.limits().cells(), "Zellen");
    }

    /** Counts something that is kept until it is written. */
    void hold() throws UnreadableReport {
        refuse(++held, MOST_HELD, "Absätze, Fußnotenzeichen und Textfelder");
    }

    void check() throws UnreadableReport {
        watch.check();
    }

    private static void refuse(int count, int most, String things) throws UnreadableReport {
        if (count > most) {
            throw new UnreadableReport(String.format(
                    Locale.GERMAN, "Das Word-Dokument hat mehr als %,d %s. Bitte es aufteilen.", most, things));
        }
    }
}
