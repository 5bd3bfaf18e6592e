package de.ikz.war.format.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A file is what its bytes say, whatever it is called. */
class FileKindTest {

    @Test
    void archivesAreToldByWhatTheyPack() {
        assertEquals(FileKind.WORD, kindOfArchiveWith("[Content_Types].xml", "_rels/.rels", "word/document.xml"));
        assertEquals(FileKind.WORKBOOK, kindOfArchiveWith("[Content_Types].xml", "xl/workbook.xml"));
        assertEquals(FileKind.OPEN_DOCUMENT, kindOfArchiveWith("mimetype", "content.xml"));
        assertEquals(FileKind.ARCHIVE, kindOfArchiveWith("bericht.txt"));
    }

    @Test
    void aTruncatedDocumentIsStillADocument() {
        byte[] file = new Packing().part("word/document.xml", "<a/>").bytes();
        assertEquals(FileKind.WORD, FileKind.of(Arrays.copyOf(file, 55)));
    }

    @Test
    void othersAreNoArchives() {
        assertEquals(FileKind.OTHER, FileKind.of("Dezernat I, word/document.xml".getBytes(StandardCharsets.UTF_8)));
        assertEquals(FileKind.OTHER, FileKind.of(new byte[0]));
    }

    private static FileKind kindOfArchiveWith(String... names) {
        Packing packing = new Packing();
        for (String name : names) {
            packing.part(name, "<a/>");
        }
        return FileKind.of(packing.bytes());
    }
}
