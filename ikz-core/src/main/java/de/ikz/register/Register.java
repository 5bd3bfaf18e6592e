package de.ikz.register;

import de.ikz.access.Actor;
import de.ikz.access.Policy;
import de.ikz.cooperation.CooperationId;
import de.ikz.cooperation.CooperationNumber;
import de.ikz.organization.Municipality;
import de.ikz.organization.OrganizationHistory;
import de.ikz.organization.OrganizationTree;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reading the register as of a Stand. Each method is one use case in one transaction and asks the {@link Policy}.
 *
 * <p>Every method throws {@link de.ikz.access.AccessDenied} when the actor may not read.
 */
public final class Register {

    private final Cooperations cooperations;
    private final Units units;
    private final Transactions transactions;

    /** The register over these stores. */
    public Register(Cooperations cooperations, Units units, Transactions transactions) {
        this.cooperations = Objects.requireNonNull(cooperations, "cooperations");
        this.units = Objects.requireNonNull(units, "units");
        this.transactions = Objects.requireNonNull(transactions, "transactions");
    }

    /** The entry with this id or number ({@code IKZ-0042}) in the version that counts on the date. */
    public Optional<Entry> entry(Actor actor, Municipality city, String idOrNumber, LocalDate asOf) {
        return reading(actor, () -> idOf(city, idOrNumber).flatMap(id -> cooperations.find(city, id, asOf)));
    }

    /** All versions of the entry with this id or number, the one recorded last first. */
    public List<Entry> revisions(Actor actor, Municipality city, String idOrNumber) {
        return reading(
                actor,
                () -> idOf(city, idOrNumber)
                        .map(id -> cooperations.revisions(city, id))
                        .orElse(List.of()));
    }

    /** One page of the entries that the filter lets through. */
    public Listing list(Actor actor, Filter filter, Sort sort, Window window) {
        return reading(actor, () -> {
            Slice slice = cooperations.list(filter, sort, window);
            return new Listing(
                    slice,
                    cooperations.count(filter),
                    labels(slice.entries(), filter.scope().asOf()));
        });
    }

    /** How many entries share unit, kind and stage. */
    public List<Tally> statistics(Actor actor, Filter filter) {
        return reading(actor, () -> cooperations.tally(filter));
    }

    /** The units of a city on a date. */
    public OrganizationTree organization(Actor actor, Municipality city, LocalDate asOf) {
        return reading(actor, () -> OrganizationTree.of(units.of(city), asOf));
    }

    /** The units that these entries name, and those above them, as of the date. */
    public OrganizationTree organization(Actor actor, Collection<Entry> entries, LocalDate asOf) {
        return reading(actor, () -> labels(entries, asOf));
    }

    /** The units that these entries name, and those above them, in all their validities. */
    public OrganizationHistory organizationHistory(Actor actor, Collection<Entry> entries) {
        return reading(actor, () -> UnitsNamed.in(entries, units));
    }

    private Optional<CooperationId> idOf(Municipality city, String idOrNumber) {
        if (idOrNumber.isBlank()) {
            return Optional.empty();
        }
        return CooperationNumber.parse(idOrNumber)
                .map(number -> cooperations.numbered(city, number))
                .orElseGet(() -> Optional.of(new CooperationId(idOrNumber)));
    }

    private OrganizationTree labels(Collection<Entry> entries, LocalDate asOf) {
        return UnitsNamed.in(entries, units).asOf(asOf);
    }

    private <T> T reading(Actor actor, java.util.function.Supplier<T> work) {
        Policy.READ_ENTRIES.require(actor);
        return transactions.read(work);
    }
}
