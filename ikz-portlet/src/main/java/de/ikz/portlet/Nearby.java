package de.ikz.portlet;

import de.ikz.intake.ReportEntry;
import de.ikz.mending.Draft;
import de.ikz.mending.DraftEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The entries around one entry of a draft. */
final class Nearby {

    private static final int AROUND = 12;
    private static final int SHOWN = 60;

    private final List<DraftEntry> all;
    private final int here;
    private final Texts text;

    /** @param id of the entry; around the first one when there is none */
    Nearby(Draft draft, String id, Texts text) {
        this.all = draft.entries();
        this.here = draft.entry(id).map(all::indexOf).orElse(0);
        this.text = text;
    }

    /** Those to which text may go, in the order of the report. */
    List<Choice> targets(String chosen) {
        int from = Math.max(0, here - AROUND);
        return all.subList(from, Math.min(all.size(), here + AROUND + 1)).stream()
                .map(entry -> new Choice(entry.id(), name(entry), entry.id().equals(chosen)))
                .toList();
    }

    /** The entry before, after (-1, 1). */
    Optional<DraftEntry> at(int step) {
        int at = here + step;
        return at >= 0 && at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
    }

    /** The next one before or after that can be joined: of the same unit and kind. */
    Optional<DraftEntry> partner(boolean before) {
        ReportEntry said = all.get(here).said();
        List<DraftEntry> others = new ArrayList<>(before ? all.subList(0, here) : all.subList(here + 1, all.size()));
        if (before) {
            Collections.reverse(others);
        }
        return others.stream()
                .filter(other -> other.said().kind() == said.kind()
                        && other.said().named().unit().equals(said.named().unit()))
                .findFirst();
    }

    String name(DraftEntry entry) {
        return text.of(
                "mend.entry",
                CorrectionTexts.brief(entry.said().wording().topic(), SHOWN),
                Preview.place(entry.said().place(), text));
    }
}
