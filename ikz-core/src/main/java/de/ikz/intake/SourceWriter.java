package de.ikz.intake;

import de.ikz.intake.Markup.Token;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes the text of a file into one source and cuts it into tokens. Text is normalised to NFC over all pieces of a
 * paragraph, so that it does not matter where a file splits it.
 */
final class SourceWriter {

    private static final String UNDERLINE = "u";

    private final StringBuilder source = new StringBuilder();
    private final StringBuilder pending = new StringBuilder();
    private final List<Turn> turns = new ArrayList<>();
    private final int longest;
    private List<Token> tokens = new ArrayList<>();
    private int controls;

    /** Where in the pending text a line under the words begins or ends. */
    private record Turn(int at, boolean begins) {}

    /** @param longest most characters in all */
    SourceWriter(int longest) {
        this.longest = longest;
    }

    void text(CharSequence text) {
        pending.append(text);
    }

    void underline(boolean begins) {
        turns.add(new Turn(pending.length(), begins));
    }

    void tag(String name, boolean closes) {
        tokens.add(new Token.Tag(name, closes));
    }

    /** Writes something into the source that is no text of the file. */
    void mark(String mark) {
        source.append(mark);
    }

    /** Writes text of the file into the source that is no part of the words around it. */
    Traced keep(String text) {
        Traced.Builder kept = new Traced.Builder();
        for (int i = 0; i < text.length(); i++) {
            kept.add(text.charAt(i), source.length());
            source.append(text.charAt(i));
        }
        return kept.build();
    }

    /** Begins a new line of the source after a place, unless it is one. */
    void newLine(int after) {
        if (source.length() > after && source.charAt(source.length() - 1) != '\n') {
            source.append('\n');
        }
    }

    int length() {
        return source.length();
    }

    String from(int start) {
        return source.substring(start).strip();
    }

    /** Controls for the direction of writing so far. */
    int controls() {
        return controls;
    }

    /** The tokens since the last ones. */
    List<Token> take() {
        List<Token> taken = tokens;
        tokens = new ArrayList<>();
        return taken;
    }

    /** Turns the pending text into tokens. */
    void flush(Place place) throws UnreadableReport {
        if (pending.length() > longest - source.length()) {
            throw new UnreadableReport(String.format(
                    Locale.GERMAN,
                    "Der Bericht enthält mehr als %,d Zeichen (%s). Bitte ihn aufteilen.",
                    longest,
                    place.whole()));
        }
        int from = 0;
        for (Turn turn : turns) {
            int to = Math.max(from, afterMarks(turn.at()));
            append(pending.substring(from, to), place);
            tag(UNDERLINE, !turn.begins());
            from = to;
        }
        append(pending.substring(from), place);
        pending.setLength(0);
        turns.clear();
    }

    /** Marks that combine with the character before them belong to it. */
    private int afterMarks(int at) {
        int after = at;
        while (after < pending.length() && combines(pending.charAt(after))) {
            after++;
        }
        return after;
    }

    private static boolean combines(char character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || Character.isLowSurrogate(character)
                || character >= '\u1160' && character <= '\u11ff';
    }

    private void append(String written, Place place) throws UnreadableReport {
        String text = Normalizer.normalize(written, Normalizer.Form.NFC);
        Traced.Builder run = new Traced.Builder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            refuseBroken(text, i, place);
            if (Markup.isBullet(character)) {
                add(run);
                run = new Traced.Builder();
                tokens.add(new Token.Bullet());
            } else if (SourceText.isBidirectional(character)) {
                controls++;
            } else if (!Markup.isDropped(character)) {
                run.add(character, source.length());
            }
            source.append(character);
        }
        add(run);
    }

    private void add(Traced.Builder run) {
        if (run.length() > 0) {
            tokens.add(new Token.Text(run.build()));
        }
    }

    private static void refuseBroken(String text, int at, Place place) throws UnreadableReport {
        char character = text.charAt(at);
        boolean lone = Character.isHighSurrogate(character)
                        && (at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1)))
                || Character.isLowSurrogate(character) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
        if (character == 0 || lone) {
            throw new UnreadableReport("Die Datei ist beschädigt: " + place + " enthält "
                    + (lone ? "ein halbes Zeichen (einzelnes Surrogat)." : "ein NUL-Zeichen."));
        }
    }

    @Override
    public String toString() {
        return source.toString();
    }
}
