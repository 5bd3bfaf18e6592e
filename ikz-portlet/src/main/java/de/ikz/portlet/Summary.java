package de.ikz.portlet;

import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.Stage;
import de.ikz.organization.OrganizationTree;
import de.ikz.organization.Unit;
import de.ikz.register.Tally;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How many entries a selection has, for people to compare.
 *
 * @param directorates by directorate, in the order of the city
 * @param stages by stage, in the order of {@link Stage}
 */
public record Summary(List<Row> directorates, List<Row> stages) {

    /**
     * One line of a table with the length of its bar.
     *
     * @param label what is counted, with the way to these entries
     * @param exchanges how many exchanges
     * @param projects how many projects
     * @param percent of the longest bar
     */
    public record Row(Link label, long exchanges, long projects, long percent) {

        /** Exchanges and projects together. */
        public long count() {
            return exchanges + projects;
        }

        private Row within(long most) {
            return new Row(label, exchanges, projects, count() * 100 / most);
        }
    }

    static Summary of(List<Tally> tallies, OrganizationTree tree, Query query, Addresses addresses, Texts text) {
        Stream<Row> known = tree.units().stream()
                .filter(Unit::isDirectorate)
                .map(unit -> row(
                        new Link(
                                EntryViews.label(unit, text),
                                address(addresses, query.with("directorate", unit.code()))),
                        tallies,
                        tally -> tree.directorateOf(tally.unit()).equals(Optional.of(unit))));
        Row others = row(
                Link.none(text.of("unit.none")),
                tallies,
                tally -> tree.directorateOf(tally.unit()).isEmpty());
        Stream<Row> stages = Arrays.stream(Stage.values())
                .map(stage -> row(
                        new Link(text.word(stage), address(addresses, query.with("stage", stage.key()))),
                        tallies,
                        tally -> tally.stage() == stage));
        return new Summary(compared(Stream.concat(known, Stream.of(others))), compared(stages));
    }

    private static String address(Addresses addresses, String selection) {
        return addresses.register().isEmpty() ? "" : addresses.register() + selection;
    }

    private static Row row(Link label, List<Tally> tallies, Predicate<Tally> counted) {
        return new Row(
                label,
                count(tallies, counted, Cooperation.Kind.EXCHANGE),
                count(tallies, counted, Cooperation.Kind.PROJECT),
                0);
    }

    private static long count(List<Tally> tallies, Predicate<Tally> counted, Cooperation.Kind kind) {
        return tallies.stream()
                .filter(counted)
                .filter(tally -> tally.kind() == kind)
                .mapToLong(Tally::count)
                .sum();
    }

    private static List<Row> compared(Stream<Row> rows) {
        List<Row> filled = rows.filter(row -> row.count() > 0).toList();
        long most = filled.stream().mapToLong(Row::count).max().orElse(1);
        return filled.stream().map(row -> row.within(most)).toList();
    }
}
