package de.ikz.war.format.docx;

import de.ikz.intake.UnreadableReport;
import de.ikz.war.format.archive.Archive;
import de.ikz.war.format.archive.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.RelationshipSource;
import org.apache.poi.openxml4j.opc.TargetMode;

/** The parts of a DOCX file and how they refer to each other (ISO/IEC 29500-2). Nothing outside of it is ever opened. */
final class WordPackage {

    private static final String DOCUMENT = "officeDocument";
    private static final String DAMAGED = "Die Datei ist kein vollständiges Word-Dokument: ";
    private static final String ADVICE = " Bitte sie in Word öffnen und neu als DOCX speichern.";

    private final PackagePart main;

    private WordPackage(PackagePart main) {
        this.main = main;
    }

    /** Opens the package in an archive, which stays the caller's to close. */
    static WordPackage open(Archive archive) throws UnreadableReport {
        try {
            OPCPackage opc = OPCPackage.open(archive);
            opc.getParts();
            PackagePart main = targets(opc, DOCUMENT).stream()
                    .findFirst()
                    .orElseThrow(() -> new UnreadableReport(
                            DAMAGED + "Der Teil mit dem Text („word/document.xml“) fehlt." + ADVICE));
            if (!main.getContentType().contains("wordprocessingml")
                    && !main.getContentType().contains("ms-word")) {
                throw new UnreadableReport(
                        "Die Datei ist kein Word-Dokument: Ihr Hauptteil „" + name(main) + "“ hat eine andere Art.");
            }
            return new WordPackage(main);
        } catch (OpenXML4JException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw new UnreadableReport(
                    DAMAGED + "Das Verzeichnis seiner Teile („[Content_Types].xml“, „_rels“) ist beschädigt." + ADVICE);
        }
    }

    /** The part with the text. */
    PackagePart main() {
        return main;
    }

    /** The first part to which the main part has a relationship whose type ends so. */
    Optional<PackagePart> part(String type) throws UnreadableReport {
        return parts(type).stream().findFirst();
    }

    /** The parts to which the main part has relationships whose type ends so, each once. */
    List<PackagePart> parts(String type) throws UnreadableReport {
        try {
            return targets(main, type);
        } catch (OpenXML4JException | IllegalArgumentException e) {
            throw new UnreadableReport(
                    DAMAGED + "Seine Verweise („" + name(main) + "“, Art „" + type + "“) sind beschädigt." + ADVICE);
        }
    }

    boolean hasMacros() throws UnreadableReport {
        return main.getContentType().contains("macroEnabled")
                || !parts("vbaProject").isEmpty();
    }

    /** Files outside that the document refers to, links for readers left out: templates, pictures, data. */
    List<String> outside() throws UnreadableReport {
        List<String> outside = new ArrayList<>();
        addOutside(main, outside);
        for (PackagePart settings : parts("settings")) {
            addOutside(settings, outside);
        }
        return outside;
    }

    private static void addOutside(PackagePart source, List<String> outside) throws UnreadableReport {
        try {
            for (PackageRelationship relationship : source.getRelationships()) {
                if (relationship.getTargetMode() == TargetMode.EXTERNAL
                        && !relationship.getRelationshipType().endsWith("/hyperlink")) {
                    outside.add(relationship.getTargetURI().toString());
                }
            }
        } catch (OpenXML4JException e) {
            throw new UnreadableReport(DAMAGED + "Die Verweise von „" + name(source) + "“ sind beschädigt." + ADVICE);
        }
    }

    private static List<PackagePart> targets(RelationshipSource source, String type) throws OpenXML4JException {
        List<PackagePart> targets = new ArrayList<>();
        for (PackageRelationship relationship : source.getRelationships()) {
            if (relationship.getTargetMode() == TargetMode.INTERNAL
                    && relationship.getRelationshipType().endsWith("/" + type)) {
                PackagePart part = relationship
                        .getPackage()
                        .getPart(PackagingURIHelper.createPartName(relationship.getTargetURI()));
                if (part != null && !targets.contains(part)) {
                    targets.add(part);
                }
            }
        }
        return targets;
    }

    /** Begins to read a part. */
    static Xml xml(PackagePart part) throws UnreadableReport {
        try {
            return Xml.read(name(part), part.getInputStream());
        } catch (IOException e) {
            throw new UnreadableReport("Der Teil „" + name(part) + "“ der Datei lässt sich nicht entpacken.");
        }
    }

    private static String name(PackagePart part) {
        return part.getPartName().getName().substring(1);
    }
}
