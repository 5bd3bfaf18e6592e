package de.ikz.war.format.archive;

import de.ikz.intake.UnreadableReport;
import java.nio.charset.StandardCharsets;

/** Says why a container of the old Office is not read. Its directory names what it holds, in UTF-16. */
final class OldOffice {

    private OldOffice() {}

    static UnreadableReport refusal(byte[] file) {
        if (holds(file, "EncryptedPackage")) {
            return new UnreadableReport("Die Datei ist mit einem Kennwort geschützt (Teil „EncryptedPackage“)."
                    + " Bitte das Kennwort in Word oder Excel entfernen und die Datei neu speichern.");
        }
        if (holds(file, "WordDocument")) {
            return new UnreadableReport("Die Datei ist ein altes Word-Dokument (DOC, Teil „WordDocument“)."
                    + " Bitte in Word als DOCX speichern.");
        }
        if (holds(file, "Workbook") || holds(file, "Book")) {
            return new UnreadableReport("Die Datei ist eine alte Excel-Arbeitsmappe (XLS, Teil „Workbook“)."
                    + " Bitte in Excel als XLSX speichern.");
        }
        return new UnreadableReport("Die Datei ist ein altes oder beschädigtes Office-Dokument (OLE-Container)."
                + " Bitte in Word als DOCX oder in Excel als XLSX speichern.");
    }

    private static boolean holds(byte[] file, String name) {
        byte[] searched = name.getBytes(StandardCharsets.UTF_16LE);
        for (int at = 0; at + searched.length <= file.length; at++) {
            if (file[at] == searched[0] && FileKind.starts(file, at, searched)) {
                return true;
            }
        }
        return false;
    }
}
