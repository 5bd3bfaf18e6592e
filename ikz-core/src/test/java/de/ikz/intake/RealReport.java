package de.ikz.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The real report of Magdeburg, which is not part of the project: found through the property {@code ikz.reports}. */
final class RealReport {

    private RealReport() {}

    /** Its bytes; the test is skipped, saying why, where it is absent. */
    static byte[] bytes() throws IOException {
        String folder = System.getProperty("ikz.reports", "");
        Assumptions.assumeFalse(
                folder.isBlank(),
                "The real report is absent: give its folder with -Dikz.reports=FOLDER to run this test");
        Path file = Path.of(folder, "magdeburg-2010.txt");
        Assumptions.assumeTrue(Files.isReadable(file), "The real report is absent: " + file + " cannot be read");
        return Files.readAllBytes(file);
    }
}
