package de.ikz.war.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnnamedFileTest {

    @ParameterizedTest
    @CsvSource({
        "text/plain, bericht.txt",
        "TEXT/HTML; charset=utf-8, bericht.html",
        "text/csv, bericht.csv",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document, bericht.docx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, bericht.xlsx",
        "application/octet-stream, bericht",
    })
    void itIsCalledByItsContentType(String contentType, String name) {
        assertEquals(name, UnnamedFile.name(contentType));
    }

    @Test
    void withoutContentTypeItHasNoExtension() {
        assertEquals("bericht", UnnamedFile.name(null));
    }
}
