package de.ikz.war.format.html;

import de.ikz.intake.Document;
import de.ikz.intake.DocumentBuilder;
import de.ikz.intake.Place.Counting;
import de.ikz.intake.ReportFormat;
import de.ikz.intake.UnreadableReport;
import de.ikz.intake.Watch;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** HTML as Word and LibreOffice save it or people write it. Nothing of it is executed, only its visible text is taken. */
public final class HtmlFormat implements ReportFormat {

    /** Deeper elements are taken as their parents' text; Word nests some dozens. */
    private static final int DEEPEST = 256;

    private static final int BEGINNING = 2_048;
    private static final Pattern NAME = Pattern.compile("(?i).*\\.(?:html?|xhtml)");
    private static final Pattern START = Pattern.compile(
            "(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*(?:<!doctype\\s+html|<html|<head|<body|<meta\\s|<table[\\s>]).*");

    @Override
    public String name() {
        return "HTML";
    }

    @Override
    public boolean recognizes(byte[] file, String name) {
        if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
            return false;
        }
        return NAME.matcher(name).matches() || START.matcher(beginning(file)).matches();
    }

    private static String beginning(byte[] file) {
        String text = new String(file, 0, Math.min(file.length, BEGINNING), StandardCharsets.ISO_8859_1);
        return text.replace("\0", "").replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "");
    }

    @Override
    public Document read(byte[] file, Watch watch) throws UnreadableReport {
        String text = HtmlText.decode(file);
        watch.check();
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        Element body = Jsoup.parse(text, "", parser).body();
        watch.check();
        DocumentBuilder builder = new DocumentBuilder(Counting.TABLES, watch);
        new HtmlReader(builder, watch).read(body);
        return builder.build(HtmlCharacters.count(text));
    }

    /** The lower-case value of an attribute. */
    static String attribute(Element element, String name) {
        return element.attr(name).toLowerCase(Locale.ROOT);
    }
}
