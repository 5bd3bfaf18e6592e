package de.ikz.intake;

import de.ikz.cooperation.Wording;
import java.util.Locale;

/** How much a document holds so far; refuses what goes beyond the limits. */
final class Extent {

    /** More columns than any report has. */
    private static final int MOST_COLUMNS = 1_000;

    private final Limits limits;
    private int rows;
    private int cells;

    Extent(Limits limits) {
        this.limits = limits;
    }

    /** Counts a row of a table. */
    void row(Place place) throws UnreadableReport {
        if (++rows > limits.rows()) {
            throw tooMany("Tabellenzeilen", limits.rows(), place.whole());
        }
    }

    /** Counts a paragraph outside of tables. */
    void line(Place place) throws UnreadableReport {
        if (++rows > limits.rows()) {
            throw tooMany("Absätze und Tabellenzeilen", limits.rows(), place);
        }
    }

    /** Counts cells, those included that are left out before the last, which stands at the place. */
    void cells(int more, Place last) throws UnreadableReport {
        cells += more;
        if (last.column() > MOST_COLUMNS) {
            throw refusal("%s hat mehr als %,d Spalten und gehört zu keinem IKZ-Bericht.", last.whole(), MOST_COLUMNS);
        }
        if (cells > limits.cells()) {
            throw tooMany("Zellen", limits.cells(), last.whole());
        }
    }

    /** Looks at the length of a cell or paragraph, in UTF-16 code units. */
    void text(int length, Place place) throws UnreadableReport {
        if (length > Wording.MAX_TEXT) {
            throw refusal(
                    "%s hat %,d Zeichen; höchstens %,d sind möglich. Bitte den Text aufteilen.",
                    place, length, Wording.MAX_TEXT);
        }
    }

    private static UnreadableReport tooMany(String what, int most, Object from) {
        return refusal("Der Bericht hat mehr als %,d %s (ab %s). Bitte ihn aufteilen.", most, what, from);
    }

    private static UnreadableReport refusal(String message, Object... details) {
        return new UnreadableReport(String.format(Locale.GERMAN, message, details));
    }
}
