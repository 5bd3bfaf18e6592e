package de.ikz.renewal;

import de.ikz.access.Actor;
import de.ikz.access.Policy;
import de.ikz.cooperation.Classification;
import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.Details;
import de.ikz.cooperation.Exchange;
import de.ikz.cooperation.Project;
import de.ikz.cooperation.Responsibility;
import de.ikz.intake.ReportEntry;
import de.ikz.intake.ReportUnit;
import de.ikz.mending.DraftEntry;
import de.ikz.organization.UnitId;
import de.ikz.partner.Partner;
import de.ikz.reading.Anchors;
import de.ikz.reading.Reader;
import de.ikz.reading.Readings;
import de.ikz.register.Readers;
import de.ikz.register.Transactions;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What entries of a draft say, by the rules by which they will be read once they are accepted. What is known of them from
 * older reports, such as what people confirmed, is not looked at.
 */
public final class DraftReadings {

    private final Readers readers;
    private final Transactions transactions;

    /** Reading with what these stores know. */
    public DraftReadings(Readers readers, Transactions transactions) {
        this.readers = Objects.requireNonNull(readers, "readers");
        this.transactions = Objects.requireNonNull(transactions, "transactions");
    }

    /**
     * Reads some entries of a draft, in the order given.
     *
     * @throws de.ikz.access.AccessDenied when the actor may not see drafts
     */
    public List<ReadEntry> of(Actor actor, DraftVersion draft, Collection<DraftEntry> entries) {
        Policy.IMPORT_REPORTS.require(actor);
        var units = draft.draft().units().stream().map(ReportUnit::label).toList();
        Reader reader = transactions.read(() -> readers.of(draft.source().municipality(), units));
        Anchors anchors = Anchors.of(draft.source().submission().stand());
        return entries.stream()
                .map(entry -> {
                    Cooperation content = content(entry.said());
                    return new ReadEntry(entry, content, reader.read(content, anchors));
                })
                .toList();
    }

    /** Its units are not in the register yet and are named by their codes. */
    private static Cooperation content(ReportEntry entry) {
        Details details = new Details(
                entry.wording(),
                Responsibility.of(new UnitId(entry.named().unit())),
                Classification.UNKNOWN.withReach(entry.reach()),
                entry.named().partners().stream().map(Partner::named).toList(),
                Optional.empty());
        return entry.kind() == Cooperation.Kind.EXCHANGE ? new Exchange(details) : new Project(details, List.of());
    }

    /**
     * An entry of a draft with what it says.
     *
     * @param drafted the entry
     * @param content what a version of it would have
     * @param readings what was concluded from it
     */
    public record ReadEntry(DraftEntry drafted, Cooperation content, Readings readings) {

        public ReadEntry {
            Objects.requireNonNull(drafted, "drafted");
            Objects.requireNonNull(content, "content");
            Objects.requireNonNull(readings, "readings");
        }

        /** How it is classified: as the report says, filled up with what was concluded. */
        public Classification classification() {
            return readings.over(content.details().classification());
        }
    }
}
