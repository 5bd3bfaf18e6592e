package de.ikz.reading;

import de.ikz.cooperation.Confirmation.Passage;
import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.Wording;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.IntStream;

/** From a place in an entry to the passage that a decision is bound to, and back. */
public final class Passages {

    /** The field of a passage that is the whole entry. */
    public static final String ENTRY = "entry";

    private Passages() {}

    /** The text in which a mark stands. */
    public static String text(Cooperation content, Mark mark) {
        Wording wording = content.wording();
        return switch (mark.field()) {
            case HEADING -> wording.heading().orElse("");
            case PARTNER -> content.details().partners().get(mark.statement()).name();
            case TOPIC -> wording.topic();
            case STATE -> wording.state().get(mark.statement()).text();
            case OUTLOOK -> wording.outlook().get(mark.statement()).text();
        };
    }

    /** The words at a mark. */
    public static String mention(Cooperation content, Mark mark) {
        return text(content, mark).substring(mark.from(), mark.to());
    }

    /** The words at a mark, bound to their text. */
    public static Passage of(Cooperation content, Mark mark) {
        String text = text(content, mark);
        String mention = text.substring(mark.from(), mark.to());
        String kept = mention.length() > Passage.MAX_MENTION ? mention.substring(0, Passage.MAX_MENTION) : mention;
        return new Passage(mark.field().key(), fingerprint(text), kept, occurrences(text, kept, mark.from()));
    }

    /** All of an entry's wording. */
    public static Passage entry(Cooperation content) {
        Wording wording = content.wording();
        StringBuilder all = new StringBuilder(wording.topic());
        wording.state().forEach(statement -> all.append('\n').append(statement.text()));
        all.append('\f');
        wording.outlook().forEach(statement -> all.append('\n').append(statement.text()));
        return new Passage(ENTRY, fingerprint(all.toString()), "", 0);
    }

    /** Whether the text that a passage is bound to still stands in an entry. */
    public static boolean stands(Cooperation content, Passage passage) {
        return passage.field().equals(ENTRY)
                ? entry(content).equals(passage)
                : find(content, passage).isPresent();
    }

    /** Where the words of a passage stand; empty when their text has changed. */
    public static Optional<Mark> find(Cooperation content, Passage passage) {
        for (Mark.Field field : Mark.Field.values()) {
            if (field.key().equals(passage.field())) {
                return IntStream.range(0, size(content, field))
                        .mapToObj(at -> new Mark(field, at, 0, 1))
                        .filter(mark -> fingerprint(text(content, mark)).equals(passage.fingerprint()))
                        .findFirst()
                        .flatMap(mark -> within(text(content, mark), mark, passage));
            }
        }
        return Optional.empty();
    }

    /** SHA-256 of a text in UTF-8, 64 lower-case hex digits. */
    public static String fingerprint(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static Optional<Mark> within(String text, Mark mark, Passage passage) {
        int from = text.indexOf(passage.mention());
        for (int before = 0; from >= 0 && before < passage.occurrence(); before++) {
            from = text.indexOf(passage.mention(), from + 1);
        }
        return from < 0 || passage.mention().isEmpty()
                ? Optional.empty()
                : Optional.of(new Mark(
                        mark.field(),
                        mark.statement(),
                        from,
                        from + passage.mention().length()));
    }

    private static int occurrences(String text, String mention, int before) {
        int count = 0;
        for (int at = text.indexOf(mention); at >= 0 && at < before; at = text.indexOf(mention, at + 1)) {
            count++;
        }
        return count;
    }

    private static int size(Cooperation content, Mark.Field field) {
        Wording wording = content.wording();
        return switch (field) {
            case HEADING -> wording.heading().isPresent() ? 1 : 0;
            case PARTNER -> content.details().partners().size();
            case TOPIC -> 1;
            case STATE -> wording.state().size();
            case OUTLOOK -> wording.outlook().size();
        };
    }
}
