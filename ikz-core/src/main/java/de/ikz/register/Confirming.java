package de.ikz.register;

import de.ikz.access.Actor;
import de.ikz.access.Actors;
import de.ikz.access.Policy;
import de.ikz.cooperation.Confirmation;
import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.CooperationId;
import de.ikz.cooperation.Origin;
import de.ikz.history.Revision;
import de.ikz.organization.Municipality;
import de.ikz.organization.OrganizationTree;
import de.ikz.partner.Alias;
import de.ikz.partner.Body;
import de.ikz.partner.PartnerKind;
import de.ikz.reading.Passages;
import de.ikz.reading.Reader;
import de.ikz.time.Validity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Deciding what the software concluded or could not decide. Each decision is a version of the entry with the same Stand
 * and the same words; it survives later reports as long as the text that it is bound to stands there.
 */
public final class Confirming {

    private final Stores stores;
    private final Readers readers;
    private final Clock clock;
    private final Ids ids;

    /**
     * What deciding works on.
     *
     * @param cooperations the entries
     * @param units the units
     * @param partners what cities add to the directory
     * @param rereads what is to be read anew
     * @param erasure erasing names
     * @param actors logins and their ids
     * @param transactions the unit of work
     */
    public record Stores(
            Cooperations cooperations,
            Units units,
            Partners partners,
            Rereads rereads,
            Erasure erasure,
            Actors actors,
            Transactions transactions) {}

    /** Over these stores. */
    public Confirming(Stores stores, Clock clock) {
        this.stores = Objects.requireNonNull(stores, "stores");
        this.readers = new Readers(stores.units(), stores.partners());
        this.clock = Objects.requireNonNull(clock, "clock");
        this.ids = new Ids(clock);
    }

    /**
     * Confirms or decides something of the version that counts today.
     *
     * @param revision sequence of the version that the actor has seen
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
        Policy.SETTLE_DOUBTS.require(actor);
        return writing(city, id, revision, entry -> append(entry, decided(entry, change), actor, change.reason()));
    }

    /**
     * Takes the latest decision about an entry back, whatever it was: what was confirmed before holds again.
     *
     * @throws StaleRevision when another version counts by now
     * @throws UnfitDecision when that version changed more than what is confirmed
     * @return the entry in its new version; empty when there is no such entry
     */
    public Optional<Entry> undo(Actor actor, Municipality city, CooperationId id, int revision) {
        Policy.SETTLE_DOUBTS.require(actor);
        return writing(city, id, revision, entry -> {
            Cooperation before = stores.cooperations().revisions(city, id).stream()
                    .filter(version -> version.revision().sequence() < revision)
                    .max(Comparator.comparing(version -> version.revision().sequence()))
                    .map(Entry::content)
                    .filter(content -> content.wording().equals(entry.content().wording()))
                    .orElseThrow(() -> new UnfitDecision("Die letzte Fassung lässt sich nicht zurücknehmen."));
            return append(entry, before, actor, "Prüfhinweis: zurückgenommen");
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

    /**
     * Takes words of an entry into the city's directory as a new body and links them; the same errors as {@link #decide}.
     *
     * @param name the body's name
     */
    public Optional<Entry> record(
            Actor actor,
            Municipality city,
            CooperationId id,
            int revision,
            Confirmation.Passage passage,
            String name,
            PartnerKind kind) {
        Policy.SETTLE_DOUBTS.require(actor);
        Body body = new Body(
                "b-" + ids.next(),
                name,
                kind,
                Optional.empty(),
                Validity.ALWAYS,
                List.of(),
                Optional.empty(),
                List.of(),
                "IKZ-Koordination, " + LocalDate.now(clock));
        return writing(
                city, id, revision, entry -> known(entry, passage, body, actor, "Prüfhinweis: Partner aufgenommen"));
    }

    /**
     * Links words of an entry to a body that the directory knows, and takes them into the directory as a further name of
     * it, so that other entries are linked, too; the same errors as {@link #decide}.
     *
     * @param bodyId the body
     */
    public Optional<Entry> nameAlso(
            Actor actor,
            Municipality city,
            CooperationId id,
            int revision,
            Confirmation.Passage passage,
            String bodyId) {
        Policy.SETTLE_DOUBTS.require(actor);
        return writing(city, id, revision, entry -> {
            Body body = readers.directory(city)
                    .find(bodyId)
                    .orElseThrow(() -> new UnfitDecision("Diese Stelle steht nicht im Verzeichnis: " + bodyId + "."));
            Body named = body.alsoNamed(Alias.of(passage.mention()));
            return known(entry, passage, named, actor, "Prüfhinweis: weiterer Name eines Partners");
        });
    }

    /**
     * Erases words that name a person, everywhere in the city's register.
     *
     * @param words as the text has them
     * @param by what stands there from now on, such as {@code die Ansprechpartnerin}
     * @return in how many places they were replaced
     */
    public int erase(Actor actor, Municipality city, String words, String by) {
        Policy.ERASE_PERSONS.require(actor);
        if (words.isBlank() || by.isBlank() || by.contains(words)) {
            throw new UnfitDecision("Bitte angeben, was gelöscht werden und was stattdessen dort stehen soll.");
        }
        return stores.transactions().write(() -> {
            stores.cooperations().lock(city);
            String actorId = stores.actors().idOf(actor.login());
            Erasure.Erased erased = stores.erasure().replace(city, words, by, actorId, clock.instant());
            Reader reader = readers.of(city);
            List<Entry> read = new ArrayList<>();
            erased.entries()
                    .forEach(id -> read.addAll(
                            Readers.read(reader, stores.cooperations().revisions(city, id))));
            stores.rereads().replace(read);
            return erased.places();
        });
    }

    /** Records a body and links words to it; other entries may name it, too, and are read again. */
    private Entry known(Entry entry, Confirmation.Passage passage, Body body, Actor actor, String reason) {
        stores.partners().record(entry.municipality(), body, stores.actors().idOf(actor.login()), clock.instant());
        stores.rereads().demand(entry.municipality());
        var link = new Confirmation(Confirmation.Subject.PARTNER, passage, body.id());
        return append(entry, decided(entry, new Change(List.of(link), List.of(), reason)), actor, reason);
    }

    private Optional<Entry> writing(
            Municipality city, CooperationId id, int revision, java.util.function.UnaryOperator<Entry> work) {
        return stores.transactions().write(() -> {
            stores.cooperations().lock(city);
            return stores.cooperations().find(city, id, LocalDate.now(clock)).map(entry -> {
                if (entry.revision().sequence() != revision) {
                    throw new StaleRevision(id);
                }
                return work.apply(entry);
            });
        });
    }

    private Cooperation decided(Entry entry, Change change) {
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

    private Entry append(Entry entry, Cooperation content, Actor actor, String reason) {
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
