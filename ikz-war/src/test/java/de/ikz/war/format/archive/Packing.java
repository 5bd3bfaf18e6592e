package de.ikz.war.format.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Packs archives for tests, also those that nobody should pack. */
public final class Packing {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);

    /** Adds a part. */
    public Packing part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a part. */
    public Packing part(String name, byte[] content) {
        return part(name, out -> out.write(content));
    }

    /** Adds a part of so many equal bytes, without having them in memory. */
    public Packing part(String name, byte filling, long length) {
        return part(name, out -> {
            byte[] block = new byte[1 << 20];
            Arrays.fill(block, filling);
            for (long written = 0; written < length; written += block.length) {
                out.write(block);
            }
        });
    }

    /** Adds a part that somebody writes. */
    public Packing part(String name, Content content) {
        try {
            zip.putArchiveEntry(new ZipArchiveEntry(name));
            content.write(zip);
            zip.closeArchiveEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a part. */
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** The archive. */
    public byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same bytes with every occurrence of some replaced by as many others. */
    public static byte[] replaced(byte[] file, byte[] before, byte[] after) {
        byte[] changed = file.clone();
        for (int at = 0; at + before.length <= changed.length; at++) {
            if (starts(changed, at, before)) {
                System.arraycopy(after, 0, changed, at, after.length);
            }
        }
        return changed;
    }

    static boolean starts(byte[] file, int at, byte[] expected) {
        return Arrays.equals(file, at, at + expected.length, expected, 0, expected.length);
    }

    static long checksum(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return checksum.getValue();
    }
}
