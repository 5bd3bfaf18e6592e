package de.ikz.cooperation;

import java.util.Map;
import java.util.TreeMap;

/**
 * Where in a report an entry came from: kept for the report and for proof, never a relation.
 *
 * @param block the cells that stood side by side share this number within one import
 * @param position order of the entry within its report, ascending
 * @param cells the raw cells as the file had them, by column
 */
public record Origin(int block, int position, Map<Column, String> cells) {

    /** The four columns of a report. */
    public enum Column {
        EXCHANGE,
        TOPIC,
        STATE,
        OUTLOOK
    }

    public Origin {
        cells = java.util.Collections.unmodifiableMap(new TreeMap<>(cells));
    }

    /** The same with another place in the order of its report. */
    public Origin at(int other) {
        return new Origin(block, other, cells);
    }
}
