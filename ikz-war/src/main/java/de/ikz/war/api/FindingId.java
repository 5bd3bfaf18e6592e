package de.ikz.war.api;

import de.ikz.cooperation.Confirmation.Passage;
import de.ikz.cooperation.CooperationId;
import de.ikz.reading.Doubt;
import de.ikz.reading.Passages;
import de.ikz.register.Entry;
import java.util.Optional;

/**
 * The name of something doubtful: the entry, then what about which words. The same as long as the words stand there.
 *
 * @param entry the entry
 * @param what {@value #SIMILAR}, or a fingerprint of kind and passage
 */
record FindingId(CooperationId entry, String what) {

    static final String SIMILAR = "similar";
    private static final String BETWEEN = "~";
    private static final int DIGITS = 16;

    static FindingId of(Entry entry, Doubt doubt) {
        Passage passage = doubt.passage();
        String text = String.join(
                "\n",
                doubt.kind().key(),
                passage.field(),
                passage.fingerprint(),
                passage.mention(),
                Integer.toString(passage.occurrence()));
        return new FindingId(entry.id(), Passages.fingerprint(text).substring(0, DIGITS));
    }

    static Optional<FindingId> parse(String text) {
        int between = text.lastIndexOf(BETWEEN);
        return between < 1 || between + 1 == text.length()
                ? Optional.empty()
                : Optional.of(
                        new FindingId(new CooperationId(text.substring(0, between)), text.substring(between + 1)));
    }

    /** The doubt of this name among those of its entry. */
    Optional<Doubt> in(Entry found) {
        return found.readings().doubts().stream()
                .filter(doubt -> of(found, doubt).equals(this))
                .findFirst();
    }

    @Override
    public String toString() {
        return entry.value() + BETWEEN + what;
    }
}
