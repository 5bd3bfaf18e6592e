package de.ikz.war.format.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.intake.Limits;
import de.ikz.intake.UnreadableReport;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that nobody should read are refused with the part and the cause; each is built here. */
class ArchiveTest {

    private static final Limits MOST = limits(1 << 20);

    @Test
    void aHarmlessArchiveIsReadThroughPoi() throws Exception {
        byte[] file = new Packing()
                .part(
                        "[Content_Types].xml",
                        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                                + "<Default Extension='xml' ContentType='application/xml'/></Types>")
                .part("word/document.xml", "<a/>")
                .bytes();

        try (Archive archive = Archive.open(file, MOST);
                OPCPackage opc = OPCPackage.open(archive)) {
            assertEquals(1, opc.getParts().size());
            assertTrue(archive.has("word/document.xml"));
        }
    }

    @Test
    void aTruncatedArchiveIsRefusedWhereverItIsCut() {
        byte[] content = new byte[30_000];
        new java.util.Random(7).nextBytes(content);
        byte[] file = new Packing()
                .part("word/document.xml", "<a/>")
                .part("word/media/image1.png", content)
                .bytes();
        for (int length : new int[] {8, 60, 200, file.length / 2, file.length - 30, file.length - 1}) {
            assertRefused(Arrays.copyOf(file, length), "unvollständig oder beschädigt");
        }
    }

    @Test
    void aFlippedByteIsFound() {
        byte[] content = "Arbeitsstand".repeat(50).getBytes(StandardCharsets.UTF_8);
        byte[] file = new Packing()
                .part("word/document.xml", "<a/>")
                .part("b.bin", content)
                .bytes();
        byte[] checksum = littleEndian(Packing.checksum(content));
        byte[] other = checksum.clone();
        other[0] ^= 1;

        assertRefused(Packing.replaced(file, checksum, other), "Der Teil „b.bin“ der Datei ist beschädigt");
    }

    @Test
    void partsThatUnpackToAGigabyteAreRefused() {
        byte[] bomb =
                new Packing().part("word/document.xml", (byte) ' ', 1L << 30).bytes();

        assertTrue(bomb.length < 2_000_000, "it is small while it is packed");
        assertRefused(bomb, "(beim Teil „word/document.xml“)", "1.048.576 Byte");
    }

    @Test
    void manyPartsThatAreSmallAloneAreCountedTogether() {
        Packing packing = new Packing();
        for (int i = 0; i < 20; i++) {
            packing.part("word/media/" + i + ".bin", (byte) 0, 1 << 17);
        }
        assertRefused(packing.bytes(), "entpackt zu groß", "Alle Teile zusammen");
    }

    @Test
    void sizesThatTheArchiveStatesAreNotBelieved() {
        byte[] bomb =
                new Packing().part("word/document.xml", (byte) ' ', 1L << 25).bytes();
        byte[] lying = Packing.replaced(bomb, littleEndian(1L << 25), littleEndian(4));

        assertRefused(lying, "word/document.xml");
    }

    @Test
    void tooManyPartsAreRefused() {
        Packing packing = new Packing();
        for (int i = 0; i <= 5_000; i++) {
            packing.part("p" + i, "");
        }
        assertRefused(packing.bytes(), "5.001 Teile");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../evil.xml", "word/../../evil.xml", "/etc/passwd", "word/..\\evil.xml", "C:/evil.xml", "a/.."})
    void namesThatLeaveTheArchiveAreRefused(String name) {
        byte[] file = new Packing()
                .part("word/document.xml", "<a/>")
                .part(name, "<a/>")
                .bytes();

        assertRefused(file, "führt der Name des Teils „" + name + "“ aus dem Archiv hinaus");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "WORD/Document.XML"})
    void aPartThatComesTwiceIsRefused(String second) {
        byte[] file = new Packing()
                .part("word/document.xml", "<a/>")
                .part(second, "<b/>")
                .bytes();

        assertRefused(file, "doppelt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"word/document.xml", "docProps/core.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"})
    void aDocumentTypeIsRefusedInWhateverPart(String part) {
        String bomb = "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x 'xxxxxxxxxx'><!ENTITY y '&x;&x;&x;&x;&x;&x;'>"
                + "<!ENTITY z SYSTEM 'file:///etc/passwd'>]><a>&y;&z;</a>";

        assertRefused(new Packing().part(part, bomb).bytes(), "„" + part + "“", "DOCTYPE");
        assertRefused(
                new Packing().part(part, bomb.getBytes(StandardCharsets.UTF_16)).bytes(), "„" + part + "“", "DOCTYPE");
    }

    @Test
    void aListOfPartsThatIsTooLargeForATreeIsRefused() {
        byte[] file = new Packing()
                .part("[Content_Types].xml", out -> out.write(("<a>" + "<b/>".repeat(600_000) + "</a>").getBytes()))
                .bytes();

        assertTrue(assertThrows(UnreadableReport.class, () -> Archive.open(file, limits(1 << 30)))
                .getMessage()
                .contains("„[Content_Types].xml“"));
    }

    @Test
    void aPasswordOfTheArchiveIsNamed() {
        byte[] file = new Packing().part("word/document.xml", "<a/>").bytes();
        byte[] locked = file.clone();
        locked[6] |= 1;
        int directory = indexOf(locked, new byte[] {'P', 'K', 1, 2});
        locked[directory + 8] |= 1;

        assertRefused(locked, "„word/document.xml“", "Kennwort");
    }

    @Test
    void brokenXmlIsNamedWithItsPlace() {
        assertRefused(new Packing().part("word/styles.xml", "Text").bytes(), "„word/styles.xml“", "Zeile 1");
    }

    private static void assertRefused(byte[] file, String... words) {
        String message = assertThrows(UnreadableReport.class, () -> Archive.open(file, MOST))
                .getMessage();
        for (String word : words) {
            assertTrue(message.contains(word), message);
        }
    }

    private static Limits limits(int unpackedBytes) {
        Limits usual = Limits.DEFAULT;
        return new Limits(usual.bytes(), unpackedBytes, usual.rows(), usual.cells(), usual.time());
    }

    private static byte[] littleEndian(long value) {
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16), (byte) (value >> 24)};
    }

    private static int indexOf(byte[] file, byte[] searched) {
        int at = 0;
        while (!Packing.starts(file, at, searched)) {
            at++;
        }
        return at;
    }
}
