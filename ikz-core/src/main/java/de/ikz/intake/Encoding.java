package de.ikz.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * From bytes to text: UTF-8, UTF-16 with or without byte order mark, and Windows-1252 (Latin-1) where it can be told;
 * everything else is refused with the reason.
 */
public final class Encoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Encoding() {}

    /**
     * Decodes a file that says in which encoding it is; where that is wrong, as one that does not.
     *
     * @throws UnreadableReport with the cause in German when it is no text
     */
    public static String decode(byte[] file, Optional<Charset> declared) throws UnreadableReport {
        boolean marked = starts(file, 0xFE, 0xFF) || starts(file, 0xFF, 0xFE) || starts(file, 0xEF, 0xBB, 0xBF);
        if (declared.isEmpty() || marked || utf16WithoutMark(file)) {
            return decode(file);
        }
        refuseNul(file);
        try {
            String text = strictly(declared.get()).decode(ByteBuffer.wrap(file)).toString();
            refuseUnprintable(text);
            return text;
        } catch (CharacterCodingException e) {
            return decode(file);
        }
    }

    /**
     * Decodes a file.
     *
     * @throws UnreadableReport with the cause in German when it is no text
     */
    public static String decode(byte[] file) throws UnreadableReport {
        if (file.length == 0) {
            throw new UnreadableReport("Die Datei ist leer.");
        }
        refuseKnownBinary(file);
        String text = starts(file, 0xFE, 0xFF) || starts(file, 0xFF, 0xFE)
                ? strict(file, StandardCharsets.UTF_16, "UTF-16")
                : utf16WithoutMark(file) ? strict(file, guessedUtf16(file), "UTF-16") : eightBit(file);
        refuseUnprintable(text);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static void refuseKnownBinary(byte[] file) throws UnreadableReport {
        Optional<String> kind = ForeignFile.kind(file);
        if (kind.isPresent()) {
            throw new UnreadableReport("Die Datei ist " + kind.get() + " und kein Text.");
        }
    }

    private static boolean starts(byte[] file, int... expected) {
        return ForeignFile.starts(file, expected);
    }

    /** Latin text in UTF-16 has a zero in nearly every other byte, always on the same side. */
    private static boolean utf16WithoutMark(byte[] file) {
        int[] zeros = zeros(file);
        int sample = Math.min(file.length, 4096) / 2;
        return file.length % 2 == 0
                && sample >= 8
                && Math.max(zeros[0], zeros[1]) > sample * 3 / 4
                && Math.min(zeros[0], zeros[1]) == 0;
    }

    private static Charset guessedUtf16(byte[] file) {
        int[] zeros = zeros(file);
        return zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static int[] zeros(byte[] file) {
        int[] zeros = new int[2];
        for (int i = 0; i < Math.min(file.length, 4096); i++) {
            if (file[i] == 0) {
                zeros[i % 2]++;
            }
        }
        return zeros;
    }

    private static String eightBit(byte[] file) throws UnreadableReport {
        refuseNul(file);
        CharsetDecoder utf8 = strictly(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.wrap(file);
        try {
            return utf8.decode(bytes).toString();
        } catch (CharacterCodingException e) {
            if (hasMultiByteCharacters(file)) {
                throw new UnreadableReport("Die Datei ist in " + lineOf(file, bytes.position())
                        + " beschädigt: Dort stehen Bytes, die kein Zeichen in UTF-8 ergeben.");
            }
            return strict(file, WINDOWS_1252, "Windows-1252");
        }
    }

    private static void refuseNul(byte[] file) throws UnreadableReport {
        for (int i = 0; i < file.length; i++) {
            if (file[i] == 0) {
                throw new UnreadableReport("Die Datei enthält in " + lineOf(file, i)
                        + " ein NUL-Zeichen und ist vermutlich keine Textdatei.");
            }
        }
    }

    private static String lineOf(byte[] file, int position) {
        int line = 1;
        for (int i = 0; i < position && i < file.length; i++) {
            if (file[i] == '\n') {
                line++;
            }
        }
        return "Zeile " + line;
    }

    /** Whether some bytes form a character of UTF-8 above ASCII: then the file is no Latin-1. */
    private static boolean hasMultiByteCharacters(byte[] file) {
        for (int i = 0; i + 1 < file.length; i++) {
            int lead = file[i] & 0xff;
            if (lead >= 0xC3 && lead <= 0xF4 && (file[i + 1] & 0xC0) == 0x80) {
                return true;
            }
        }
        return false;
    }

    private static String strict(byte[] file, Charset charset, String name) throws UnreadableReport {
        try {
            return strictly(charset).decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableReport(
                    "Die Datei ist kein gültiger Text in " + name + ". Bitte sie in UTF-8 speichern.");
        }
    }

    private static CharsetDecoder strictly(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static void refuseUnprintable(String text) throws UnreadableReport {
        int line = 1;
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\n') {
                line++;
            } else if (character == 0) {
                throw new UnreadableReport(
                        "Die Datei enthält in Zeile " + line + " ein NUL-Zeichen und ist vermutlich keine Textdatei.");
            } else if (character < ' ' && character != '\t' && character != '\r' && character != '\f') {
                controls++;
            }
        }
        if (controls > 8 && controls > text.length() / 100) {
            throw new UnreadableReport(
                    "Die Datei enthält " + controls + " Steuerzeichen und ist vermutlich keine Textdatei.");
        }
    }
}
