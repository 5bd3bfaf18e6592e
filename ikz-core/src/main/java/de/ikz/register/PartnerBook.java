package de.ikz.register;

import de.ikz.access.Actor;
import de.ikz.access.Policy;
import de.ikz.organization.Municipality;
import de.ikz.partner.Body;
import de.ikz.partner.Directory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * With whom the city cooperates, and what has come of it. Every method throws {@link de.ikz.access.AccessDenied} when the
 * actor may not read.
 */
public final class PartnerBook {

    private final Cooperations cooperations;
    private final Partners partners;
    private final Readers readers;
    private final Units units;
    private final Transactions transactions;

    /** Over these stores. */
    public PartnerBook(Cooperations cooperations, Partners partners, Units units, Transactions transactions) {
        this.cooperations = Objects.requireNonNull(cooperations, "cooperations");
        this.partners = Objects.requireNonNull(partners, "partners");
        this.readers = new Readers(units, partners);
        this.units = Objects.requireNonNull(units, "units");
        this.transactions = Objects.requireNonNull(transactions, "transactions");
    }

    /** The bodies that the city knows: those shipped and its own. */
    public Directory directory(Actor actor, Municipality city) {
        return reading(actor, () -> readers.directory(city));
    }

    /** How many entries name each body, by name; bodies that no entry names are left out. */
    public List<PartnerTally> tallies(Actor actor, Filter filter) {
        return reading(
                actor,
                () -> partners.tally(filter).stream()
                        .sorted(java.util.Comparator.comparing((PartnerTally tally) -> SortKey.of(tally.name()))
                                .thenComparing(PartnerTally::id))
                        .toList());
    }

    /** A body and those that belong to it; empty when the directory does not know the body. */
    public Optional<Family> family(Actor actor, Municipality city, String bodyId) {
        Directory directory = directory(actor, city);
        return directory.find(bodyId).map(body -> Family.of(body, directory));
    }

    /**
     * What the city does and did with a body: entries that name it, its predecessors and, if asked, the municipalities of
     * the district that it is; withdrawn and completed ones included.
     *
     * @param scope the city and the day; withdrawn entries are always included
     * @return empty when the directory does not know the body
     */
    public Optional<Dossier> dossier(Actor actor, Scope scope, String bodyId, boolean municipalities, Window window) {
        Municipality city = scope.municipality().orElseThrow();
        return reading(actor, () -> {
            Directory directory = readers.directory(city);
            return directory.find(bodyId).map(body -> {
                Family family = Family.of(body, directory);
                Filter filter = Filter.all(new Scope(scope.municipality(), scope.asOf(), true))
                        .withPartners(family.ids(municipalities));
                Slice slice = cooperations.list(filter, Sort.REGISTER, window);
                List<Course> courses = slice.entries().stream()
                        .map(entry -> Course.of(entry, cooperations.revisions(city, entry.id()), scope.asOf()))
                        .toList();
                return new Dossier(
                        family,
                        courses,
                        slice,
                        cooperations.count(filter),
                        UnitsNamed.in(slice.entries(), units).asOf(scope.asOf()));
            });
        });
    }

    private <T> T reading(Actor actor, java.util.function.Supplier<T> work) {
        Policy.READ_ENTRIES.require(actor);
        return transactions.read(work);
    }

    /**
     * A body and those that belong to it.
     *
     * @param body the body
     * @param predecessors bodies from which it arose, directly or not
     * @param successors bodies that arose from it
     * @param municipalities of the district that it is
     */
    public record Family(Body body, List<Body> predecessors, List<Body> successors, List<Body> municipalities) {

        public Family {
            Objects.requireNonNull(body, "body");
            predecessors = List.copyOf(predecessors);
            successors = List.copyOf(successors);
            municipalities = List.copyOf(municipalities);
        }

        static Family of(Body body, Directory directory) {
            Set<String> before = new LinkedHashSet<>();
            List<String> open = new ArrayList<>(body.predecessors());
            while (!open.isEmpty()) {
                String id = open.remove(0);
                if (before.add(id)) {
                    directory.find(id).ifPresent(found -> open.addAll(found.predecessors()));
                }
            }
            return new Family(
                    body,
                    before.stream().flatMap(id -> directory.find(id).stream()).toList(),
                    directory.successorsOf(body.id()),
                    directory.municipalitiesOf(body.id()));
        }

        Set<String> ids(boolean withMunicipalities) {
            Set<String> ids = new LinkedHashSet<>(Set.of(body.id()));
            predecessors.forEach(other -> ids.add(other.id()));
            if (withMunicipalities) {
                municipalities.forEach(other -> ids.add(other.id()));
            }
            return ids;
        }
    }

    /**
     * A page of what the city does and did with a body.
     *
     * @param family the body and those that belong to it
     * @param courses what came of each entry
     * @param slice the same entries with the places before and after them
     * @param total how many entries there are in all
     * @param organization the units of these entries and those above them
     */
    public record Dossier(
            Family family,
            List<Course> courses,
            Slice slice,
            Total total,
            de.ikz.organization.OrganizationTree organization) {

        public Dossier {
            courses = List.copyOf(courses);
        }
    }
}
