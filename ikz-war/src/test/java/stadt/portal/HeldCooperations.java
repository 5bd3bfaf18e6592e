package stadt.portal;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.CooperationId;
import de.ikz.cooperation.CooperationNumber;
import de.ikz.cooperation.Stage;
import de.ikz.organization.Municipality;
import de.ikz.organization.UnitId;
import de.ikz.register.Cooperations;
import de.ikz.register.Entry;
import de.ikz.register.Filter;
import de.ikz.register.Recording;
import de.ikz.register.Slice;
import de.ikz.register.Sort;
import de.ikz.register.Tally;
import de.ikz.register.Total;
import de.ikz.register.Window;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The portal's cooperations, each in one version, in the order in which they are held; few enough for one page. */
final class HeldCooperations implements Cooperations {

    @Override
    public Optional<Entry> find(Municipality municipality, CooperationId id, LocalDate asOf) {
        return of(municipality).filter(entry -> entry.id().equals(id)).findFirst();
    }

    @Override
    public Optional<CooperationId> numbered(Municipality municipality, CooperationNumber number) {
        return of(municipality)
                .filter(entry -> entry.number().equals(number))
                .map(Entry::id)
                .findFirst();
    }

    @Override
    public List<Entry> revisions(Municipality municipality, CooperationId id) {
        return of(municipality).filter(entry -> entry.id().equals(id)).toList();
    }

    @Override
    public List<Entry> recorded(Municipality municipality, Set<UnitId> units) {
        return of(municipality).filter(entry -> units.contains(unit(entry))).toList();
    }

    @Override
    public Slice list(Filter filter, Sort sort, Window window) {
        return new Slice(matching(filter).limit(window.limit()).toList(), Optional.empty(), Optional.empty());
    }

    @Override
    public Total count(Filter filter) {
        return Total.exactly(matching(filter).count());
    }

    @Override
    public List<Tally> tally(Filter filter) {
        record Group(UnitId unit, Cooperation.Kind kind, Stage stage) {}
        return matching(filter)
                .collect(groupingBy(
                        entry -> new Group(unit(entry), entry.content().kind(), stage(entry)), counting()))
                .entrySet()
                .stream()
                .map(group -> new Tally(
                        group.getKey().unit(),
                        group.getKey().kind(),
                        group.getKey().stage(),
                        group.getValue()))
                .toList();
    }

    @Override
    public void lock(Municipality municipality) {
        throw new UnsupportedOperationException("The portal only shows");
    }

    @Override
    public CooperationNumber takeNumbers(Municipality municipality, int howMany) {
        throw new UnsupportedOperationException("The portal only shows");
    }

    @Override
    public void append(Collection<Recording> recordings) {
        throw new UnsupportedOperationException("The portal only shows");
    }

    private static Stream<Entry> of(Municipality municipality) {
        return Holdings.ENTRIES.stream().filter(entry -> entry.municipality().equals(municipality));
    }

    /** Partners, reach and legal forms are not kept here: whoever asks for one finds nothing. */
    private static Stream<Entry> matching(Filter filter) {
        return Holdings.ENTRIES.stream()
                .filter(entry -> filter.scope()
                        .municipality()
                        .map(entry.municipality()::equals)
                        .orElse(true))
                .filter(entry ->
                        !entry.revision().stand().isAfter(filter.scope().asOf()))
                .filter(entry -> isAny(filter.kinds(), entry.content().kind()))
                .filter(entry -> isAny(filter.stages(), stage(entry)))
                .filter(entry -> isAny(
                        filter.visibilities(),
                        entry.content().details().classification().visibility()))
                .filter(entry -> isWithin(filter.units().answering(), entry))
                .filter(entry -> isWithin(filter.units().concerned(), entry))
                .filter(entry -> Stream.of(filter.partners(), filter.reach(), filter.legalForms())
                        .allMatch(Set::isEmpty));
    }

    private static <T> boolean isAny(Set<T> asked, T there) {
        return asked.isEmpty() || asked.contains(there);
    }

    private static boolean isWithin(Optional<Set<UnitId>> units, Entry entry) {
        return units.map(asked -> asked.contains(unit(entry))).orElse(true);
    }

    private static UnitId unit(Entry entry) {
        return entry.content().details().responsibility().unit();
    }

    private static Stage stage(Entry entry) {
        return entry.content().details().classification().stage();
    }
}
