package de.ikz.war.format.archive;

import de.ikz.intake.Limits;
import de.ikz.intake.UnreadableReport;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/**
 * A ZIP archive in memory that was found harmless: whole, without a password, every part within the archive and named
 * once, all of them together not larger unpacked than allowed, and no XML part with a document type, so with no
 * entities. Sizes that the archive states are not believed: the parts are unpacked once and counted.
 *
 * <p>POI reads its packages through it, so that nothing is unpacked past this guard.
 */
public final class Archive implements ZipEntrySource {

    private static final int MOST_PARTS = 5_000;
    /** What POI builds a tree of: the list of content types, relationships and properties. */
    private static final int LARGEST_DIRECTORY = 2 * 1024 * 1024;

    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;
    private final int mostUnpacked;
    private long unpacked;
    private boolean closed;

    private Archive(ZipFile zip, int mostUnpacked) {
        this.zip = zip;
        this.entries = Collections.list(zip.getEntries());
        this.mostUnpacked = mostUnpacked;
    }

    /**
     * Opens an archive and looks through all of it.
     *
     * @param limits how much it may unpack to
     * @throws UnreadableReport with place and cause in German
     */
    public static Archive open(byte[] file, Limits limits) throws UnreadableReport {
        ZipFile zip;
        try {
            zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                    .get();
        } catch (IOException | RuntimeException e) {
            throw new UnreadableReport(
                    "Die Datei ist unvollständig oder beschädigt: Das Verzeichnis am Ende des Archivs"
                            + " fehlt oder passt nicht zum Inhalt. Bitte sie erneut senden oder in Word oder Excel neu speichern.");
        }
        Archive archive = new Archive(zip, limits.unpackedBytes());
        archive.check();
        return archive;
    }

    private void check() throws UnreadableReport {
        if (entries.size() > MOST_PARTS) {
            throw new UnreadableReport(String.format(
                    Locale.GERMAN,
                    "Das Archiv hat %,d Teile; höchstens %,d sind möglich. Die Datei wird nicht gelesen.",
                    entries.size(),
                    MOST_PARTS));
        }
        PartNames names = new PartNames();
        for (ZipArchiveEntry entry : entries) {
            names.add(entry.getName());
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new UnreadableReport(
                        "Der Teil „" + PartNames.shown(entry.getName())
                                + "“ ist mit einem Kennwort geschützt. Bitte das Kennwort entfernen und die Datei neu speichern.");
            }
            unpack(entry);
            if (isXml(entry.getName())) {
                refuseDocumentType(entry);
            }
        }
    }

    private void unpack(ZipArchiveEntry entry) throws UnreadableReport {
        CRC32 checksum = new CRC32();
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream content = zip.getInputStream(entry)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                checksum.update(buffer, 0, read);
                size += read;
                unpacked += read;
                refuseLarge(entry, size);
            }
        } catch (IOException | RuntimeException e) {
            throw damaged(entry);
        }
        if (!entry.isDirectory() && (size != entry.getSize() || checksum.getValue() != entry.getCrc())) {
            throw damaged(entry);
        }
    }

    private void refuseLarge(ZipArchiveEntry entry, long size) throws UnreadableReport {
        if (unpacked > mostUnpacked) {
            throw new UnreadableReport(String.format(
                    Locale.GERMAN,
                    "Die Datei ist entpackt zu groß (beim Teil „%s“): Alle Teile zusammen dürfen höchstens %,d Byte haben."
                            + " Bitte Bilder entfernen oder den Bericht aufteilen.",
                    PartNames.shown(entry.getName()),
                    mostUnpacked));
        }
        if (size > LARGEST_DIRECTORY && isDirectory(entry.getName())) {
            throw new UnreadableReport(String.format(
                    Locale.GERMAN,
                    "Der Teil „%s“ ist entpackt zu groß: Er darf höchstens %,d Byte haben. Die Datei wird nicht gelesen.",
                    PartNames.shown(entry.getName()),
                    LARGEST_DIRECTORY));
        }
    }

    private void refuseDocumentType(ZipArchiveEntry entry) throws UnreadableReport {
        try (InputStream content = zip.getInputStream(entry);
                Xml xml = Xml.read(entry.getName(), content)) {
            xml.next();
        } catch (IOException e) {
            throw damaged(entry);
        }
    }

    private static boolean isXml(String name) {
        return name.matches("(?i).*\\.(?:xml|rels|vml)");
    }

    private static boolean isDirectory(String name) {
        return name.matches("(?i).*\\.rels|\\[content_types]\\.xml|docprops/.*");
    }

    private static UnreadableReport damaged(ZipArchiveEntry entry) {
        return new UnreadableReport("Der Teil „" + PartNames.shown(entry.getName())
                + "“ der Datei ist beschädigt und lässt sich nicht entpacken."
                + " Bitte die Datei erneut senden oder in Word oder Excel neu speichern.");
    }

    /** Whether there is a part of this name. */
    public boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return Collections.enumeration(entries);
    }

    @Override
    public ZipArchiveEntry getEntry(String path) {
        String searched = path.startsWith("/") ? path.substring(1) : path;
        return entries.stream()
                .filter(entry -> entry.getName().equalsIgnoreCase(searched))
                .findFirst()
                .orElse(null);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        zip.close();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }
}
