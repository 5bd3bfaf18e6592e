package de.ikz.synthetic;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/**
 * A report in the plain-text dialect: headings, tables with their two header rows, lists with and without markup, broken
 * words, rows without a first cell.
 */
public final class SyntheticReport {

    private static final String HEADER =
            "Erfahrungsaustausch, Arbeitsgruppen\tKonkrete Projekte\t\t\n\tThema\tArbeitsstand\tPerspektive\n";
    private static final int ROWS_OF_A_UNIT = 20;

    private final Words words;
    private final StringBuilder text = new StringBuilder();

    private SyntheticReport(long seed) {
        this.words = new Words(new SplittableRandom(seed));
    }

    /** A report in UTF-8 of at least so many bytes and not a row more. */
    public static byte[] of(long seed, int bytes) {
        SyntheticReport report = new SyntheticReport(seed);
        int written = 0;
        StringBuilder all = new StringBuilder();
        for (int row = 0; written < bytes; row++) {
            if (row % ROWS_OF_A_UNIT == 0) {
                report.beginUnit(row / ROWS_OF_A_UNIT);
            }
            report.row();
            written += report.text.toString().getBytes(StandardCharsets.UTF_8).length;
            all.append(report.text);
            report.text.setLength(0);
        }
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void beginUnit(int unit) {
        if (unit % 10 == 0) {
            text.append("\nDezernat ").append(1 + unit / 10 % 99).append('\n');
        }
        text.append("\nFB ").append(1 + unit % 999).append(" – ").append(words.task()).append("\n\n");
        text.append(HEADER);
    }

    private void row() {
        if (words.chance(0.4)) {
            list(words.body(), words.body());
        } else if (words.chance(0.2)) {
            text.append(words.body());
        }
        text.append('\t').append(words.topic()).append('\t');
        if (words.chance(0.5)) {
            list(words.state(), words.chance(0.1) ? broken(words.state()) : words.state());
        } else {
            text.append(words.state()).append(' ').append(words.state());
        }
        text.append('\t');
        if (words.chance(0.8)) {
            text.append(words.outlook());
        }
        text.append('\n');
    }

    private void list(String first, String second) {
        boolean closed = words.chance(0.5);
        text.append("<ul> • ").append(first).append(" • ").append(second).append(closed ? " </ul>" : "");
    }

    /** With a hyphen that a line break left in a word. */
    private static String broken(String sentence) {
        return sentence.replaceFirst("(\\p{L}{4})(ung|lich|schaft)", "$1-$2");
    }
}
