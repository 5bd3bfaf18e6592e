package de.ikz.register;

import de.ikz.access.Actor;
import de.ikz.cooperation.Confirmation;
import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.CooperationId;
import de.ikz.organization.Municipality;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Deciding what the software concluded or could not decide, for coordinators and for the editors of the unit that answers
 * for the entry. Each decision is a version of the entry with the same Stand and the same words; it survives later reports
 * as long as the text that it is bound to stands there.
 */
public final class Confirming {

    private final Stores stores;
    private final Mandates mandates;
    private final Deciding deciding;

    /** Over these stores. */
    public Confirming(Stores stores, Clock clock) {
        this.stores = Objects.requireNonNull(stores, "stores");
        this.mandates = new Mandates(stores.actors(), stores.units(), clock);
        this.deciding = new Deciding(stores, clock);
    }

    /** Whether the actor may decide about an entry today. */
    public boolean permits(Actor actor, Entry entry) {
        return stores.transactions().read(() -> mandates.covers(actor, entry));
    }

    /**
     * Lets the actor pass who may decide about an entry today; deciding itself asks again.
     *
     * @throws de.ikz.access.AccessDenied when the actor may not
     */
    public void require(Actor actor, Entry entry) {
        stores.transactions().read(() -> {
            mandates.require(actor, entry);
            return entry;
        });
    }

    /**
     * Confirms or decides something of the version that counts today.
     *
     * @param revision sequence of the version that the actor has seen
     * @throws de.ikz.access.AccessDenied when the actor may not decide about this entry
     * @throws StaleRevision when another version counts by now
     * @throws UnfitDecision when the words do not stand in the entry, or the value does not fit them
     * @return the entry in its new version; empty when there is no such entry
     */
    public Optional<Entry> decide(
            Actor actor, Municipality city, CooperationId id, int revision, List<Confirmation> decisions) {
        return change(actor, city, id, revision, new Change(decisions, List.of(), "Prüfhinweis: bestätigt"));
    }

    /** Takes back what was confirmed for a passage; the same errors as {@link #decide}. */
    public Optional<Entry> takeBack(
            Actor actor, Municipality city, CooperationId id, int revision, Confirmation.Passage passage) {
        Change change = new Change(List.of(), List.of(passage), "Prüfhinweis: Bestätigung zurückgenommen");
        return change(actor, city, id, revision, change);
    }

    /** Several decisions as one version; the same errors as {@link #decide}. */
    public Optional<Entry> change(Actor actor, Municipality city, CooperationId id, int revision, Change change) {
        return deciding.write(actor, city, id, revision, entry -> deciding.append(entry, change, actor));
    }

    /**
     * Takes the latest decision about an entry back, whatever it was: what was confirmed before holds again.
     *
     * @throws de.ikz.access.AccessDenied when the actor may not decide about this entry
     * @throws StaleRevision when another version counts by now
     * @throws UnfitDecision when that version changed more than what is confirmed
     * @return the entry in its new version; empty when there is no such entry
     */
    public Optional<Entry> undo(Actor actor, Municipality city, CooperationId id, int revision) {
        return deciding.write(actor, city, id, revision, entry -> {
            Cooperation before = stores.cooperations().revisions(city, id).stream()
                    .filter(version -> version.revision().sequence() < revision)
                    .max(Comparator.comparing(version -> version.revision().sequence()))
                    .map(Entry::content)
                    .filter(content -> Decided.of(
                                    content, entry.content().details().confirmations())
                            .equals(entry.content()))
                    .orElseThrow(() -> new UnfitDecision("Die letzte Fassung lässt sich nicht zurücknehmen."));
            return deciding.append(entry, before, actor, "Prüfhinweis: zurückgenommen");
        });
    }

    /**
     * What changes of an entry's confirmations.
     *
     * @param decisions what holds from now on
     * @param takenBack passages for which nothing is confirmed any more
     * @param reason why, in words for people
     */
    public record Change(List<Confirmation> decisions, List<Confirmation.Passage> takenBack, String reason) {

        public Change {
            decisions = List.copyOf(decisions);
            takenBack = List.copyOf(takenBack);
            Objects.requireNonNull(reason, "reason");
        }
    }
}
