package de.ikz.war.format.xlsx;

import de.ikz.intake.CharacterCount;
import de.ikz.intake.UnreadableReport;
import de.ikz.intake.Watch;
import de.ikz.war.format.archive.Archive;
import de.ikz.war.format.archive.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Counts cells and the characters of their texts over the raw XML of a workbook (ISO/IEC 29500-1, SpreadsheetML). It
 * shares no code with the reader, so that the two can be held against each other. What a number looks like is not in the
 * XML: of numbers it only counts how many there are.
 */
final class SheetCount {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern COMMENTS = Pattern.compile("xl/(?:.*/)?comments?[0-9]*\\.xml");
    private static final int ELEMENTS_OF_A_CELL = 4;
    private static final int OTHER_ELEMENTS = 50_000;

    private final Archive archive;
    private final Watch watch;
    private final List<Long> shared = new ArrayList<>();
    private final Map<String, Long> characters = new HashMap<>();
    private long comments;
    private int numbers;
    private int cells;
    private int elements;

    private SheetCount(Archive archive, Watch watch) {
        this.archive = archive;
        this.watch = watch;
    }

    /** @throws UnreadableReport when it has more cells than allowed, or a part that is no XML */
    static SheetCount of(Archive archive, Watch watch) throws UnreadableReport, IOException {
        SheetCount count = new SheetCount(archive, watch);
        List<String> names = Collections.list(archive.getEntries()).stream()
                .map(ZipArchiveEntry::getName)
                .filter(name -> name.endsWith(".xml"))
                .sorted()
                .toList();
        for (String name : names) {
            count.read(name);
        }
        for (String name : names) {
            if (name.startsWith("xl/worksheets/")) {
                count.readSheet(name);
            }
        }
        return count;
    }

    /** The characters of the texts of a sheet. */
    long characters(String part) {
        return characters.getOrDefault(part.substring(1), 0L);
    }

    /** The characters of all comments. */
    long comments() {
        return comments;
    }

    /** How many cells of all sheets have a number, date or truth value. */
    int numbers() {
        return numbers;
    }

    private void read(String name) throws UnreadableReport, IOException {
        boolean isShared = name.equals("xl/sharedStrings.xml");
        boolean isComments = COMMENTS.matcher(name).matches();
        try (InputStream content = archive.getInputStream(archive.getEntry(name));
                Xml xml = Xml.read(name, content)) {
            while (xml.next()) {
                if (xml.starts()) {
                    count(name);
                    if (isShared && xml.name().equals("si")) {
                        shared.add(text(xml));
                    } else if (isComments && xml.name().equals("text")) {
                        comments += text(xml);
                    }
                }
            }
        }
    }

    private void count(String name) throws UnreadableReport {
        long most = (long) ELEMENTS_OF_A_CELL * watch.limits().cells() + OTHER_ELEMENTS;
        if (++elements > most) {
            throw new UnreadableReport(String.format(
                    Locale.GERMAN,
                    "Die Arbeitsmappe ist zu groß: Sie hat (bis zum Teil „%s“) mehr als %,d Elemente. Bitte leere formatierte"
                            + " Zeilen löschen oder den Bericht aufteilen.",
                    name.substring(name.lastIndexOf('/') + 1),
                    most));
        }
        if (elements % 1_000 == 0) {
            watch.check();
        }
    }

    private void readSheet(String name) throws UnreadableReport, IOException {
        long sum = 0;
        try (InputStream content = archive.getInputStream(archive.getEntry(name));
                Xml xml = Xml.read(name, content)) {
            while (xml.next()) {
                if (xml.starts() && xml.name().equals("c")) {
                    if (++cells > watch.limits().cells()) {
                        throw new UnreadableReport(String.format(
                                Locale.GERMAN,
                                "Die Arbeitsmappe hat mehr als %,d Zellen. Bitte leere formatierte Zellen löschen oder den"
                                        + " Bericht aufteilen.",
                                watch.limits().cells()));
                    }
                    sum += cell(xml);
                }
            }
        }
        characters.put(name, sum);
    }

    private long cell(Xml xml) throws UnreadableReport {
        String type = xml.attribute("t");
        int outside = xml.depth() - 1;
        long sum = 0;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts() && xml.name().equals("is")) {
                sum += text(xml);
            } else if (xml.starts() && xml.name().equals("v")) {
                sum += value(type, content(xml));
            }
        }
        return sum;
    }

    private long value(String type, String value) {
        switch (type) {
            case "s" -> {
                int index = value.strip().matches("[0-9]{1,9}") ? Integer.parseInt(value.strip()) : -1;
                return index >= 0 && index < shared.size() ? shared.get(index) : 0;
            }
            case "str" -> {
                return count(new StringBuilder(value));
            }
            case "e" -> {
                return 0;
            }
            default -> {
                numbers += value.isBlank() ? 0 : 1;
                return 0;
            }
        }
    }

    /** The characters in the {@code t} elements below this one, those of phonetic runs left out. */
    private static long text(Xml xml) throws UnreadableReport {
        int outside = xml.depth() - 1;
        StringBuilder text = new StringBuilder();
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts() && xml.name().equals("rPh")) {
                xml.skip();
            } else if (xml.starts() && xml.name().equals("t")) {
                text.append(content(xml));
            }
        }
        return count(text);
    }

    private static String content(Xml xml) throws UnreadableReport {
        int outside = xml.depth() - 1;
        StringBuilder content = new StringBuilder();
        while (xml.next() && xml.depth() > outside) {
            if (!xml.starts() && !xml.ends()) {
                content.append(xml.text());
            }
        }
        return content.toString();
    }

    private static long count(StringBuilder text) {
        Matcher escaped = ESCAPED.matcher(text);
        return CharacterCount.ofPlain(escaped.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16)))));
    }
}
