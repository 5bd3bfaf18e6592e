package de.ikz.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.cooperation.Cooperation;
import de.ikz.register.Filter;
import de.ikz.register.Given;
import de.ikz.register.Recording;
import de.ikz.register.Scope;
import de.ikz.register.Total;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TotalsTest {

    private static final LocalDate FIRST_STAND = LocalDate.of(2010, 12, 31);

    @ParameterizedTest
    @EnumSource
    void countingStopsAboveTenThousandUnlessTheTotalIsKept(Database database) {
        DataSource dataSource = MigrationTest.dataSource(database);
        try (JpaStore store = JpaStore.open(dataSource, Provider.HIBERNATE.properties())) {
            TestDatabase.empty(dataSource);
            append(store, many("a", 10_000));
            assertEquals(Total.exactly(10_000), count(store, projects(FIRST_STAND)));

            append(store, many("b", 1));
            assertEquals(new Total(10_000, false), count(store, projects(FIRST_STAND)));
            assertEquals(Total.exactly(10_001), count(store, all(Optional.of(FIRST_STAND))));
            assertEquals(Total.exactly(10_001), count(store, across(FIRST_STAND)));

            append(
                    store,
                    List.of(Given.project("a1")
                            .version(2, "2011-12-31")
                            .withdrawn()
                            .recording()));
            assertEquals(Total.exactly(10_000), count(store, all(Optional.empty())));
            assertEquals(new Total(10_000, false), count(store, all(Optional.of(FIRST_STAND))));
            assertEquals(new Total(10_000, false), count(store, across(FIRST_STAND)));
        }
    }

    private static List<Recording> many(String prefix, int howMany) {
        return IntStream.rangeClosed(1, howMany)
                .mapToObj(number -> Given.project(prefix + number).recording())
                .toList();
    }

    private static void append(JpaStore store, List<Recording> recordings) {
        store.transactions().write(() -> {
            store.cooperations().append(recordings);
            return null;
        });
    }

    private static Total count(JpaStore store, Filter filter) {
        return store.transactions().read(() -> store.cooperations().count(filter));
    }

    private static Filter all(Optional<LocalDate> asOf) {
        return Filter.all(Scope.of(Given.MAGDEBURG, asOf.orElse(LocalDate.MAX)));
    }

    private static Filter across(LocalDate asOf) {
        return Filter.all(new Scope(Optional.empty(), asOf, false));
    }

    private static Filter projects(LocalDate asOf) {
        return new Filter(
                Scope.of(Given.MAGDEBURG, asOf),
                Set.of(Cooperation.Kind.PROJECT),
                Filter.ByUnit.ANY,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Filter.Due.ANY);
    }
}
