package de.ikz.war.api;

import de.ikz.intake.Limits;
import de.ikz.renewal.RefusedReport;
import de.ikz.war.problem.Problem;
import de.ikz.war.problem.ProblemException;
import jakarta.ws.rs.core.HttpHeaders;
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

    /** @throws RefusedReport when it is too large, told before or while reading */
    byte[] read(InputStream body, HttpHeaders headers) {
        String type = String.valueOf(headers.getHeaderString(HttpHeaders.CONTENT_TYPE));
        if (type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            throw new ProblemException(Problem.of(415, ONLY_THE_FILE));
        }
        if (announced(headers) > limits.bytes()) {
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

    private static long announced(HttpHeaders headers) {
        String length = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null || !length.matches("[0-9]{1,18}") ? 0 : Long.parseLong(length);
    }

    private RefusedReport tooLarge() {
        return new RefusedReport(
                RefusedReport.Cause.TOO_LARGE,
                String.format(
                        Locale.GERMAN,
                        "Die Datei ist zu groß; erlaubt sind höchstens %,d Byte. Bitte den Bericht aufteilen.",
                        limits.bytes()));
    }
}
