package de.ikz.intake;

import java.util.List;
import java.util.Objects;

/**
 * What the intake understood of a report.
 *
 * @param units in the order of the report
 * @param entries in the order of the report
 * @param findings in the order of the report
 * @param placement where the characters of the file ended
 */
public record Report(List<ReportUnit> units, List<ReportEntry> entries, List<Finding> findings, Placement placement) {

    /**
     * The characters of a report by place, in code points that are not white space, markup or control.
     *
     * @param characters in the file, by a count that shares no code with the reading
     * @param entries that ended in entries, list dashes included
     * @param headings that ended in headings, titles and unit labels
     * @param headers in table headers and their repetitions
     * @param repairs removed by a repair that has a finding
     * @param findings kept in a finding alone
     */
    public record Placement(long characters, long entries, long headings, long headers, long repairs, long findings) {

        /** All that found a place; equals {@link #characters} unless the reading has a fault. */
        public long placed() {
            return entries + headings + headers + repairs + findings;
        }
    }

    public Report {
        units = List.copyOf(units);
        entries = List.copyOf(entries);
        findings = List.copyOf(findings);
        Objects.requireNonNull(placement, "placement");
    }
}
