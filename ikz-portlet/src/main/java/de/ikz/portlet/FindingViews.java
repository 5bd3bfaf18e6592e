package de.ikz.portlet;

import de.ikz.intake.ReportEntry;
import de.ikz.mending.Draft;
import de.ikz.mending.DraftEntry;
import de.ikz.mending.DraftFinding;
import de.ikz.renewal.Import;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes the findings of a draft ready to be shown, with the way to where each is worked on. */
final class FindingViews {

    private final Draft draft;
    private final Import source;
    private final FindingPlaces places;
    private final Function<ReportEntry, String> shown;
    private final Addresses addresses;
    private final Texts text;

    /** @param shown where an entry is shown */
    FindingViews(Draft draft, Import source, Function<ReportEntry, String> shown, Addresses addresses, Texts text) {
        this.draft = draft;
        this.source = source;
        this.places =
                FindingPlaces.of(draft.entries().stream().map(DraftEntry::said).toList());
        this.shown = shown;
        this.addresses = addresses;
        this.text = text;
    }

    FindingView view(DraftFinding found) {
        Optional<ReportEntry> entry = entryOf(found);
        return new FindingView(
                found.id(),
                found.finding().severity(),
                found.finding().message(),
                Preview.place(found.finding().place(), text),
                found.finding().text(),
                entry.map(shown).orElse(""),
                new FindingView.Work(
                        address(found, entry),
                        found.holdsText(),
                        found.isSettled(),
                        found.settled().map(DraftFinding.Settled::note).orElse(""),
                        by(found)));
    }

    private String address(DraftFinding found, Optional<ReportEntry> entry) {
        return found.holdsText() || entry.isEmpty()
                ? addresses.finding(source.id(), found.id())
                : addresses.mending(source.id(), entry.get().id());
    }

    private static int by(DraftFinding found) {
        return found.settled()
                .map(DraftFinding.Settled::by)
                .orElseGet(() ->
                        found.id().startsWith("k") ? Integer.parseInt(found.id().substring(1)) : 0);
    }

    Optional<ReportEntry> entryOf(DraftFinding found) {
        return places.entryOf(found.finding());
    }

    /** Those that nobody has settled, by the id of the entry beside which they are shown. */
    Map<String, List<FindingView>> beside() {
        Map<String, List<FindingView>> beside = new HashMap<>();
        for (DraftFinding found : open()) {
            entryOf(found)
                    .ifPresent(entry -> beside.computeIfAbsent(entry.id(), id -> new ArrayList<>())
                            .add(view(found)));
        }
        return beside;
    }

    List<DraftFinding> open() {
        return draft.findings().stream().filter(found -> !found.isSettled()).toList();
    }

    /** All beside this entry, settled ones too. */
    List<FindingView> beside(String entry) {
        return draft.findings().stream()
                .filter(found ->
                        entryOf(found).filter(said -> said.id().equals(entry)).isPresent())
                .map(this::view)
                .toList();
    }

    /**
     * Where the next open finding is worked on, after those of an entry and a finding; from the first one on after the
     * last; empty when there is none elsewhere.
     */
    String next(String entry, String finding) {
        List<DraftFinding> all = draft.findings();
        int here = -1;
        for (int at = 0; at < all.size(); at++) {
            if (isHere(all.get(at), entry, finding)) {
                here = at;
            }
        }
        for (int step = 1; step <= all.size(); step++) {
            DraftFinding found = all.get((here + step) % all.size());
            if (!found.isSettled() && !isHere(found, entry, finding)) {
                return address(found, entryOf(found));
            }
        }
        return "";
    }

    private boolean isHere(DraftFinding found, String entry, String finding) {
        return finding.isEmpty()
                ? !found.holdsText()
                        && entryOf(found)
                                .filter(said -> said.id().equals(entry))
                                .isPresent()
                : found.id().equals(finding);
    }
}
