package de.ikz.portlet;

import de.ikz.history.Revision;
import de.ikz.history.Timeline;
import de.ikz.register.Entry;
import de.ikz.time.Validity;
import java.util.List;

/**
 * One version of an entry in the list of its versions. It does not say who recorded it.
 *
 * @param stand the Stand, with the address that shows this version; without one where another version replaced it
 * @param counts on which days it counts
 * @param recorded when it was recorded
 * @param reason why
 * @param withdrawn whether it withdrew the entry
 * @param shown whether it is the one on the page
 */
public record VersionView(Link stand, String counts, String recorded, String reason, boolean withdrawn, boolean shown) {

    static List<VersionView> of(List<Entry> versions, Revision shown, Addresses addresses, Texts text) {
        Timeline timeline = Timeline.of(versions.stream().map(Entry::revision).toList());
        return versions.stream()
                .map(version -> of(version, timeline, shown, addresses, text))
                .toList();
    }

    private static VersionView of(Entry version, Timeline timeline, Revision shown, Addresses addresses, Texts text) {
        Revision revision = version.revision();
        var effective = timeline.effective(revision);
        String stand = text.date(revision.stand());
        return new VersionView(
                new Link(stand, effective.isPresent() ? addresses.entry(version.number(), revision.stand()) : ""),
                effective.map(days -> counts(days, text)).orElse(text.of("version.replaced")),
                text.moment(revision.recorded().at()),
                revision.recorded().reason(),
                revision.withdrawn(),
                revision.sequence() == shown.sequence());
    }

    private static String counts(Validity days, Texts text) {
        String from = days.from().map(text::date).orElse("");
        return days.until()
                .map(end -> text.of("version.range", from, text.date(end.minusDays(1))))
                .orElse(text.of("version.since", from));
    }
}
