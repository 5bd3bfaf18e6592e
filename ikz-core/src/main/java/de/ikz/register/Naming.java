package de.ikz.register;

import de.ikz.access.Actor;
import de.ikz.access.Policy;
import de.ikz.cooperation.Confirmation;
import de.ikz.cooperation.CooperationId;
import de.ikz.organization.Municipality;
import de.ikz.partner.Alias;
import de.ikz.partner.Body;
import de.ikz.partner.Directory;
import de.ikz.partner.PartnerKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Keeping the directory of partners, for coordinators: what a city adds to the bodies that are shipped. After each change
 * the background reads the city's entries again, so that names take effect in all of them. Every method throws
 * {@link de.ikz.access.AccessDenied} when the actor may not.
 */
public final class Naming {

    private final Stores stores;
    private final Readers readers;
    private final Deciding deciding;
    private final Clock clock;
    private final Ids ids;

    /** Over these stores. */
    public Naming(Stores stores, Clock clock) {
        this.stores = Objects.requireNonNull(stores, "stores");
        this.readers = stores.readers();
        this.deciding = new Deciding(stores, clock);
        this.clock = Objects.requireNonNull(clock, "clock");
        this.ids = new Ids(clock);
    }

    /**
     * Adds a body to the city's directory.
     *
     * @throws UnfitDecision when the directory has a body of this name and kind, or another one of this key
     */
    public Body add(Actor actor, Municipality city, NewBody asked) {
        Policy.KEEP_DIRECTORY.require(actor);
        return stores.transactions().write(() -> {
            asked.requireNew(readers.directory(city));
            return record(actor, city, body(asked));
        });
    }

    /**
     * Gives a body a further name; the same name in other days takes the place of the former.
     *
     * @return the body, empty when the directory does not know it
     */
    public Optional<Body> name(Actor actor, Municipality city, String bodyId, Alias alias) {
        return changing(
                actor,
                city,
                bodyId,
                body -> body.withoutName(alias.text())
                        .alsoNamed(new Alias(NewBody.clean(alias.text()), alias.use(), alias.validity())));
    }

    /**
     * Takes back a further name that the city gave to a body.
     *
     * @throws UnfitDecision when the name is not one of those
     * @return the body, empty when the directory does not know it
     */
    public Optional<Body> unname(Actor actor, Municipality city, String bodyId, String name) {
        return changing(actor, city, bodyId, body -> {
            boolean shipped = Directory.ships(bodyId, name);
            boolean known =
                    body.aliases().stream().anyMatch(alias -> alias.text().equals(name));
            if (shipped || !known) {
                throw new UnfitDecision(
                        shipped
                                ? "Der Name „" + name + "“ gehört zum mitgelieferten Verzeichnis und bleibt."
                                : "Einen weiteren Namen „" + name + "“ hat diese Stelle nicht.");
            }
            return body.withoutName(name);
        });
    }

    /**
     * Takes a body that the city added out of its directory; entries that name it are no longer linked to it.
     *
     * @throws UnfitDecision when the body is one of those shipped
     * @return whether the directory knew it
     */
    public boolean remove(Actor actor, Municipality city, String bodyId) {
        Policy.KEEP_DIRECTORY.require(actor);
        return stores.transactions().write(() -> {
            Optional<Body> body = readers.directory(city).find(bodyId);
            if (Directory.ships(bodyId)) {
                throw new UnfitDecision("Diese Stelle gehört zum mitgelieferten Verzeichnis und bleibt.");
            }
            body.ifPresent(known -> {
                stores.partners().remove(city, known, actorId(actor), clock.instant());
                stores.rereads().demand(city);
            });
            return body.isPresent();
        });
    }

    /**
     * Takes words of an entry into the directory as a new body and links them.
     *
     * @param revision sequence of the version that the actor has seen
     * @param name the body's name
     * @throws StaleRevision when another version counts by now
     * @throws UnfitDecision when the words do not stand in the entry
     * @return the entry in its new version; empty when there is no such entry
     */
    public Optional<Entry> record(
            Actor actor,
            Municipality city,
            CooperationId id,
            int revision,
            Confirmation.Passage passage,
            String name,
            PartnerKind kind) {
        Policy.KEEP_DIRECTORY.require(actor);
        Body body = body(NewBody.of(name, kind));
        return deciding.write(actor, city, id, revision, entry -> {
            record(actor, city, body);
            return link(entry, passage, body, actor, "Prüfhinweis: Partner aufgenommen");
        });
    }

    /**
     * Links words of an entry to a body that the directory knows, and takes them into the directory as a further name of
     * it, so that other entries are linked, too; the same errors as {@link #record}.
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
        Policy.KEEP_DIRECTORY.require(actor);
        return deciding.write(actor, city, id, revision, entry -> {
            Body body = readers.directory(city)
                    .find(bodyId)
                    .orElseThrow(() -> new UnfitDecision("Diese Stelle steht nicht im Verzeichnis: " + bodyId + "."));
            Body named = record(actor, city, body.alsoNamed(Alias.of(passage.mention())));
            return link(entry, passage, named, actor, "Prüfhinweis: weiterer Name eines Partners");
        });
    }

    private Optional<Body> changing(Actor actor, Municipality city, String bodyId, UnaryOperator<Body> change) {
        Policy.KEEP_DIRECTORY.require(actor);
        return stores.transactions()
                .write(() -> readers.directory(city).find(bodyId).map(body -> record(actor, city, change.apply(body))));
    }

    /** Records a body; entries that name it are read again. */
    private Body record(Actor actor, Municipality city, Body body) {
        stores.partners().record(city, body, actorId(actor), clock.instant());
        stores.rereads().demand(city);
        return body;
    }

    private Entry link(Entry entry, Confirmation.Passage passage, Body body, Actor actor, String reason) {
        var link = new Confirmation(Confirmation.Subject.PARTNER, passage, body.id());
        return deciding.append(entry, new Confirming.Change(List.of(link), List.of(), reason), actor);
    }

    private Body body(NewBody asked) {
        return asked.as("b-" + ids.next(), "IKZ-Koordination, " + LocalDate.now(clock));
    }

    private String actorId(Actor actor) {
        return stores.actors().idOf(actor.login());
    }
}
