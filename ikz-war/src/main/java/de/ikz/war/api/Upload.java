package de.ikz.war.api;

import de.ikz.intake.Limits;
import de.ikz.renewal.RefusedReport;
import de.ikz.war.problem.Problem;
import de.ikz.war.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Takes the file from the body of a request and never more of it than is allowed. */
final class Upload {

    private static final String ONLY_THE_FILE =
            "Bitte die Datei selbst als Inhalt der Anfrage senden, nicht als Formular (multipart).";

    private final Limits limits;

    Upload(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads the file.
     *
     * @param type header {@code Content-Type}, null when there is none
     * @param length header {@code Content-Length}, null when there is none
     * @throws RefusedReport when it is too large, told before or while reading
     */
    byte[] read(InputStream body, String type, String length) {
        if (type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            throw new ProblemException(Problem.of(415, ONLY_THE_FILE));
        }
        if (announced(length) > limits.bytes()) {
            throw tooLarge();
        }
        byte[] file = read(body);
        if (file.length > limits.bytes()) {
            throw tooLarge();
        }
        return file;
    }

    private byte[] read(InputStream body) {
        try {
            return body.readNBytes(limits.bytes() + 1);
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(400, "Die Datei ist nicht vollständig angekommen. Bitte erneut senden."));
        }
    }

    private static long announced(String length) {
        return length == null || !length.matches("[0-9]{1,18}") ? 0 : Long.parseLong(length);
    }

    private RefusedReport tooLarge() {
        return new RefusedReport(RefusedReport.Cause.TOO_LARGE, limits.tooLarge());
    }
}
