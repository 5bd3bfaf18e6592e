package de.ikz.reading;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.Wording;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of full length that were written to be hard: the reading ends, however loaded the machine is. */
class HostileTextsTest {

    private static final LocalDate STAND = LocalDate.of(2010, 11, 30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ",
                "1.1. ",
                "wird kein ",
                "seit 2010 ",
                "(",
                "„a ",
                "Start 1.1.2011. ",
                "setzt ",
                "nicht ",
                ", die ",
                "umgesetzt. ",
                "alle "
            })
    void everyTextIsReadToItsEnd(String piece) {
        String line = piece.repeat(Wording.MAX_TEXT / piece.length());
        Cooperation project = Texts.project("-", line, line, line);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            StageRules.conclude(project, Anchors.of(STAND));
            ReachRules.conclude(project);
            LegalFormRules.conclude(project, "15", STAND);
        });
    }
}
