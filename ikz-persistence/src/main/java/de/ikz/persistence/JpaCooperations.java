package de.ikz.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

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
import java.util.TreeMap;

/** Entries in their tables. */
final class JpaCooperations implements Cooperations {

    private static final String SELECT = "select v.* from cooperation_version v where ";

    private final JpaTransactions transactions;
    private final Heads heads;

    JpaCooperations(JpaTransactions transactions) {
        this.transactions = transactions;
        this.heads = new Heads(transactions);
    }

    @Override
    public Optional<Entry> find(Municipality municipality, CooperationId id, LocalDate asOf) {
        LocalDate day = Days.within(asOf);
        Sql sql = Sql.of(SELECT + "v.municipality = ? and v.cooperation_id = ?", municipality.key(), id.value());
        return read(sql.add(" and v.stand_from <= ? and v.stand_to > ?", day, day)).stream()
                .findFirst();
    }

    @Override
    public Optional<CooperationId> numbered(Municipality municipality, CooperationNumber number) {
        Sql sql = Sql.of(
                "select c.id from cooperation c where c.municipality = ? and c.entry_number = ?",
                municipality.key(),
                number.value());
        return transactions.work().values(sql).stream()
                .map(id -> new CooperationId((String) id))
                .findFirst();
    }

    @Override
    public List<Entry> revisions(Municipality municipality, CooperationId id) {
        Sql sql = Sql.of(SELECT + "v.municipality = ? and v.cooperation_id = ?", municipality.key(), id.value());
        return read(sql.add(" order by v.sequence_number desc"));
    }

    @Override
    public List<Entry> recorded(Municipality municipality, Set<UnitId> units) {
        Sql sql = Sql.of(SELECT + "v.municipality = ?", municipality.key());
        sql.add(
                " and v.cooperation_id in (select w.cooperation_id from cooperation_version w"
                        + " where w.municipality = ? and ",
                municipality.key());
        sql.in("w.unit_id", units.stream().map(UnitId::value).sorted().toList());
        return read(sql.add(") order by v.cooperation_id, v.sequence_number"));
    }

    @Override
    public Slice list(Filter filter, Sort sort, Window window) {
        return new Pages(transactions.work(), filter, sort).slice(window);
    }

    @Override
    public Total count(Filter filter) {
        return Optional.of(filter)
                .filter(Filter::isUnfiltered)
                .flatMap(all -> heads.total(all.scope()))
                .map(Total::exactly)
                .orElseGet(() -> Total.upTo(counted(filter)));
    }

    @Override
    public List<Tally> tally(Filter filter) {
        Sql sql = Sql.of("select v.unit_id, v.kind, v.shown_stage, count(*) from cooperation_version v where ")
                .add(Conditions.of(filter))
                .add(" group by v.unit_id, v.kind, v.shown_stage");
        return transactions.work().columns(sql).stream()
                .map(row -> new Tally(
                        new UnitId((String) row[0]),
                        Cooperation.Kind.valueOf((String) row[1]),
                        Stage.valueOf((String) row[2]),
                        ((Number) row[3]).longValue()))
                .toList();
    }

    @Override
    public void lock(Municipality municipality) {
        heads.lock(municipality);
    }

    @Override
    public CooperationNumber takeNumbers(Municipality municipality, int howMany) {
        return new CooperationNumber(heads.takeNumbers(municipality, howMany) - howMany + 1);
    }

    @Override
    public void append(Collection<Recording> recordings) {
        Work work = transactions.work();
        List<Appending> all = recordings.stream()
                .collect(groupingBy(recording -> recording.entry().municipality(), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(city -> {
                    heads.lock(city.getKey());
                    return new Appending(work, city.getKey(), city.getValue());
                })
                .toList();
        all.forEach(city -> city.store(heads));
    }

    /** Counts no further than one above the most that is shown. */
    private long counted(Filter filter) {
        Sql sql = Sql.of("select count(*) from (select v.version_id from cooperation_version v where ")
                .add(Conditions.of(filter))
                .add(" fetch first " + (Total.MOST + 1) + " rows only) counted");
        return ((Number) transactions.work().values(sql).get(0)).longValue();
    }

    private List<Entry> read(Sql sql) {
        Work work = transactions.work();
        return VersionReader.entries(work.rows(VersionRow.class, sql), work);
    }
}
