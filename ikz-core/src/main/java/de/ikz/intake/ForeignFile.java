package de.ikz.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Kinds of files that are no report, told by their first bytes whatever their name says. */
final class ForeignFile {

    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final List<Kind> KINDS = List.of(
            new Kind("eine PDF-Datei", '%', 'P', 'D', 'F'),
            new Kind("eine RTF-Datei", '{', '\\', 'r', 't', 'f'),
            new Kind("ein Webarchiv (MHT)", 'M', 'I', 'M', 'E', '-', 'V', 'e', 'r', 's', 'i', 'o', 'n', ':'),
            new Kind("ein Bild (PNG)", 0x89, 'P', 'N', 'G'),
            new Kind("ein Bild (JPEG)", 0xFF, 0xD8, 0xFF),
            new Kind("ein Bild (GIF)", 'G', 'I', 'F', '8'),
            new Kind("ein Bild (TIFF)", 'I', 'I', 42, 0),
            new Kind("ein Bild (TIFF)", 'M', 'M', 0, 42),
            new Kind("ein gepacktes Archiv (GZIP)", 0x1F, 0x8B),
            new Kind("ein gepacktes Archiv (7z)", '7', 'z', 0xBC, 0xAF),
            new Kind("ein gepacktes Archiv (RAR)", 'R', 'a', 'r', '!'));

    private ForeignFile() {}

    private record Kind(String words, int... start) {}

    /** What a file is, in German with its article, when it is known and no text. */
    static Optional<String> kind(byte[] file) {
        if (starts(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of(
                    contains(file, ENCRYPTED)
                            ? "ein mit Kennwort geschütztes Office-Dokument"
                            : "ein Office-Dokument im alten Format (DOC, XLS)");
        }
        if (starts(file, 'P', 'K', 3, 4) || starts(file, 'P', 'K', 5, 6)) {
            return Optional.of(archive(file));
        }
        return KINDS.stream()
                .filter(kind -> starts(file, kind.start()))
                .map(Kind::words)
                .findFirst();
    }

    /** Whether it is packed as DOCX and XLSX are, so that only its content tells what it is. */
    static boolean isArchive(byte[] file) {
        return starts(file, 'P', 'K', 3, 4);
    }

    private static String archive(byte[] file) {
        String beginning = new String(file, 0, Math.min(file.length, 120), StandardCharsets.ISO_8859_1);
        return beginning.contains("mimetypeapplication/vnd.oasis.opendocument")
                ? "ein OpenDocument (ODT, ODS)"
                : "ein ZIP-Archiv";
    }

    static boolean starts(byte[] file, int... expected) {
        if (file.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((file[i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] file, byte[] searched) {
        for (int at = 0; at + searched.length <= file.length; at++) {
            int same = 0;
            while (same < searched.length && file[at + same] == searched[same]) {
                same++;
            }
            if (same == searched.length) {
                return true;
            }
        }
        return false;
    }
}
