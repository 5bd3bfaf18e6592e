package de.ikz.war.format.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Which program an archive belongs to, told by the names of what it packs, whatever the file is called. A truncated one
 * is still recognized, so that people hear what is wrong with their Word document and not that it is no text.
 */
public enum FileKind {
    /** DOCX, DOCM. */
    WORD,
    /** XLSX, XLSM. */
    WORKBOOK,
    /** ODT, ODS and the like. */
    OPEN_DOCUMENT,
    /** Any other ZIP archive. */
    ARCHIVE,
    /** No archive. */
    OTHER;

    private static final byte[] LOCAL_HEADER = {'P', 'K', 3, 4};
    private static final int NAME_LENGTH = 26;
    private static final int NAME = 30;

    /** The first part whose name tells decides; the list at the end of the archive may be missing. */
    public static FileKind of(byte[] file) {
        if (!starts(file, 0, LOCAL_HEADER)) {
            return OTHER;
        }
        for (int at = 0; at + NAME < file.length; at++) {
            if (file[at] == 'P' && starts(file, at, LOCAL_HEADER)) {
                String name = name(file, at);
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
        return ARCHIVE;
    }

    private static String name(byte[] file, int header) {
        int length = (file[header + NAME_LENGTH] & 0xff) | (file[header + NAME_LENGTH + 1] & 0xff) << 8;
        int start = header + NAME;
        int end = Math.min(file.length, start + length);
        return new String(file, start, end - start, StandardCharsets.ISO_8859_1);
    }

    private static boolean starts(byte[] file, int at, byte[] expected) {
        return at + expected.length <= file.length
                && Arrays.equals(file, at, at + expected.length, expected, 0, expected.length);
    }
}
