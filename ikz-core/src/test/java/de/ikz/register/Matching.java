package de.ikz.register;

import de.ikz.cooperation.Classification;
import de.ikz.cooperation.Details;
import de.ikz.cooperation.Responsibility;
import de.ikz.organization.Unit;
import de.ikz.organization.UnitId;
import de.ikz.organization.UnitLabel;
import de.ikz.partner.Partner;
import de.ikz.reading.Conclusion;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** {@link Filter} in plain words, one entry at a time. */
final class Matching {

    private Matching() {}

    static boolean matches(Filter filter, Entry entry, Units units) {
        Details details = entry.content().details();
        Classification classification = entry.classification();
        return filter.scope().municipality().map(entry.municipality()::equals).orElse(true)
                && (filter.scope().withdrawn() || !entry.revision().withdrawn())
                && any(filter.kinds(), Set.of(entry.content().kind()))
                && answers(filter.units(), entry, units)
                && any(filter.stages(), Set.of(classification.stage()))
                && any(filter.reach(), classification.reach())
                && any(filter.legalForms(), classification.legalForm().stream().toList())
                && (filter.partners().isEmpty()
                        || details.partners().stream().anyMatch(partner -> is(partner, filter.partners()))
                        || entry.readings()
                                .conclusions(Conclusion.Party.class)
                                .anyMatch(party -> is(party, filter.partners())))
                && any(filter.visibilities(), Set.of(classification.visibility()))
                && (filter.due().equals(Filter.Due.ANY)
                        || entry.readings()
                                .conclusions(Conclusion.Time.class)
                                .flatMap(time -> time.due().stream())
                                .anyMatch(filter.due()::covers));
    }

    private static boolean is(Conclusion.Party party, Set<String> asked) {
        String name = SortKey.of(party.name());
        return party.body().map(asked::contains).orElse(false)
                || !name.isEmpty() && asked.stream().map(SortKey::of).anyMatch(name::equals);
    }

    static Responsibility responsibility(Entry entry) {
        return entry.content().details().responsibility();
    }

    private static <T> boolean any(Set<T> asked, Collection<T> there) {
        return asked.isEmpty() || !Collections.disjoint(asked, there);
    }

    private static boolean answers(Filter.ByUnit asked, Entry entry, Units units) {
        Responsibility responsibility = responsibility(entry);
        return asked.answering().map(ids -> ids.contains(responsibility.unit())).orElse(true)
                && asked.concerned()
                        .map(ids -> Stream.concat(concerned(responsibility), named(entry, units))
                                .anyMatch(ids::contains))
                        .orElse(true);
    }

    /** The own units that the text names, as they were called on its Stand. */
    private static Stream<UnitId> named(Entry entry, Units units) {
        List<String> codes = entry.readings()
                .conclusions(Conclusion.OwnUnit.class)
                .map(named -> UnitLabel.key(named.code()))
                .toList();
        return codes.isEmpty()
                ? Stream.empty()
                : units.of(entry.municipality()).stream()
                        .filter(unit -> unit.validity().covers(entry.revision().stand()))
                        .filter(unit -> codes.contains(UnitLabel.key(unit.code())))
                        .map(Unit::id);
    }

    private static Stream<UnitId> concerned(Responsibility responsibility) {
        return Stream.of(
                        Stream.of(responsibility.unit()),
                        responsibility.subUnit().stream(),
                        responsibility.involved().stream())
                .flatMap(units -> units);
    }

    private static boolean is(Partner partner, Set<String> asked) {
        String name = SortKey.of(partner.name());
        return partner.id().map(asked::contains).orElse(false)
                || !name.isEmpty() && asked.stream().map(SortKey::of).anyMatch(name::equals);
    }
}
