package de.ikz.time.german;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import de.ikz.time.Edtf;
import de.ikz.time.Timeframe;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds what the register writes as EDTF against a library of others, {@code edtf} for Node.js, for there is none for
 * Java among the usual packages. {@code npm install --prefix FOLDER edtf} fetches it, {@code -Dikz.edtf=FOLDER} tells
 * where it is.
 *
 * <p>The library takes seasons for quarters of the year and ends the first third in May; ISO 8601-2 leaves their bounds to
 * others. Of these only the form is compared.
 */
class EdtfLibraryTest {

    private static final String SEASON_OR_THIRD = "\\d{4}-(2[1-4]|3[7-9])";

    @Test
    void anIndependentLibraryUnderstandsWhatTheRegisterWritesAsTheSameDays() throws Exception {
        String folder = System.getProperty("ikz.edtf", "");
        assumeFalse(
                folder.isEmpty(),
                "The EDTF library is absent: fetch it by npm install --prefix FOLDER edtf and give -Dikz.edtf=FOLDER");
        Map<String, String> written = written();
        assertEquals(lines(written), read(Path.of(folder), written));
    }

    /** Each EDTF string with its days as this project understands it. */
    private static Map<String, String> written() {
        Map<String, String> written = new LinkedHashMap<>();
        Corpus.all()
                .flatMap(corpus -> corpus.sentences().stream())
                .flatMap(sentence -> GermanTimes.in(sentence.text(), sentence.anchor()).stream())
                .flatMap(mention -> mention.frame().stream())
                .forEach(frame -> written.put(frame.edtf(), days(frame)));
        codes().forEach(code -> written.putIfAbsent(code, ""));
        written.replaceAll((edtf, days) -> edtf.matches(SEASON_OR_THIRD) ? "" : days);
        return written;
    }

    private static Stream<String> codes() {
        return Stream.of(
                        IntStream.rangeClosed(1, 4).mapToObj(season -> Edtf.season(2011, season)),
                        IntStream.rangeClosed(1, 3).mapToObj(third -> Edtf.third(2011, third)))
                .flatMap(codes -> codes);
    }

    private static String days(Timeframe frame) {
        return frame.start().map(Object::toString).orElse("..") + "/"
                + frame.end().map(Object::toString).orElse("..");
    }

    private static String lines(Map<String, String> written) {
        List<String> lines = new ArrayList<>();
        written.forEach((edtf, days) -> lines.add(edtf + " " + days));
        return String.join("\n", lines);
    }

    /** The same lines as the library understands them; bounds are left out where none are asked for. */
    private static String read(Path folder, Map<String, String> written) throws IOException, InterruptedException {
        Path script = Files.createTempFile("edtf", ".cjs");
        try (var source = EdtfLibraryTest.class.getResourceAsStream("read-edtf.cjs")) {
            Files.write(script, source.readAllBytes());
            ProcessBuilder command = new ProcessBuilder("node", script.toString());
            command.environment()
                    .put("NODE_PATH", folder.resolve("node_modules").toString());
            Process node =
                    command.redirectError(ProcessBuilder.Redirect.INHERIT).start();
            try (OutputStream asked = node.getOutputStream()) {
                asked.write(lines(written).getBytes(StandardCharsets.UTF_8));
            }
            String answer = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, node.waitFor(), "node");
            return answer;
        } finally {
            Files.delete(script);
        }
    }
}
