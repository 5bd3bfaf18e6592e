package de.ikz.renewal;

import de.ikz.cooperation.Classification;
import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.CooperationId;
import de.ikz.cooperation.Details;
import de.ikz.cooperation.Exchange;
import de.ikz.cooperation.Origin;
import de.ikz.cooperation.Project;
import de.ikz.cooperation.Responsibility;
import de.ikz.intake.ReportEntry;
import de.ikz.partner.Partner;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes of an entry of a report what a version of the register says. */
final class Contents {

    private final Import.Submission submission;
    private final UnitDirectory organization;
    private final Map<String, CooperationId> given;

    Contents(Import.Submission submission, UnitDirectory organization, Map<String, CooperationId> given) {
        this.submission = submission;
        this.organization = organization;
        this.given = given;
    }

    /**
     * The content of an entry; what the version before it had and the report does not say (stage, legal form, visibility,
     * reach, function, linked partners, what people confirmed) is kept.
     */
    Cooperation of(ReportEntry entry, Optional<Cooperation> before) {
        Optional<Details> kept = before.map(Cooperation::details);
        Responsibility responsibility = new Responsibility(
                organization.idOf(entry.named().unit()),
                entry.named().subUnit().map(organization::idOf),
                entry.named().involved().stream().map(organization::idOf).toList(),
                entry.named()
                        .function()
                        .or(() ->
                                kept.flatMap(details -> details.responsibility().function())));
        Classification classification = kept.map(Details::classification).orElse(Classification.UNKNOWN);
        Details details = new Details(
                entry.wording(),
                responsibility,
                entry.reach().isEmpty() ? classification : classification.withReach(entry.reach()),
                entry.named().partners().stream()
                        .map(name -> partner(name, kept))
                        .toList(),
                Optional.of(entry.origin()
                        .in(new Origin.Source(
                                submission.name(),
                                submission.sha256(),
                                entry.place().spot()))),
                kept.map(Details::confirmations).orElse(List.of()));
        return entry.kind() == Cooperation.Kind.EXCHANGE
                ? new Exchange(details)
                : new Project(
                        details, entry.exchanges().stream().map(given::get).toList());
    }

    private static Partner partner(String name, Optional<Details> kept) {
        return kept.map(Details::partners).orElse(List.of()).stream()
                .filter(partner -> partner.name().equals(name))
                .findFirst()
                .orElseGet(() -> Partner.named(name));
    }

    /** Whether two versions say the same, wherever in a report they stood. */
    static boolean sayTheSame(Cooperation one, Cooperation other) {
        return withoutOrigin(one).equals(withoutOrigin(other));
    }

    private static Cooperation withoutOrigin(Cooperation content) {
        return content.with(content.details().withoutOrigin());
    }
}
