package de.ikz.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Drafts are read again when they are asked for, so a changed reading needs a new number: whoever changes what is read
 * raises {@link Intake#RULES} and notes the new fingerprint here.
 */
class RulesTest {

    static final List<String> REPORTS = List.of(
            "hohenwarte-2013", "elbaue-2016", "bergstedt-2011", "marienkoog-2018", "oderwalde-2012", "kreuzbach-2014");

    @Test
    void theReadingOfTheseRulesIsTheOneThatWasNoted() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String city : REPORTS) {
            Report report = Intake.read(LabelledEntry.bytes(city + ".txt"), Limits.DEFAULT);
            report.entries()
                    .forEach(entry ->
                            digest.update(LabelledEntry.of(entry).toString().getBytes(StandardCharsets.UTF_8)));
        }
        String fingerprint = HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        assertEquals("rules 2: c4be8cba8f4e6071", "rules " + Intake.RULES + ": " + fingerprint);
    }
}
