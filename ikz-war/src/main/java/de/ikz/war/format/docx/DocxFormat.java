package de.ikz.war.format.docx;

import de.ikz.intake.Document;
import de.ikz.intake.DocumentBuilder;
import de.ikz.intake.Finding.Severity;
import de.ikz.intake.Place;
import de.ikz.intake.Place.Counting;
import de.ikz.intake.ReportFormat;
import de.ikz.intake.UnreadableReport;
import de.ikz.intake.Watch;
import de.ikz.war.format.archive.Archive;
import de.ikz.war.format.archive.FileKind;
import de.ikz.war.format.archive.Xml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;

/** Word documents: Office Open XML, ISO/IEC 29500, also with macros, which are never run. */
public final class DocxFormat implements ReportFormat {

    private static final List<String> PAGE_TEXTS = List.of("header", "footer");

    @Override
    public String name() {
        return "DOCX";
    }

    @Override
    public boolean recognizes(byte[] file, String name) {
        FileKind kind = FileKind.of(file);
        return kind == FileKind.WORD
                || kind == FileKind.ARCHIVE && name.toLowerCase(Locale.ROOT).matches(".*\\.do[ct][xm]");
    }

    @Override
    public Document read(byte[] file, Watch watch) throws UnreadableReport {
        try (Archive archive = Archive.open(file, watch.limits())) {
            WordPackage document = WordPackage.open(archive);
            DocumentBuilder builder = new DocumentBuilder(Counting.TABLES, watch);
            write(document, builder, watch);
            return builder.build(WordCount.of(archive));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(WordPackage document, DocumentBuilder builder, Watch watch) throws UnreadableReport {
        Styles styles = Styles.none();
        Optional<PackagePart> styled = document.part("styles");
        if (styled.isPresent()) {
            try (Xml xml = WordPackage.xml(styled.get())) {
                styles = Styles.read(xml);
            }
        }
        Numbering numbering = Numbering.none();
        Optional<PackagePart> numbered = document.part("numbering");
        if (numbered.isPresent()) {
            try (Xml xml = WordPackage.xml(numbered.get())) {
                numbering = Numbering.read(xml);
            }
        }
        warn(document, builder);
        Map<Notes.Kind, Notes> notes = new EnumMap<>(Notes.Kind.class);
        for (Notes.Kind kind : Notes.Kind.values()) {
            notes.put(kind, Notes.none());
            Optional<PackagePart> part = document.part(kind.part());
            if (part.isPresent()) {
                try (Xml xml = WordPackage.xml(part.get())) {
                    notes.put(kind, Notes.read(xml, kind, new Story(styles, numbering, watch)));
                }
            }
        }
        TextWriter texts = new TextWriter(builder, notes);
        DocumentWriter writer = new DocumentWriter(builder, texts);
        for (String kind : PAGE_TEXTS) {
            for (PackagePart part : document.parts(kind)) {
                try (Xml xml = WordPackage.xml(part)) {
                    xml.next();
                    writer.writePageText(Plain.of(BodyReader.blocks(xml, new Story(styles, numbering, watch))));
                }
            }
        }
        try (Xml xml = WordPackage.xml(document.main())) {
            xml.next();
            BodyReader.read(xml, new Story(styles, numbering, watch), writer);
        }
        texts.writeRest();
    }

    private static void warn(WordPackage document, DocumentBuilder builder) throws UnreadableReport {
        Place place = builder.place();
        if (document.hasMacros()) {
            builder.finding(
                    Severity.WARNING,
                    place,
                    "Das Dokument enthält Makros. Sie wurden nicht gelesen und werden nie ausgeführt.",
                    "");
        }
        for (String outside : document.outside()) {
            builder.finding(
                    Severity.HINT,
                    place,
                    "Das Dokument verweist auf eine Datei außerhalb (Vorlage, Bild oder Daten). Sie wurde nicht geladen.",
                    outside);
        }
    }
}
