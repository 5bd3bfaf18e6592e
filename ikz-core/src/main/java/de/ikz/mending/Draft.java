package de.ikz.mending;

import de.ikz.intake.Finding;
import de.ikz.intake.Report;
import de.ikz.intake.ReportEntry;
import de.ikz.intake.ReportUnit;
import de.ikz.organization.Unit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A report as read, with the corrections that people made. The same reading and corrections always give the same draft.
 * Immutable.
 *
 * @param units in the order of the report, those that a person added behind them
 * @param entries in the order of the report, those that are left open included
 * @param findings in the order of the report, settled ones included
 * @param placement where the characters of the file are; text that is left open counts as in a finding
 * @param misfits numbers of corrections that could not be carried out, each told in a finding
 */
public record Draft(
        List<ReportUnit> units,
        List<DraftEntry> entries,
        List<DraftFinding> findings,
        Report.Placement placement,
        Set<Integer> misfits) {

    public Draft {
        units = List.copyOf(units);
        entries = List.copyOf(entries);
        findings = List.copyOf(findings);
        misfits = Set.copyOf(misfits);
    }

    /**
     * Carries out corrections; one that does not fit (any more) is left out and told in a finding.
     *
     * @param read the report as read
     * @param corrections by number, ascending
     * @param known the register's units, which may be chosen beside those of the report
     */
    public static Draft of(Report read, List<Numbered> corrections, Collection<Unit> known) {
        Workbench bench = new Workbench(read, known);
        corrections.forEach(bench::tryApply);
        return bench.draft();
    }

    /**
     * The draft with one correction more.
     *
     * @throws Misfit when that one does not fit
     */
    public static Draft extended(Report read, List<Numbered> corrections, Numbered next, Collection<Unit> known) {
        Workbench bench = new Workbench(read, known);
        corrections.forEach(bench::tryApply);
        bench.apply(next);
        return bench.draft();
    }

    /** The entry with this id. */
    public Optional<DraftEntry> entry(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** The finding with this id. */
    public Optional<DraftFinding> finding(String id) {
        return findings.stream().filter(finding -> finding.id().equals(id)).findFirst();
    }

    /** How many entries are left open. */
    public int open() {
        return (int) entries.stream().filter(DraftEntry::isOpen).count();
    }

    /** How many findings nobody has settled. */
    public int unsettled() {
        return (int) findings.stream().filter(finding -> !finding.isSettled()).count();
    }

    /** The ids of the entries that people changed or made. */
    public Set<String> corrected() {
        return entries.stream()
                .filter(DraftEntry::isCorrected)
                .map(DraftEntry::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What would be accepted: without the entries that are left open, and with the findings that are not settled. */
    public Report accepted() {
        List<ReportEntry> closed = entries.stream()
                .filter(entry -> !entry.isOpen())
                .map(DraftEntry::said)
                .toList();
        Set<String> ids = closed.stream().map(ReportEntry::id).collect(Collectors.toSet());
        return new Report(
                units, closed.stream().map(entry -> linkedWithin(ids, entry)).toList(), unsettledFindings(), placement);
    }

    /** The entry without links to exchanges that are left open. */
    private static ReportEntry linkedWithin(Set<String> ids, ReportEntry entry) {
        return ids.containsAll(entry.exchanges())
                ? entry
                : entry.as(
                        entry.kind(),
                        entry.exchanges().stream().filter(ids::contains).toList());
    }

    private List<Finding> unsettledFindings() {
        return findings.stream()
                .filter(finding -> !finding.isSettled())
                .map(DraftFinding::finding)
                .toList();
    }
}
