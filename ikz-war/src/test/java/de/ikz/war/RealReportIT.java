package de.ikz.war;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RealReportIT extends ServerTest {

    @Test
    void theRealReportBecomesTheRegisterWithoutLosingACharacter() throws Exception {
        String folder = System.getProperty("ikz.reports", "");
        assumeFalse(
                folder.isBlank(),
                "The real report is absent: give its folder with -Dikz.reports=FOLDER to run this test");
        var coordinator = new Coordinator("15005000");

        JsonObject accepted =
                coordinator.takeOver("2010-11-30", Files.readAllBytes(Path.of(folder, "magdeburg-2010.txt")));

        JsonObject counts = accepted.getJsonObject("counts");
        assertEquals(counts.getInt("characters"), counts.getInt("placed"));
        assertEquals(69, counts.getInt("projects"));
        assertEquals(
                counts.getInt("exchanges") + counts.getInt("projects"),
                coordinator.get("cooperations").getInt("total"));
        assertTrue(coordinator.get("cooperations?unit=FB%2032").getInt("total") > 0);
    }
}
