package de.ikz.persistence;

import de.ikz.partner.PartnerKind;
import de.ikz.reading.Conclusion;
import de.ikz.register.Entry;
import de.ikz.register.Filter;
import de.ikz.register.Likeness;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds entries of different units that share a topic or a company with few others. */
final class Alike {

    /** What tells whether units differ and few entries share it. */
    private static final String FEW =
            " having min(v.unit_id) <> max(v.unit_id) and count(distinct v.version_id) <= " + Likeness.MOST_SHARING;

    private static final String COMPANY = "version_reading p on p.version_id = v.version_id and p.kind = '"
            + PartnerKind.COMPANY.name() + "' and p.partner_id is not null where ";

    private static final Comparator<Member> IN_REGISTER =
            Comparator.comparing(Member::registerKey).thenComparing(Member::version);

    private final Work work;
    private final Filter filter;

    Alike(Work work, Filter filter) {
        this.work = work;
        this.filter = filter;
    }

    private record Member(String city, String shared, String version, String unit, String registerKey) {}

    private record Pair(Member one, Member other) implements Comparable<Pair> {

        @Override
        public int compareTo(Pair pair) {
            int byFirst = IN_REGISTER.compare(one, pair.one);
            return byFirst != 0 ? byFirst : IN_REGISTER.compare(other, pair.other);
        }
    }

    /** The first undecided pairs in the order of the register; those that share a topic and a company count once. */
    List<Likeness> pairs(int most) {
        Map<Pair, Function<Entry, String>> all = new java.util.TreeMap<>();
        pairs(topics())
                .forEach(
                        pair -> all.put(pair, entry -> entry.content().wording().topic()));
        pairs(companies())
                .forEach(pair ->
                        all.putIfAbsent(pair, entry -> name(entry, pair.one().shared())));
        List<Likeness> found = new ArrayList<>();
        for (List<Pair> some : Chunks.of(List.copyOf(all.keySet()))) {
            if (found.size() < most) {
                Map<String, Entry> versions = VersionReader.byId(
                        some.stream()
                                .flatMap(pair -> Stream.of(
                                        pair.one().version(), pair.other().version()))
                                .collect(Collectors.toCollection(TreeSet::new)),
                        work);
                some.forEach(pair -> {
                    Entry one = versions.get(pair.one().version());
                    Entry other = versions.get(pair.other().version());
                    if (!Likeness.isDecided(one, other)) {
                        found.add(new Likeness(one, other, all.get(pair).apply(one)));
                    }
                });
            }
        }
        return found.stream().limit(most).toList();
    }

    private List<Member> topics() {
        Sql shared = Sql.of("select v.topic_key from cooperation_version v where ")
                .add(Conditions.of(filter))
                .add(" and v.topic_key <> '' group by v.municipality, v.topic_key" + FEW);
        return members(
                shared,
                "select v.municipality, v.topic_key, v.version_id, v.unit_id, v.register_key"
                        + " from cooperation_version v where ",
                "v.topic_key");
    }

    private List<Member> companies() {
        Sql shared = Sql.of("select p.partner_id from cooperation_version v join " + COMPANY)
                .add(Conditions.of(filter))
                .add(" group by v.municipality, p.partner_id" + FEW);
        return members(
                shared,
                "select distinct v.municipality, p.partner_id, v.version_id, v.unit_id, v.register_key"
                        + " from cooperation_version v join " + COMPANY,
                "p.partner_id");
    }

    private List<Member> members(Sql shared, String select, String column) {
        List<String> keys =
                work.values(shared).stream().map(String.class::cast).distinct().toList();
        return Chunks.of(keys).stream()
                .flatMap(some ->
                        work
                                .columns(Sql.of(select)
                                        .add(Conditions.of(filter))
                                        .add(" and ")
                                        .in(column, some))
                                .stream())
                .map(row ->
                        new Member((String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4]))
                .toList();
    }

    /** A key may be shared by few in one city and by many in another. */
    private static List<Pair> pairs(Collection<Member> members) {
        List<Pair> pairs = new ArrayList<>();
        members.stream()
                .collect(Collectors.groupingBy(
                        member -> List.of(member.city(), member.shared()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(group -> group.size() <= Likeness.MOST_SHARING)
                .forEach(group -> {
                    List<Member> sorted = group.stream().sorted(IN_REGISTER).toList();
                    for (int one = 0; one < sorted.size(); one++) {
                        for (Member other : sorted.subList(one + 1, sorted.size())) {
                            if (!sorted.get(one).unit().equals(other.unit())) {
                                pairs.add(new Pair(sorted.get(one), other));
                            }
                        }
                    }
                });
        return pairs;
    }

    private static String name(Entry entry, String company) {
        return entry.readings()
                .conclusions(Conclusion.Party.class)
                .filter(party -> party.body().filter(company::equals).isPresent())
                .map(Conclusion.Party::name)
                .findFirst()
                .orElse(company);
    }
}
