package de.ikz.war.format.docx;

import de.ikz.intake.Document;
import de.ikz.intake.ReportFormat;
import de.ikz.intake.UnreadableReport;
import de.ikz.intake.Watch;
import de.ikz.war.format.archive.Archive;
import de.ikz.war.format.archive.FileKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** Word documents: Office Open XML, ISO/IEC 29500, also with macros, which are never run. */
public final class DocxFormat implements ReportFormat {

    private static final Pattern NAME = Pattern.compile("(?i).*\\.do[ct][xm]");

    @Override
    public String name() {
        return "DOCX";
    }

    @Override
    public boolean recognizes(byte[] file, String name) {
        FileKind kind = FileKind.of(file);
        return kind == FileKind.WORD
                || kind == FileKind.ARCHIVE && NAME.matcher(name).matches();
    }

    @Override
    public Document read(byte[] file, Watch watch) throws UnreadableReport {
        try (Archive archive = Archive.open(file, watch.limits())) {
            return new WordReader(WordPackage.open(archive), watch).read().build(WordCount.of(archive));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
