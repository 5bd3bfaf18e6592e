package de.ikz.portlet;

import de.ikz.intake.Finding.Severity;
import de.ikz.intake.Place;
import de.ikz.intake.ReportEntry;
import de.ikz.mending.Draft;
import de.ikz.mending.DraftEntry;
import de.ikz.renewal.DraftReadings.ReadEntry;
import de.ikz.renewal.DraftVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** What was read of a report and corrected, in parts that fit on a page, with its findings. */
public final class Preview {

    private static final int PART = 200;
    private static final int FINDINGS = 500;

    private final Draft draft;
    private final int version;
    private final PreviewChoice choice;
    private final int part;
    private final UnaryOperator<String> mending;
    private final FindingViews findings;
    private final Function<List<DraftEntry>, List<ReadEntry>> read;
    private final Marking marking;
    private final Texts text;
    private final Map<String, Integer> order = new HashMap<>();

    private List<Sections.Directorate> sections;
    private List<FindingView> listed;

    /**
     * @param editable whether the draft can be corrected
     * @param read reads the entries that are shown
     */
    Preview(
            DraftVersion shown,
            PreviewChoice choice,
            boolean editable,
            Function<List<DraftEntry>, List<ReadEntry>> read,
            Addresses addresses,
            Texts text) {
        this.draft = shown.draft();
        this.version = shown.version();
        this.choice = choice;
        this.part = Math.min(choice.part(), parts());
        this.mending = id -> editable ? addresses.mending(shown.source().id(), id) : "";
        this.findings = new FindingViews(draft, shown.source(), this::addressOf, addresses, text);
        this.read = read;
        this.marking = new Marking(addresses, Optional.empty(), text);
        this.text = text;
        draft.entries().forEach(entry -> order.put(entry.id(), order.size()));
    }

    private int parts() {
        return Math.max(1, (draft.entries().size() + PART - 1) / PART);
    }

    /** The version of the draft, which a form must name. */
    public int getVersion() {
        return version;
    }

    /** The entries of this part by directorate and unit, with their findings. */
    public List<Sections.Directorate> getSections() {
        if (sections == null) {
            int from = (part - 1) * PART;
            List<DraftEntry> shown =
                    draft.entries().subList(from, Math.min(draft.entries().size(), from + PART));
            sections = new PreviewEntries(draft.units(), findings.beside(), marking, mending, text)
                    .sections(read.apply(shown));
        }
        return sections;
    }

    /** The first findings of the whole report that were asked for. */
    public List<FindingView> getFindings() {
        if (listed == null) {
            listed = draft.findings().stream()
                    .filter(choice::shows)
                    .limit(FINDINGS)
                    .map(findings::view)
                    .toList();
        }
        return listed;
    }

    /** How many findings there are beyond those listed. */
    public long getUnlisted() {
        return Math.max(0, draft.findings().stream().filter(choice::shows).count() - FINDINGS);
    }

    /** Open, settled and all findings with their number and address; none when there are none at all. */
    public List<Choice> getStates() {
        return draft.findings().isEmpty() ? List.of() : choice.states(draft, text);
    }

    /** Findings with words that are in no entry, which nobody has settled. */
    public List<FindingView> getErrors() {
        return findings.open().stream()
                .filter(found -> found.finding().severity() == Severity.ERROR)
                .map(findings::view)
                .toList();
    }

    /** Where the first open finding is worked on, empty when there is none. */
    public String getFirst() {
        return findings.next("", "-");
    }

    /** What accepting would take over, leave open and leave unsettled. */
    public String getSummary() {
        return text.fill("preview.summary", draft.entries().size() - draft.open(), draft.open(), draft.unsettled());
    }

    /** The parts with their addresses; one part needs none. */
    public List<Choice> getParts() {
        return IntStream.rangeClosed(1, parts())
                .mapToObj(one -> new Choice(choice.inPart(one), String.valueOf(one), one == part))
                .toList();
    }

    private String addressOf(ReportEntry entry) {
        int in = order.get(entry.id()) / PART + 1;
        return (in == part ? "" : choice.inPart(in)) + "#" + anchor(entry);
    }

    /** The part in which an entry is, with its place there. */
    static String address(Draft draft, DraftEntry entry) {
        int in = draft.entries().indexOf(entry) / PART + 1;
        return (in == 1 ? "" : "?teil=" + in) + "#" + anchor(entry.said());
    }

    /** The name of an entry on the page. */
    static String anchor(ReportEntry entry) {
        return "zeile-" + entry.place().line() + "-" + entry.id();
    }

    /** A place as people read it. */
    static String place(Place place, Texts text) {
        return Spots.name(place.spot(), text);
    }
}
