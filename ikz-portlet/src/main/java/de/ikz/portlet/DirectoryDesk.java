package de.ikz.portlet;

import de.ikz.access.Actor;
import de.ikz.access.Policy;
import de.ikz.cooperation.Confirmation;
import de.ikz.organization.Municipality;
import de.ikz.partner.Alias;
import de.ikz.partner.Body;
import de.ikz.partner.Directory;
import de.ikz.partner.PartnerKind;
import de.ikz.register.Entry;
import de.ikz.register.Naming;
import de.ikz.register.NewBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The directory of partners and how it is kept, in the visitor's name; the core decides who may. */
@RequestScoped
public class DirectoryDesk {

    private final PartnerDesk partners;
    private final Supplier<Optional<Naming>> naming;
    private final Actor actor;
    private final Municipality city;

    protected DirectoryDesk() {
        this(null, (Supplier<Optional<Naming>>) null, null, null);
    }

    /** Where an application does not let its directory be kept, pages only show it. */
    @Inject
    DirectoryDesk(PartnerDesk partners, Instance<Naming> naming, Actor actor, Municipality city) {
        this(partners, () -> naming.stream().findFirst(), actor, city);
    }

    DirectoryDesk(PartnerDesk partners, Supplier<Optional<Naming>> naming, Actor actor, Municipality city) {
        this.partners = partners;
        this.naming = naming;
        this.actor = actor;
        this.city = city;
    }

    /** Whether the visitor may keep the directory, and the application can. */
    boolean isPermitted() {
        return Policy.KEEP_DIRECTORY.permits(actor) && naming.get().isPresent();
    }

    Optional<Body> find(String id) {
        return partners.directory().find(id);
    }

    /** Bodies that are called so, the only ones where there are some; else those whose names begin so, up to a number. */
    List<Body> called(String name, int most) {
        Directory directory = partners.directory();
        List<Body> named = directory.named(name);
        return (named.isEmpty() ? directory.search(name) : named)
                .stream().limit(most).toList();
    }

    /** The kinds of bodies that can be recorded, one chosen. */
    static List<Choice> kinds(PartnerKind chosen, Texts text) {
        return Arrays.stream(PartnerKind.values())
                .filter(kind -> kind != PartnerKind.GROUP)
                .map(kind -> new Choice(kind.key(), text.word(kind), kind == chosen))
                .toList();
    }

    /** The kind of this name, unknown for any other. */
    static PartnerKind kind(Optional<String> name) {
        return Arrays.stream(PartnerKind.values())
                .filter(kind -> name.filter(kind.key()::equals).isPresent())
                .findFirst()
                .orElse(PartnerKind.UNKNOWN);
    }

    Optional<Entry> record(Entry seen, Confirmation.Passage passage, String name, PartnerKind kind) {
        return naming().record(actor, city, seen.id(), seen.revision().sequence(), passage, name, kind);
    }

    Optional<Entry> nameAlso(Entry seen, Confirmation.Passage passage, String body) {
        return naming().nameAlso(actor, city, seen.id(), seen.revision().sequence(), passage, body);
    }

    Body add(NewBody body) {
        return naming().add(actor, city, body);
    }

    Optional<Body> name(String id, Alias alias) {
        return naming().name(actor, city, id, alias);
    }

    Optional<Body> unname(String id, String name) {
        return naming().unname(actor, city, id, name);
    }

    boolean remove(String id) {
        return naming().remove(actor, city, id);
    }

    private Naming naming() {
        return naming.get().orElseThrow();
    }
}
