package de.ikz.war.api;

import de.ikz.war.problem.Problem;
import de.ikz.war.problem.ProblemException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The JSON object in the body of a request. */
final class BodyJson {

    private static final int MOST_BYTES = 1024 * 1024;

    private BodyJson() {}

    /**
     * Reads it.
     *
     * @param what it has to be, with its German article
     * @throws ProblemException with status 413 when it is too large, 400 when it is no JSON object
     */
    static JsonObject read(InputStream body, String what) {
        byte[] bytes = bytes(body, what);
        if (bytes.length > MOST_BYTES) {
            throw new ProblemException(
                    Problem.of(413, "Der Inhalt der Anfrage ist zu groß: So lang ist " + what + " nie."));
        }
        try {
            return read(bytes);
        } catch (RuntimeException e) {
            // Not only JsonException: what is nested too deeply is refused by the library with any exception.
            throw noObject(what);
        }
    }

    private static byte[] bytes(InputStream body, String what) {
        try {
            return body.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw noObject(what);
        }
    }

    private static ProblemException noObject(String what) {
        return new ProblemException(Problem.of(400, "Der Inhalt ist kein JSON-Objekt, wie " + what + " es sein muss."));
    }

    /** An object in UTF-8. */
    static JsonObject read(byte[] bytes) {
        try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        }
    }
}
