package de.ikz.portlet;

import de.ikz.access.Actor;
import de.ikz.organization.Municipality;
import de.ikz.partner.Directory;
import de.ikz.register.Filter;
import de.ikz.register.PartnerBook;
import de.ikz.register.PartnerBook.Dossier;
import de.ikz.register.PartnerTally;
import de.ikz.register.Scope;
import de.ikz.register.Window;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What the city does with whom, asked in the visitor's name. */
@RequestScoped
public class PartnerDesk {

    private final Supplier<Optional<PartnerBook>> book;
    private final Actor actor;
    private final Municipality city;
    private final Clock clock;

    protected PartnerDesk() {
        this((Supplier<Optional<PartnerBook>>) null, null, null, null);
    }

    /** Where an application gives no book of partners, names of partners are words and there are no pages of them. */
    @Inject
    PartnerDesk(Instance<PartnerBook> book, Actor actor, Municipality city, Clock clock) {
        this(() -> book.stream().findFirst(), actor, city, clock);
    }

    PartnerDesk(Supplier<Optional<PartnerBook>> book, Actor actor, Municipality city, Clock clock) {
        this.book = book;
        this.actor = actor;
        this.city = city;
        this.clock = clock;
    }

    /** The same for another city. */
    PartnerDesk in(Municipality other) {
        return new PartnerDesk(book, actor, other, clock);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The bodies that the city knows. */
    Directory directory() {
        return book.get().map(known -> known.directory(actor, city)).orElseGet(() -> Directory.of(List.of()));
    }

    /** How many entries name each body on a day, by name. */
    List<PartnerTally> tallies(LocalDate asOf) {
        return book.get()
                .map(known -> known.tallies(actor, Filter.all(Scope.of(city, asOf))))
                .orElse(List.of());
    }

    /** What the city does and did with a body; empty when nobody knows it. */
    Optional<Dossier> dossier(String id, LocalDate asOf, boolean municipalities, Window window) {
        return book.get().flatMap(known -> known.dossier(actor, Scope.of(city, asOf), id, municipalities, window));
    }
}
