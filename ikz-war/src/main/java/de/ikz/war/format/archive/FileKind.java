package de.ikz.war.format.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What a file is, told by its first bytes and by the names of what it packs, whatever it is called. A damaged archive is
 * still recognized, so that people hear what is wrong with their Word document and not that it is no text.
 */
public enum FileKind {
    /** DOCX, DOCM. */
    WORD("ein Word-Dokument"),
    /** XLSX, XLSM. */
    WORKBOOK("eine Excel-Arbeitsmappe"),
    /** ODT, ODS and the like. */
    OPEN_DOCUMENT("ein OpenDocument-Dokument (ODT, ODS)"),
    /** Any other ZIP archive. */
    ZIP("ein ZIP-Archiv"),
    /** A container of the old Office: DOC, XLS, or a newer document with a password. */
    OLD_OFFICE("ein altes oder geschütztes Office-Dokument"),
    /** A PDF file. */
    PDF("eine PDF-Datei"),
    /** A picture. */
    PICTURE("ein Bild"),
    /** Rich Text Format. */
    RTF("eine RTF-Datei"),
    /** Text of some kind, or unknown. */
    OTHER("eine Datei anderer Art");

    private static final byte[] LOCAL_HEADER = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ARCHIVE = {'P', 'K', 5, 6};
    private static final byte[] OLE = bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    private static final byte[][] PICTURES = {
        bytes(0xFF, 0xD8, 0xFF), bytes(0x89, 'P', 'N', 'G'), bytes('G', 'I', 'F', '8'), bytes('I', 'I', '*', 0)
    };
    private static final int NAME_LENGTH = 26;
    private static final int NAME = 30;

    private final String german;

    FileKind(String german) {
        this.german = german;
    }

    /** With its article, in the nominative. */
    public String german() {
        return german;
    }

    /** The kind of a file. */
    public static FileKind of(byte[] file) {
        if (starts(file, 0, LOCAL_HEADER)) {
            return packed(file);
        }
        if (starts(file, 0, EMPTY_ARCHIVE)) {
            return ZIP;
        }
        if (starts(file, 0, OLE)) {
            return OLD_OFFICE;
        }
        if (starts(file, 0, ascii("%PDF"))) {
            return PDF;
        }
        if (starts(file, 0, ascii("{\\rtf"))) {
            return RTF;
        }
        return Arrays.stream(PICTURES).anyMatch(mark -> starts(file, 0, mark)) ? PICTURE : OTHER;
    }

    /** The first part whose name tells decides; the list at the end of the archive may be missing. */
    private static FileKind packed(byte[] file) {
        for (int at = 0; at + NAME < file.length; at++) {
            if (file[at] == 'P' && starts(file, at, LOCAL_HEADER)) {
                int length = (file[at + NAME_LENGTH] & 0xff) | (file[at + NAME_LENGTH + 1] & 0xff) << 8;
                int end = Math.min(file.length, at + NAME + length);
                String name = new String(file, at + NAME, end - at - NAME, StandardCharsets.ISO_8859_1);
                if (name.startsWith("word/")) {
                    return WORD;
                }
                if (name.startsWith("xl/")) {
                    return WORKBOOK;
                }
                if (name.equals("mimetype") || name.equals("META-INF/manifest.xml")) {
                    return OPEN_DOCUMENT;
                }
            }
        }
        return ZIP;
    }

    static boolean starts(byte[] file, int at, byte[] expected) {
        return at + expected.length <= file.length
                && Arrays.equals(file, at, at + expected.length, expected, 0, expected.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
