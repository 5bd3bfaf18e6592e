package de.ikz.portlet;

import de.ikz.mending.Draft;
import de.ikz.mending.DraftEntry;
import de.ikz.mending.DraftFinding;
import de.ikz.renewal.DraftVersion;
import de.ikz.renewal.Import;
import java.util.List;
import java.util.Optional;

/** The entry or finding of a draft that is worked on, with the ways on from it; made once for a page. */
public final class Bench {

    private static final int SHOWN = 60;

    private final Import source;
    private final Draft draft;
    private final Optional<DraftEntry> entry;
    private final Optional<DraftFinding> finding;
    private final Kit kit;
    private final FindingViews findings;
    private final Nearby nearby;
    private final EntryForm entryForm;
    private final FindingForm findingForm;

    /** What it takes to show it. */
    record Kit(UnitChoices units, Addresses addresses, Texts text) {}

    Bench(DraftVersion shown, Optional<DraftEntry> entry, Optional<DraftFinding> finding, Kit kit, Mender mender) {
        this.source = shown.source();
        this.draft = shown.draft();
        this.entry = entry;
        this.finding = finding;
        this.kit = kit;
        this.findings = new FindingViews(draft, source, said -> mending(said.id()), kit.addresses(), kit.text());
        this.nearby = new Nearby(
                draft,
                entry.map(DraftEntry::id)
                        .or(() -> finding.flatMap(findings::entryOf).map(said -> said.id()))
                        .orElse(""),
                kit.text());
        this.entryForm = entry.map(one -> new EntryForm(one, nearby, kit.units(), mender.wish(), kit.text()))
                .orElse(null);
        this.findingForm = finding.map(
                        one -> new FindingForm(one, findings.view(one), nearby, kit.units(), mender.wish(), kit.text()))
                .orElse(null);
    }

    private String mending(String id) {
        return kit.addresses().mending(source.id(), id);
    }

    /** Name and Stand of the report. */
    public String getSource() {
        Import.Submission from = source.submission();
        return from.name() + " · " + kit.text().of("register.stand", kit.text().date(from.stand()));
    }

    /** The entry to be corrected, null when a finding is worked on. */
    public EntryForm getEntry() {
        return entryForm;
    }

    /** The finding whose text is to find an entry, null when an entry is corrected. */
    public FindingForm getFinding() {
        return findingForm;
    }

    /** The findings of the entry, settled ones too. */
    public List<FindingView> getFindings() {
        return entry.map(one -> findings.beside(one.id())).orElse(List.of());
    }

    /** Where the next open finding is worked on, empty when there is none. */
    public String getNext() {
        return findings.next(
                entry.map(DraftEntry::id).orElse(""),
                finding.map(DraftFinding::id).orElse(""));
    }

    /** The entry before this one, null when there is none. */
    public Link getPrevious() {
        return neighbour(-1);
    }

    /** The entry after this one, null when there is none. */
    public Link getFollowing() {
        return neighbour(1);
    }

    private Link neighbour(int step) {
        return entry.flatMap(here -> nearby.at(step))
                .map(one -> new Link(CorrectionTexts.brief(one.said().wording().topic(), SHOWN), mending(one.id())))
                .orElse(null);
    }

    /** The entry in the preview, or the findings there. */
    public String getBack() {
        return kit.addresses().preview(source.id())
                + entry.map(one -> Preview.address(draft, one)).orElse("#findings-title");
    }
}
