package de.ikz.war.api;

import de.ikz.cooperation.Confirmation.Passage;
import de.ikz.reading.Passages;
import de.ikz.reading.Reading;
import de.ikz.register.Entry;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The lasting name of a time that an entry mentions (RFC 7986, 5.3): the same in every version of the entry in which the
 * same words stand in the same statement.
 */
final class DeadlineUid {

    private DeadlineUid() {}

    static String of(Entry entry, Reading reading) {
        Passage passage = Passages.of(entry.content(), reading.mark());
        String name = String.join(
                "\n",
                entry.municipality().key(),
                entry.id().value(),
                passage.field(),
                Integer.toString(reading.mark().statement()),
                passage.mention(),
                Integer.toString(passage.occurrence()));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
