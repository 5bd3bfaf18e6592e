package de.ikz.war.format.docx;

import de.ikz.intake.DocumentBuilder;
import de.ikz.intake.Finding.Severity;
import de.ikz.intake.Place;
import de.ikz.intake.Place.Counting;
import de.ikz.intake.UnreadableReport;
import de.ikz.intake.Watch;
import de.ikz.war.format.archive.Xml;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;

/** Reads the parts of a Word document in the order in which they need each other, the text last. */
final class WordReader {

    private static final List<String> PAGE_TEXTS = List.of("header", "footer");

    private final WordPackage document;
    private final Watch watch;
    private final DocumentBuilder builder;
    private Styles styles = Styles.none();
    private Numbering numbering = Numbering.none();

    WordReader(WordPackage document, Watch watch) {
        this.document = document;
        this.watch = watch;
        this.builder = new DocumentBuilder(Counting.TABLES, watch);
    }

    /** Reads a part. */
    private interface Reading<T> {
        T read(Xml xml) throws UnreadableReport;
    }

    /** Reads all of it; what is still missing is the count of its characters. */
    DocumentBuilder read() throws UnreadableReport {
        warn();
        styles = read(document.part("styles"), Styles::read).orElse(styles);
        numbering = read(document.part("numbering"), Numbering::read).orElse(numbering);
        Map<Notes.Kind, Notes> notes = new EnumMap<>(Notes.Kind.class);
        for (Notes.Kind kind : Notes.Kind.values()) {
            notes.put(
                    kind,
                    read(document.part(kind.part()), xml -> Notes.read(xml, kind, story()))
                            .orElseGet(Notes::none));
        }
        TextWriter texts = new TextWriter(builder, notes);
        DocumentWriter writer = new DocumentWriter(builder, texts);
        for (String kind : PAGE_TEXTS) {
            for (PackagePart part : document.parts(kind)) {
                read(Optional.of(part), this::plain).ifPresent(writer::writePageText);
            }
        }
        try (Xml xml = WordPackage.xml(document.main())) {
            xml.next();
            BodyReader.read(xml, story(), writer);
        }
        texts.writeRest();
        return builder;
    }

    private void warn() throws UnreadableReport {
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

    private Plain plain(Xml xml) throws UnreadableReport {
        xml.next();
        return Plain.of(BodyReader.blocks(xml, story()));
    }

    private Story story() {
        return new Story(styles, numbering, watch);
    }

    private static <T> Optional<T> read(Optional<PackagePart> part, Reading<T> reading) throws UnreadableReport {
        if (part.isEmpty()) {
            return Optional.empty();
        }
        try (Xml xml = WordPackage.xml(part.get())) {
            return Optional.of(reading.read(xml));
        }
    }
}
