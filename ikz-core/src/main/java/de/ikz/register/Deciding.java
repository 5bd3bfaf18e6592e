package de.ikz.register;

import de.ikz.access.Actor;
import de.ikz.cooperation.Confirmation;
import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.CooperationId;
import de.ikz.cooperation.Origin;
import de.ikz.history.Revision;
import de.ikz.organization.Municipality;
import de.ikz.organization.OrganizationTree;
import de.ikz.reading.Passages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** How a decision becomes a version of an entry: by whoever has a mandate for it, and has seen the version that counts. */
final class Deciding {

    private final Stores stores;
    private final Readers readers;
    private final Mandates mandates;
    private final Clock clock;

    Deciding(Stores stores, Clock clock) {
        this.stores = stores;
        this.readers = stores.readers();
        this.mandates = new Mandates(stores.actors(), stores.units(), clock);
        this.clock = clock;
    }

    /**
     * Changes the version that counts today, in one transaction.
     *
     * @param revision sequence of the version that the actor has seen
     * @throws de.ikz.access.AccessDenied when the actor has no mandate for the entry
     * @throws StaleRevision when another version counts by now
     */
    Optional<Entry> write(Actor actor, Municipality city, CooperationId id, int revision, UnaryOperator<Entry> work) {
        return stores.transactions().write(() -> {
            stores.cooperations().lock(city);
            return stores.cooperations().find(city, id, LocalDate.now(clock)).map(entry -> {
                mandates.require(actor, entry);
                if (entry.revision().sequence() != revision) {
                    throw new StaleRevision(id);
                }
                return work.apply(entry);
            });
        });
    }

    /** Appends the entry with other decisions, read anew. */
    Entry append(Entry entry, Confirming.Change change, Actor actor) {
        return append(entry, decided(entry, change), actor, change.reason());
    }

    /** Appends the entry with this content, read anew; its Stand stays. */
    Entry append(Entry entry, Cooperation content, Actor actor, String reason) {
        List<Entry> versions = stores.cooperations().revisions(entry.municipality(), entry.id());
        int sequence = versions.stream()
                        .mapToInt(version -> version.revision().sequence())
                        .max()
                        .orElseThrow()
                + 1;
        var recorded = new Revision.Recorded(clock.instant(), stores.actors().idOf(actor.login()), reason);
        Revision revision = new Revision(
                sequence, entry.revision().stand(), recorded, entry.revision().withdrawn(), content);
        Entry next = new Entry(entry.municipality(), entry.id(), entry.number(), revision);
        Entry read = Readers.read(readers.of(entry.municipality()), next, versions);
        stores.cooperations().append(List.of(new Recording(read, key(entry))));
        return read;
    }

    private Cooperation decided(Entry entry, Confirming.Change change) {
        Cooperation content = entry.content();
        change.decisions().forEach(decision -> requireFit(entry, decision));
        List<Confirmation> before = content.details().confirmations();
        List<Confirmation> kept = before.stream()
                .filter(confirmation -> !change.takenBack().contains(confirmation.passage()))
                .toList();
        if (kept.size() == before.size() && !change.takenBack().isEmpty()) {
            throw new UnfitDecision("Für diese Worte ist nichts bestätigt.");
        }
        return Decided.of(
                content,
                Stream.concat(
                                kept.stream()
                                        .filter(one ->
                                                change.decisions().stream().noneMatch(one::decidesTheSameAs)),
                                change.decisions().stream())
                        .toList());
    }

    private void requireFit(Entry entry, Confirmation decision) {
        if (!Passages.stands(entry.content(), decision.passage())) {
            throw new UnfitDecision(
                    "Die Worte „" + decision.passage().mention() + "“ stehen nicht mehr so im Eintrag.");
        }
        String value = decision.value();
        boolean asWritten = value.equals(Confirmation.NONE) || value.equals(Confirmation.AS_IS);
        if (decision.subject() == Confirmation.Subject.PARTNER
                && !asWritten
                && readers.directory(entry.municipality()).find(value).isEmpty()) {
            throw new UnfitDecision("Das Verzeichnis der Partner kennt „" + value + "“ nicht.");
        }
    }

    private String key(Entry entry) {
        var responsibility = entry.content().details().responsibility();
        var tree = OrganizationTree.of(
                stores.units().of(entry.municipality()), entry.revision().stand());
        return SortKey.of(
                entry.municipality(),
                tree.path(responsibility.unit()),
                entry.content().details().origin().map(Origin::position).orElse(0));
    }
}
