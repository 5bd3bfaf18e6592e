package de.ikz.register;

import de.ikz.access.Actor;
import de.ikz.access.Policy;
import de.ikz.cooperation.CleanText;
import de.ikz.organization.Municipality;
import de.ikz.partner.Partner;
import de.ikz.reading.Reader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Erasing the name of a person everywhere in a city's register (GDPR Art. 17), for coordinators. */
public final class Forgetting {

    private final Stores stores;
    private final Clock clock;

    /** Over these stores. */
    public Forgetting(Stores stores, Clock clock) {
        this.stores = Objects.requireNonNull(stores, "stores");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Erases words that name a person, everywhere in the city's register.
     *
     * @param words as the text has them
     * @param by what stands there from now on, such as {@code die Ansprechpartnerin}
     * @throws de.ikz.access.AccessDenied when the actor may not
     * @throws UnfitDecision when one of them is blank, the words would still stand there, or what is to stand there instead
     *     cannot be stored
     * @return in how many places they were replaced
     */
    public int erase(Actor actor, Municipality city, String words, String by) {
        Policy.ERASE_PERSONS.require(actor);
        if (words.isBlank() || by.isBlank() || by.contains(words)) {
            throw new UnfitDecision("Bitte angeben, was gelöscht werden und was stattdessen dort stehen soll.");
        }
        String instead = CleanText.of(by, Partner.MAX_NAME)
                .orElseThrow(() -> new UnfitDecision("Was stattdessen dort stehen soll, hat höchstens "
                        + Partner.MAX_NAME + " Zeichen und keine Steuerzeichen."));
        return stores.transactions().write(() -> {
            stores.cooperations().lock(city);
            String actorId = stores.actors().idOf(actor.login());
            Erasure.Erased erased = stores.erasure().replace(city, words, instead, actorId, clock.instant());
            Reader reader = stores.readers().of(city);
            List<Entry> read = new ArrayList<>();
            erased.entries()
                    .forEach(id -> read.addAll(
                            Readers.read(reader, stores.cooperations().revisions(city, id))));
            stores.rereads().replace(read);
            return erased.places();
        });
    }
}
