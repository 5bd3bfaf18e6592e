package de.ikz.intake;

import de.ikz.intake.TextTables.Part;
import java.util.List;

/**
 * The way into the house: from the bytes of a report in the plain-text dialect to units, entries and findings.
 *
 * <p>Every character that is not white space, markup or control ends in exactly one place; what the rules do not
 * understand ends in a finding.
 */
public final class Intake {

    /** Version of the reading rules; it grows with every change that reads any report differently. */
    public static final int RULES = 1;

    /** More doubts than a person could settle. */
    private static final int MOST_FINDINGS = 5_000;

    private Intake() {}

    /**
     * Tells quickly whether these bytes can be a report at all.
     *
     * @throws UnreadableReport with the reason in German
     */
    public static void check(byte[] file) throws UnreadableReport {
        if (Encoding.decode(file).isBlank()) {
            throw new UnreadableReport("Die Datei ist leer: Sie enthält nur Leerzeichen.");
        }
    }

    /**
     * Reads a report in the plain-text dialect.
     *
     * @throws UnreadableReport with place and cause in German when it is no report
     */
    public static Report read(byte[] file, Limits limits) throws UnreadableReport {
        String decoded = Encoding.decode(file);
        SourceText source = SourceText.of(decoded);
        List<Part> parts = TextTables.parts(source.text(), limits);
        if (parts.stream().noneMatch(Part.Table.class::isInstance)) {
            throw new UnreadableReport(
                    "In der Datei wurde keine Tabelle gefunden. Ein Bericht hat Zeilen, deren Spalten"
                            + " durch Tabulatoren getrennt sind (Erfahrungsaustausch, Thema, Arbeitsstand, Perspektive).");
        }
        Findings findings = new Findings();
        if (source.controls() > 0) {
            findings.warning(
                    Place.line(source.firstControl()),
                    "Steuerzeichen für die Schreibrichtung wurden entfernt (" + source.controls()
                            + ", zuerst hier). Bitte die Reihenfolge der Wörter prüfen.",
                    "");
        }
        Ledger ledger = new Ledger(source.text());
        parts.forEach(part -> open(part, ledger));
        UnitBook units = new UnitBook();
        RowReader rows = new RowReader(ledger, findings, units, Vocabulary.of(source.text()));
        new ReportReader(ledger, findings, units, new TableReader(ledger, findings, units, rows)).read(parts);
        units.withoutParent()
                .forEach(unit -> findings.hint(
                        unit.place(),
                        "Der Bericht sagt nicht, zu welchem Dezernat „"
                                + unit.label().display() + "“ gehört.",
                        unit.label().display()));
        if (rows.entries().isEmpty()) {
            findings.error(Place.line(1), "In der Datei wurde kein Eintrag gefunden.", "");
        }
        keepLeftovers(ledger, findings, source.text());
        if (findings.size() > MOST_FINDINGS) {
            throw new UnreadableReport(
                    "Der Bericht ergibt mehr als " + MOST_FINDINGS
                            + " Prüfhinweise und hat vermutlich nicht die Form eines IKZ-Berichts. Bitte ihn prüfen oder aufteilen.");
        }
        return new Report(
                units.units(), rows.entries(), findings.sorted(), placement(CharacterCount.of(decoded), ledger));
    }

    private static void open(Part part, Ledger ledger) {
        if (part instanceof Part.Line line) {
            ledger.open(line.text());
        } else if (part instanceof Part.Table table) {
            table.rows().forEach(row -> row.cells().forEach(cell -> ledger.open(cell.text())));
        }
    }

    /** The net below all rules: what none of them placed becomes a finding. */
    private static void keepLeftovers(Ledger ledger, Findings findings, String source) {
        int line = 1;
        int at = 0;
        for (Traced leftover : ledger.leftovers()) {
            for (; at < leftover.origin(0); at++) {
                line += source.charAt(at) == '\n' ? 1 : 0;
            }
            findings.error(
                    Place.line(line),
                    "Diese Zeichen fanden keinen Platz in einem Eintrag. Bitte prüfen, wohin sie gehören.",
                    leftover.text().strip());
            ledger.place(leftover, Ledger.Account.FINDING);
        }
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
