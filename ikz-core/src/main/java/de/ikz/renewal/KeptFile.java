package de.ikz.renewal;

import de.ikz.intake.Encoding;
import de.ikz.intake.UnreadableReport;
import de.ikz.register.Erasing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The file of a report that an import keeps, when words are to be erased from it. */
public final class KeptFile {

    private static final int MOST_UNPACKED = 64 << 20;
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("windows-1252"),
            StandardCharsets.ISO_8859_1);

    private final byte[] file;
    private final Optional<Text> text;

    private record Text(String content, Charset charset) {}

    /** A file as it was submitted. */
    public KeptFile(byte[] file) {
        this.file = file;
        this.text = text(file);
    }

    /** Whether the words stand in it, as far as can be told; where nothing can be told they may. */
    public boolean mayHave(Erasing erasing) {
        return text.map(read -> mayHave(read.content(), erasing)).orElseGet(() -> packed(erasing));
    }

    /**
     * The file without the words, in the same encoding; empty when they cannot be replaced in it with certainty.
     *
     * @param known how often the words stand in what the register took from it
     */
    public Optional<byte[]> without(Erasing erasing, long known) {
        return text.filter(read -> erasing.times(read.content()) >= known)
                .map(read -> new Text(erasing.in(read.content()), read.charset()))
                .filter(erased -> !mayHave(erased.content(), erasing))
                .map(erased -> erased.content().getBytes(erased.charset()));
    }

    private static boolean mayHave(String content, Erasing erasing) {
        return erasing.finds(Normalizer.normalize(content, Normalizer.Form.NFC)) || erasing.mayBeIn(content);
    }

    /** Only what the same bytes can be made from again. */
    private static Optional<Text> text(byte[] file) {
        try {
            String read = Encoding.decode(file);
            return CHARSETS.stream()
                    .map(charset -> new Text(new String(file, charset), charset))
                    .filter(text -> withoutMark(text.content()).equals(read))
                    .filter(text -> Arrays.equals(text.content().getBytes(text.charset()), file))
                    .findFirst();
        } catch (UnreadableReport e) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** Looks into the parts of a DOCX or XLSX file. */
    private boolean packed(Erasing erasing) {
        int left = MOST_UNPACKED;
        boolean any = false;
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                byte[] content = parts.readNBytes(left);
                left -= content.length;
                any = true;
                if (left == 0 || erasing.mayBeIn(new String(content, StandardCharsets.UTF_8))) {
                    return true;
                }
            }
            return !any;
        } catch (IOException | IllegalArgumentException e) {
            return true;
        }
    }
}
