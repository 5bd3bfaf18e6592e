package de.ikz.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final String TEXT = "Dezernat I\n\nFB 01\n\nÜbung\tgrößere Städte – „Börde“\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void aTextIsReadInEveryEncodingThatCanBeTold(String charset) throws UnreadableReport {
        assertEquals(TEXT, Encoding.decode(TEXT.getBytes(Charset.forName(charset))));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws UnreadableReport {
        assertEquals(TEXT, Encoding.decode(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8)));
        assertEquals(TEXT, Encoding.decode(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE)));
    }

    @Test
    void anEmptyFileIsRefused() {
        refused(new byte[0], "leer");
    }

    @Test
    void aNulIsRefusedWithItsLine() {
        refused("eins\nzwei\0drei".getBytes(StandardCharsets.UTF_8), "Zeile 2");
    }

    @Test
    void brokenUtf8IsRefusedWithItsLine() {
        byte[] bytes = "für\nStädte\nx".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xff;
        refused(bytes, "Zeile 3");
    }

    @Test
    void aLoneSurrogateIsRefused() {
        refused(new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0, 0, (byte) 0xd8, 'b', 0}, "UTF-16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7", "PK\003\004", "{\\rtf1"})
    void otherFormatsAreNamed(String start) {
        refused((start + "irgendetwas").getBytes(StandardCharsets.ISO_8859_1), "kein Text");
    }

    @Test
    void aBinaryFileIsRefused() {
        byte[] bytes = new byte[4000];
        new java.util.Random(7).nextBytes(bytes);
        assertThrows(UnreadableReport.class, () -> Encoding.decode(bytes));
    }

    private static void refused(byte[] bytes, String named) {
        String message = assertThrows(UnreadableReport.class, () -> Encoding.decode(bytes))
                .getMessage();
        assertTrue(message.contains(named), message);
    }
}
