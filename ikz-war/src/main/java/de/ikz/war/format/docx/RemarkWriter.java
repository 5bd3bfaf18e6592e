package de.ikz.war.format.docx;

import de.ikz.intake.DocumentBuilder;
import de.ikz.intake.Finding.Severity;
import de.ikz.intake.Place;

/** Tells a person what to look at, once for each place. */
final class RemarkWriter {

    private final DocumentBuilder builder;

    RemarkWriter(DocumentBuilder builder) {
        this.builder = builder;
    }

    void write(Place place, Remarks remarks) {
        if (remarks.isTracked()) {
            builder.finding(
                    Severity.WARNING,
                    place,
                    "Hier sind nachverfolgte Änderungen noch nicht angenommen. Sie wurden wie angenommen gelesen:"
                            + " Eingefügtes übernommen, Gelöschtes weggelassen – bitte prüfen.",
                    changes(remarks));
        }
        if (remarks.hidden().length() > 0) {
            builder.finding(
                    Severity.WARNING,
                    place,
                    "Dieser Text ist verborgen; Word zeigt ihn nicht. Er wurde trotzdem übernommen – bitte prüfen.",
                    remarks.hidden().toString().strip());
        }
        remarks.seen().forEach(seen -> builder.finding(Severity.HINT, place, seen.message(), ""));
        leaveOut(place, remarks);
    }

    /** Tells those of text that is itself kept in a finding, with all its characters. */
    void writeOfKept(Place place, Remarks remarks) {
        Remarks others = new Remarks();
        others.insert(remarks.inserted().toString());
        others.delete(remarks.deleted().toString());
        remarks.seen().forEach(others::see);
        write(place, others);
    }

    private void leaveOut(Place place, Remarks remarks) {
        if (!remarks.unshown().toString().isBlank()) {
            builder.aside(
                    place,
                    remarks.unshown().toString(),
                    "Dieser Text gehört zu einem leeren Formularfeld oder zu einer Feldfunktion; er sagt nichts über die"
                            + " Zusammenarbeit und wurde nicht übernommen.");
        }
    }

    private static String changes(Remarks remarks) {
        String inserted = remarks.inserted().toString().strip();
        String deleted = remarks.deleted().toString().strip();
        return (inserted.isEmpty() ? "" : "eingefügt: " + inserted)
                + (inserted.isEmpty() || deleted.isEmpty() ? "" : " | ")
                + (deleted.isEmpty() ? "" : "gelöscht: " + deleted);
    }
}
