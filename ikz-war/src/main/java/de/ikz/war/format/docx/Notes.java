package de.ikz.war.format.docx;

import de.ikz.intake.UnreadableReport;
import de.ikz.war.format.archive.Xml;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Footnotes, endnotes or comments, by their ids; each is told once. */
final class Notes {

    /** What a note is. */
    enum Kind {
        FOOTNOTE(
                "footnote",
                "Fußnote: Sie gehört zum Text an dieser Stelle und wurde nicht in einen Eintrag übernommen –"
                        + " bitte prüfen, ob sie dort hingehört."),
        ENDNOTE(
                "endnote",
                "Endnote: Sie gehört zum Text an dieser Stelle und wurde nicht in einen Eintrag übernommen –"
                        + " bitte prüfen, ob sie dort hingehört."),
        COMMENT("comment", "Kommentar am Rand des Dokuments: Er gehört nicht zum Bericht und wurde nicht übernommen.");

        private final String element;
        private final String message;

        Kind(String element, String message) {
            this.element = element;
            this.message = message;
        }

        /** The kind that an element refers to. */
        static Kind of(String reference) {
            return switch (reference) {
                case "footnoteReference" -> FOOTNOTE;
                case "endnoteReference" -> ENDNOTE;
                default -> COMMENT;
            };
        }

        /** The type of the relationship to the part that has them. */
        String part() {
            return element + "s";
        }

        String message() {
            return message;
        }
    }

    private final Map<String, Plain> notes = new LinkedHashMap<>();

    static Notes none() {
        return new Notes();
    }

    static Notes read(Xml xml, Kind kind, Story story) throws UnreadableReport {
        Notes read = new Notes();
        while (xml.next()) {
            if (xml.starts() && Names.isWord(xml) && xml.name().equals(kind.element)) {
                story.hold();
                String id = xml.attribute("id");
                Plain note = Plain.of(BodyReader.blocks(xml, story));
                if (!note.text().isEmpty() || !note.remarks().isEmpty()) {
                    read.notes.put(read.notes.containsKey(id) ? id + "#" + read.notes.size() : id, note);
                }
            }
        }
        return read;
    }

    /** A note that was not told yet. */
    Optional<Plain> take(String id) {
        return Optional.ofNullable(notes.remove(id));
    }

    /** Those that nothing refers to. */
    Iterable<Plain> rest() {
        return notes.values();
    }
}
