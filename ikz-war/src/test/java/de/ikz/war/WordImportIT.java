package de.ikz.war;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.war.format.archive.Packing;
import de.ikz.war.format.docx.WordFile;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Word documents through the interface: a good one becomes the register, of a bad one nothing stays. */
class WordImportIT extends ServerTest {

    private static final String STAND = "2016-11-30";

    @Test
    void aWordDocumentBecomesTheRegister() throws Exception {
        var coordinator = new Coordinator("15009000");

        JsonObject accepted = coordinator.takeOver(STAND, document());

        JsonObject counts = accepted.getJsonObject("counts");
        assertEquals("accepted", accepted.getString("state"));
        assertEquals(counts.getInt("characters"), counts.getInt("placed"));
        assertEquals(74, coordinator.get("cooperations").getInt("total"));
        assertTrue(coordinator
                .get("imports/" + accepted.getString("id"))
                .toString()
                .contains("Tabelle"));
    }

    @Test
    void ofABadDocumentNothingStaysAndTheCauseIsSaid() throws Exception {
        var coordinator = new Coordinator("15009001");
        for (Map.Entry<String, byte[]> bad : bad().entrySet()) {
            var answer = coordinator.submit(STAND, bad.getValue());
            String said = answer.statusCode() == 202
                    ? failure(coordinator, Visitor.json(answer).getString("id"))
                    : Visitor.json(answer).getString("detail");
            assertTrue(answer.statusCode() == 202 || answer.statusCode() == 400, answer.body());
            assertTrue(said.contains(bad.getKey()), said);
        }
        assertEquals(0, coordinator.get("cooperations").getInt("total"));
        assertEquals("ready", coordinator.read(STAND, document()).getString("state"));
    }

    private static String failure(Coordinator coordinator, String id) throws InterruptedException {
        JsonObject read = coordinator.read(id);
        assertEquals("failed", read.getString("state"), read.toString());
        return read.get("problem").toString();
    }

    /** Bad files by what is said of them. */
    private static Map<String, byte[]> bad() throws IOException {
        Map<String, byte[]> bad = new LinkedHashMap<>();
        byte[] good = document();
        String bomb = "<!DOCTYPE a [<!ENTITY x 'xxxxxxxxxx'><!ENTITY y '&x;&x;&x;&x;'>]><a>&y;</a>";
        bad.put("unvollständig oder beschädigt", Arrays.copyOf(good, good.length / 2));
        bad.put("DOCTYPE", new Packing().part("word/document.xml", bomb).bytes());
        bad.put(
                "entpackt zu groß",
                new Packing().part("word/document.xml", (byte) ' ', 1L << 30).bytes());
        bad.put(
                "aus dem Archiv hinaus",
                new Packing()
                        .part("word/document.xml", "<a/>")
                        .part("../x.xml", "<a/>")
                        .bytes());
        bad.put(
                "kein vollständiges Word-Dokument",
                new Packing().part("word/styles.xml", "<a/>").bytes());
        bad.put("altChunk", WordFile.of("<w:altChunk/>").bytes());
        bad.put(
                "verschachtelt",
                WordFile.of("<w:tbl><w:tr><w:tc>".repeat(1_000)).bytes());
        bad.put("keine Tabelle", WordFile.of("<w:p/>").bytes());
        bad.put("OpenDocument", openDocument());
        return bad;
    }

    /** As its standard wants it: the kind first and not compressed. */
    private static byte[] openDocument() throws IOException {
        byte[] kind = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(kind);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(kind.length);
        entry.setCrc(sum.getValue());
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(entry);
            zip.write(kind);
        }
        return bytes.toByteArray();
    }

    private static byte[] document() throws IOException {
        try (var stream = WordImportIT.class.getResourceAsStream("/de/ikz/war/format/docx/elbaue-2016.docx")) {
            return stream.readAllBytes();
        }
    }
}
