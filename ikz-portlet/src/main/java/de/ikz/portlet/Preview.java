package de.ikz.portlet;

import de.ikz.intake.Finding;
import de.ikz.intake.Place;
import de.ikz.intake.Report;
import de.ikz.intake.ReportEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What was read of a report, in parts that fit on a page, with its findings. */
public final class Preview {

    private static final int PART = 200;
    private static final int FINDINGS = 500;

    private final Report report;
    private final int part;
    private final String address;
    private final Texts text;
    private final FindingPlaces places;
    private final Map<String, Integer> order = new HashMap<>();

    Preview(Report report, String part, String address, Texts text) {
        this.report = report;
        this.address = address;
        this.text = text;
        this.part = part.matches("[1-9]\\d{0,5}") ? Math.min(Integer.parseInt(part), parts()) : 1;
        this.places = FindingPlaces.of(report);
        report.entries().forEach(entry -> order.put(entry.id(), order.size()));
    }

    private int parts() {
        return Math.max(1, (report.entries().size() + PART - 1) / PART);
    }

    /** The entries of this part by directorate and unit, with their findings. */
    public List<Sections.Directorate> getSections() {
        int from = (part - 1) * PART;
        List<ReportEntry> shown =
                report.entries().subList(from, Math.min(report.entries().size(), from + PART));
        Map<String, List<FindingView>> beside = new HashMap<>();
        IntStream.range(0, report.findings().size())
                .forEach(at -> places.entryOf(at)
                        .ifPresent(entry -> beside.computeIfAbsent(entry.id(), id -> new ArrayList<>())
                                .add(view(at))));
        return new PreviewEntries(report.units(), beside, text).sections(shown);
    }

    /** The first findings of the whole report. */
    public List<FindingView> getFindings() {
        return IntStream.range(0, Math.min(FINDINGS, report.findings().size()))
                .mapToObj(this::view)
                .toList();
    }

    /** How many findings there are. */
    public int getFindingCount() {
        return report.findings().size();
    }

    /** How many findings there are beyond those listed. */
    public int getUnlisted() {
        return Math.max(0, report.findings().size() - FINDINGS);
    }

    /** The parts with their addresses; one part needs none. */
    public List<Choice> getParts() {
        return IntStream.rangeClosed(1, parts())
                .mapToObj(one -> new Choice(address + "?teil=" + one, String.valueOf(one), one == part))
                .toList();
    }

    private FindingView view(int at) {
        Finding finding = report.findings().get(at);
        return new FindingView(
                "hinweis-" + (at + 1),
                finding.severity(),
                finding.message(),
                place(finding.place(), text),
                finding.text(),
                places.entryOf(at).map(this::addressOf).orElse(""));
    }

    private String addressOf(ReportEntry entry) {
        int in = order.get(entry.id()) / PART + 1;
        return (in == part ? "" : address + "?teil=" + in) + "#" + anchor(entry);
    }

    /** The name of an entry on the page. */
    static String anchor(ReportEntry entry) {
        return "zeile-" + entry.place().line() + "-" + entry.id();
    }

    /** A place as people read it. */
    static String place(Place place, Texts text) {
        return place.column() == 0
                ? text.of("place.line", place.line())
                : text.of("place.cell", place.line(), place.column());
    }
}
