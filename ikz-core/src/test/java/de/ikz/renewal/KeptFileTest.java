package de.ikz.renewal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.register.Erasing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptFileTest {

    private final Erasing erasing = new Erasing("Frau Müller", "die Leitung");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void wordsAreReplacedInTheSameEncoding(String name) {
        Charset charset = Charset.forName(name);
        String text = "Thema | Äußerung von Frau Müller, fünfmal Müller\r\n".repeat(3);
        KeptFile file = new KeptFile(text.getBytes(charset));

        assertTrue(file.mayHave(erasing));
        assertEquals(
                text.replace("Frau Müller", "die Leitung"),
                new String(file.without(erasing, 3).orElseThrow(), charset));
    }

    @Test
    void theByteOrderMarkStays() {
        byte[] file = "\ufeffÄmter; Frau Müller".getBytes(StandardCharsets.UTF_8);

        assertArrayEquals(
                "\ufeffÄmter; die Leitung".getBytes(StandardCharsets.UTF_8),
                new KeptFile(file).without(erasing, 1).orElseThrow());
    }

    @Test
    void aFileInWhichWordsStandDifferentlyIsNotKept() {
        String columns = "Thema  | Ansprechpartnerin\nAbfall | Frau\nMüll   | Müller\n";

        assertEquals(Optional.empty(), without(columns, 1), "in two lines of one column");
        assertEquals(Optional.empty(), without("<td>Frau M&uuml;ller</td><td>Frau Müller</td>", 1));
        assertEquals(Optional.empty(), without("Frau Mu\u0308ller und Frau Müller", 1), "letters in parts");
    }

    @Test
    void anArchiveIsLookedInto() throws IOException {
        byte[] with = archive("<w:t>Frau Mül</w:t><w:t>ler</w:t>");
        byte[] without = archive("<w:t>Frau Maier</w:t>");

        assertTrue(new KeptFile(with).mayHave(erasing));
        assertEquals(Optional.empty(), new KeptFile(with).without(erasing, 0));
        assertFalse(new KeptFile(without).mayHave(erasing));
    }

    @Test
    void whereNothingCanBeToldWordsMayStand() {
        byte[] broken = {'P', 'K', 3, 4, 0, 1, 2};

        assertTrue(new KeptFile(broken).mayHave(erasing));
        assertTrue(new KeptFile(new byte[] {0, 1, 2, 3}).mayHave(erasing));
    }

    @Test
    void aTextWithoutTheWordsHasThemNot() {
        assertFalse(new KeptFile("Frau Müllerin".getBytes(StandardCharsets.UTF_8)).mayHave(erasing));
    }

    private Optional<byte[]> without(String text, long known) {
        return new KeptFile(text.getBytes(StandardCharsets.UTF_8)).without(erasing, known);
    }

    private static byte[] archive(String document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(document.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
