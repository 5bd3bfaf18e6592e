package de.ikz.intake;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The way into the house: from the bytes of a report in the plain-text dialect to units, entries and findings.
 *
 * <p>Every character that is not white space, markup or control ends in exactly one place; what the rules do not
 * understand ends in a finding.
 */
public final class Intake {

    /** Version of the reading rules; it grows with every change that reads any report differently. */
    public static final int RULES = 2;

    /** More doubts than a person could settle. */
    private static final int MOST_FINDINGS = 5_000;

    private Intake() {}

    /**
     * Tells quickly whether these bytes can be a report at all.
     *
     * @throws UnreadableReport with the reason in German
     */
    public static void check(byte[] file) throws UnreadableReport {
        if (Encoding.decode(file).chars().allMatch(Traced::isSpace)) {
            throw new UnreadableReport("Die Datei ist leer: Sie enthält nur Leerzeichen.");
        }
    }

    /**
     * Reads a report in the plain-text dialect.
     *
     * @throws UnreadableReport with place and cause in German when it is no report
     */
    public static Report read(byte[] file, Limits limits) throws UnreadableReport {
        return read(file, Watch.over(limits));
    }

    static Report read(byte[] file, Watch watch) throws UnreadableReport {
        String decoded = Encoding.decode(file);
        SourceText source = SourceText.of(decoded);
        List<Part> parts = TextTables.parts(source.text(), watch.limits());
        List<Finding> told = source.controls() == 0
                ? List.of()
                : List.of(directionControls(Place.line(source.firstControl()), source.controls()));
        Document document = new Document(source.text(), parts, List.of(), List.of(), told, CharacterCount.of(decoded));
        if (!document.hasTable()) {
            throw new UnreadableReport(
                    "In der Datei wurde keine Tabelle gefunden. Ein Bericht hat Zeilen, deren Spalten"
                            + " durch Tabulatoren getrennt sind (Erfahrungsaustausch, Thema, Arbeitsstand, Perspektive).");
        }
        return read(document, watch);
    }

    /**
     * Reads a report that a format has taken apart.
     *
     * @param watch over the whole reading, the taking apart included
     * @throws UnreadableReport with the cause in German when it has no table or not the form of a report
     */
    public static Report read(Document document, Watch watch) throws UnreadableReport {
        if (!document.hasTable()) {
            throw new UnreadableReport("In der Datei wurde keine Tabelle gefunden. Ein Bericht hat Tabellen mit den"
                    + " Spalten Erfahrungsaustausch, Thema, Arbeitsstand und Perspektive.");
        }
        watch.expect(document.rows());
        Findings findings = new Findings();
        findings.addAll(document.findings());
        Ledger ledger = new Ledger(document.source());
        document.parts().forEach(part -> open(part, ledger));
        document.numbers().forEach(number -> {
            ledger.open(number);
            ledger.place(number, Ledger.Account.ENTRY);
        });
        document.asides().forEach(aside -> keep(aside, ledger, findings));
        UnitBook units = new UnitBook();
        RowReader rows = new RowReader(ledger, findings, units, Vocabulary.of(document.source()));
        new ReportReader(ledger, findings, units, new TableReader(ledger, findings, units, rows, watch))
                .read(document.parts());
        units.withoutParent()
                .forEach(unit -> findings.hint(
                        unit.place(),
                        "Der Bericht sagt nicht, zu welchem Dezernat „"
                                + unit.label().display() + "“ gehört.",
                        unit.label().display()));
        if (rows.entries().isEmpty()) {
            findings.error(firstPlace(document), "In der Datei wurde kein Eintrag gefunden.", "");
        }
        keepLeftovers(ledger, findings, document);
        if (findings.size() > MOST_FINDINGS) {
            throw new UnreadableReport(
                    "Der Bericht ergibt mehr als " + MOST_FINDINGS
                            + " Prüfhinweise und hat vermutlich nicht die Form eines IKZ-Berichts. Bitte ihn prüfen oder aufteilen.");
        }
        return new Report(units.units(), rows.entries(), findings.sorted(), placement(document.characters(), ledger));
    }

    static Finding directionControls(Place first, int count) {
        return new Finding(
                Finding.Severity.WARNING,
                first,
                "Steuerzeichen für die Schreibrichtung wurden entfernt (" + count
                        + ", zuerst hier). Bitte die Reihenfolge der Wörter prüfen.",
                "");
    }

    private static void open(Part part, Ledger ledger) {
        if (part instanceof Part.Line line) {
            ledger.open(line.text());
        } else if (part instanceof Part.Table table) {
            table.rows().forEach(row -> row.cells().forEach(cell -> ledger.open(cell.text())));
        }
    }

    private static void keep(Document.Aside aside, Ledger ledger, Findings findings) {
        ledger.open(aside.text());
        if (aside.isPassed()) {
            ledger.place(aside.text(), Ledger.Account.HEADER);
            return;
        }
        ledger.place(aside.text(), Ledger.Account.FINDING);
        findings.warning(aside.place(), aside.message(), aside.text().text());
    }

    /** The net below all rules: what none of them placed becomes a finding. */
    private static void keepLeftovers(Ledger ledger, Findings findings, Document document) {
        List<Traced> leftovers = ledger.leftovers();
        if (leftovers.isEmpty()) {
            return;
        }
        NavigableMap<Integer, Place> places = places(document);
        for (Traced leftover : leftovers) {
            findings.error(
                    places.floorEntry(leftover.origin(0)).getValue(),
                    "Diese Zeichen fanden keinen Platz in einem Eintrag. Bitte prüfen, wohin sie gehören.",
                    leftover.text().strip());
            ledger.place(leftover, Ledger.Account.FINDING);
        }
    }

    /** Where in the source each paragraph and row begins. */
    private static NavigableMap<Integer, Place> places(Document document) {
        NavigableMap<Integer, Place> places = new TreeMap<>();
        places.put(0, firstPlace(document));
        for (Part part : document.parts()) {
            if (part instanceof Part.Line line) {
                places.put(line.text().origin(0), line.place());
            } else if (part instanceof Part.Table table) {
                table.rows()
                        .forEach(row -> row.cells().stream()
                                .filter(cell -> cell.text().length() > 0)
                                .forEach(cell -> places.put(first(cell.text()), row.place())));
            }
        }
        return places;
    }

    private static int first(Traced text) {
        return IntStream.range(0, text.length())
                .map(text::origin)
                .filter(origin -> origin != Traced.INSERTED)
                .findFirst()
                .orElse(0);
    }

    private static Place firstPlace(Document document) {
        Part first = document.parts().get(0);
        return first instanceof Part.Table table ? table.rows().get(0).place() : ((Part.Line) first).place();
    }

    private static Report.Placement placement(long characters, Ledger ledger) {
        return new Report.Placement(
                characters,
                ledger.placed(Ledger.Account.ENTRY),
                ledger.placed(Ledger.Account.HEADING),
                ledger.placed(Ledger.Account.HEADER),
                ledger.placed(Ledger.Account.REPAIR),
                ledger.placed(Ledger.Account.FINDING));
    }
}
