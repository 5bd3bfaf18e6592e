package de.ikz.war.format.docx;

import de.ikz.intake.DocumentBuilder;
import de.ikz.intake.Finding.Severity;
import de.ikz.intake.Place;
import java.util.EnumMap;
import java.util.Map;

/** Writes the text of paragraphs, and tells notes where they are referred to. */
final class TextWriter {

    private final DocumentBuilder builder;
    private final RemarkWriter remarks;
    private final Map<Notes.Kind, Notes> notes;

    TextWriter(DocumentBuilder builder, Map<Notes.Kind, Notes> notes) {
        this.builder = builder;
        this.remarks = new RemarkWriter(builder);
        this.notes = new EnumMap<>(notes);
    }

    /** Writes the text of a paragraph, and what it refers to. */
    void write(Block.Paragraph paragraph) {
        for (Piece piece : paragraph.pieces()) {
            if (piece instanceof Piece.Text text) {
                if (text.underlined()) {
                    builder.underline(true).text(plain(text)).underline(false);
                } else {
                    builder.text(plain(text));
                }
            } else if (piece instanceof Piece.Reference reference) {
                notes.get(reference.kind())
                        .take(reference.id())
                        .ifPresent(note -> tell(reference.kind(), builder.place(), note));
            }
        }
    }

    /** A tab is a blank: columns are those of tables alone. */
    private static String plain(Piece.Text text) {
        return text.text().replace('\t', ' ');
    }

    void remark(Remarks more) {
        remarks.write(builder.place(), more);
    }

    void tellFrame() {
        builder.finding(
                Severity.HINT,
                builder.place(),
                "Hier ist ein Textfeld verankert; sein Text wurde an dieser Stelle eingeordnet – bitte prüfen.",
                "");
    }

    /** Tells the notes that nothing refers to. */
    void writeRest() {
        Place place = builder.place();
        notes.forEach((kind, rest) -> rest.rest().forEach(note -> tell(kind, place, note)));
    }

    private void tell(Notes.Kind kind, Place place, Plain note) {
        builder.aside(place, note.text(), kind.message());
        remarks.writeOfKept(place, note.remarks());
    }
}
