package de.ikz.intake;

import de.ikz.organization.UnitLabel;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Walks through the parts of a report: headings open sections, titles and page numbers are passed, tables are read. */
final class ReportReader {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-–—]?\\s*(?:Seite\\s+)?[0-9]{1,4}(?:\\s*(?:von|/)\\s*[0-9]{1,4})?\\s*[-–—]?");
    private static final Pattern TITLE = Pattern.compile(
            "(?i).*(?:interkommunale\\w* zusammenarbeit|\\bbericht\\b|\\banlage\\b|\\bstand:? [0-9]|landeshauptstadt).*|stadt\\s.*");
    /** Without backtracking over its words, so that no line can make it slow. */
    private static final Pattern NO_UNIT = Pattern.compile(
            "(?i)(?:(?:einleitung|vorbemerkungen?|vorwort|zusammenfassung|fazit|ausblick|übersicht|inhalt|inhaltsverzeichnis"
                    + "|inhaltsübersicht|allgemeines|hinweise|legende|abkürzungen|abkürzungsverzeichnis|tabellen?|konkrete"
                    + "|laufende|bestehende|geplante|weitere|projekte|vereinbarungen|vorhaben|themen|erfahrungsaustausche?"
                    + "|arbeitsgruppen|arbeitskreise|gremien|kooperationen|netzwerke|und|der|die|des|etc|nr|[0-9]++)"
                    + "(?![\\p{L}\\p{N}])[.,:/ ()&-]*+)++");

    private static final int LONGEST_TITLE = 160;

    private final Ledger ledger;
    private final Findings findings;
    private final UnitBook units;
    private final TableReader tables;
    private final Set<String> titles = new HashSet<>();

    ReportReader(Ledger ledger, Findings findings, UnitBook units, TableReader tables) {
        this.ledger = ledger;
        this.findings = findings;
        this.units = units;
        this.tables = tables;
    }

    void read(List<Part> parts) throws UnreadableReport {
        announceUnits(parts);
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Part.Line line) {
                read(line, tableBelow(parts, i));
            } else if (parts.get(i) instanceof Part.Table table) {
                tables.read(table.rows());
            }
        }
        tables.finish();
    }

    private void announceUnits(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Part.Line line) {
                String words = line.text().onOneLine().text();
                boolean mayBeFree = mayBeFree(words, tableBelow(parts, i));
                UnitNames.numbered(words)
                        .or(() -> mayBeFree ? UnitNames.free(words) : Optional.empty())
                        .ifPresent(units::announce);
            } else if (parts.get(i) instanceof Part.Table table) {
                FlatTable.units(table.rows()).forEach(units::announce);
            }
        }
    }

    /** What stands between a line and the table below it. */
    private enum Below {
        TABLE,
        TEXT_THEN_TABLE,
        OTHER
    }

    /**
     * A heading, or in a text file, which marks none, the name of an institution, may have text between itself and its
     * table; flat tables name their units themselves.
     */
    private static Below tableBelow(List<Part> parts, int line) {
        Part.Line above = (Part.Line) parts.get(line);
        boolean heading = above.heading()
                || above.place().counting() == Place.Counting.LINES
                        && Lexicon.isInstitution(above.text().onOneLine().text());
        for (int next = line + 1; next < parts.size(); next++) {
            if (parts.get(next) instanceof Part.Table table) {
                return FlatTable.isFlat(table.rows())
                        ? Below.OTHER
                        : next == line + 1 ? Below.TABLE : Below.TEXT_THEN_TABLE;
            }
            if (!heading || opensSection((Part.Line) parts.get(next))) {
                return Below.OTHER;
            }
        }
        return Below.OTHER;
    }

    /** A sentence opens none, though it may look like a heading. */
    private static boolean opensSection(Part.Line line) {
        String words = line.text().onOneLine().text();
        return line.heading() && !words.endsWith(".")
                || UnitNames.numbered(words).isPresent();
    }

    private static boolean mayBeFree(String words, Below below) {
        return below != Below.OTHER
                && UnitNames.free(words).isPresent()
                && !isTitled(words)
                && !NO_UNIT.matcher(words).matches();
    }

    private void read(Part.Line line, Below below) {
        String words = line.text().onOneLine().text();
        Optional<UnitLabel> numbered = UnitNames.numbered(words);
        if (numbered.isPresent()) {
            begin(numbered.get(), line);
        } else if (PAGE_NUMBER.matcher(words).matches()) {
            ledger.place(line.text(), Ledger.Account.HEADER);
        } else if (mayBeFree(words, below)) {
            beginFree(line, words, isWithinTable(line) && units.current().isPresent());
        } else if (isTitle(line, words, below)) {
            passTitle(line, words);
        } else {
            ledger.place(line.text(), Ledger.Account.FINDING);
            findings.error(
                    line.place(),
                    "Dieser Text steht außerhalb einer Tabelle und gehört zu keinem Eintrag. Er wurde nicht übernommen.",
                    words);
        }
    }

    private boolean isTitle(Part.Line line, String words, Below below) {
        return isTitled(words)
                || words.length() <= LONGEST_TITLE
                        && (line.heading()
                                || NO_UNIT.matcher(words).matches()
                                || units.current().isEmpty() && below != Below.TABLE);
    }

    private static boolean isTitled(String words) {
        return words.length() <= LONGEST_TITLE && TITLE.matcher(words).matches();
    }

    private void passTitle(Part.Line line, String words) {
        ledger.place(line.text(), Ledger.Account.HEADING);
        if (units.current().isPresent() && !titles.contains(words)) {
            findings.hint(line.place(), "Diese Zeile wurde als Kopfzeile des Berichts gelesen.", words);
        }
        titles.add(words);
    }

    /** On a sheet everything stands in cells, headings of sections too. */
    private static boolean isWithinTable(Part.Line line) {
        return line.place().row() > 0 && line.place().counting() == Place.Counting.TABLES;
    }

    private void beginFree(Part.Line line, String words, boolean withinTable) {
        String message = "„" + words + "“ wurde als Organisationseinheit gelesen – bitte prüfen.";
        if (Lexicon.isInstitution(words) || words.matches("\\p{Lu}{2,6}")) {
            begin(UnitNames.free(words).orElseThrow(), line);
            findings.hint(line.place(), message, words);
        } else if (withinTable) {
            ledger.place(line.text(), Ledger.Account.HEADING);
            tables.head(words);
            findings.hint(
                    line.place(),
                    "„" + words + "“ steht als Zwischenüberschrift in der Tabelle; die Einträge darunter führen sie als"
                            + " Überschrift. Ist eine Organisationseinheit gemeint, bitte die Einheit wählen.",
                    words);
        } else {
            begin(UnitNames.free(words).orElseThrow(), line);
            findings.warning(line.place(), message, words);
        }
    }

    private void begin(UnitLabel label, Part.Line line) {
        tables.begin(label, line.place());
        ledger.place(line.text(), Ledger.Account.HEADING);
    }
}
