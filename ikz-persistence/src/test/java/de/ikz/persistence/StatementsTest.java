package de.ikz.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.cooperation.Reach;
import de.ikz.organization.Municipality;
import de.ikz.partner.Partner;
import de.ikz.register.Filter;
import de.ikz.register.Given;
import de.ikz.register.Recording;
import de.ikz.register.Scope;
import de.ikz.register.Slice;
import de.ikz.register.Sort;
import de.ikz.register.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The number of statements does not grow with the number of entries. */
class StatementsTest {

    private static final Filter ALL = Filter.all(Scope.of(Given.MAGDEBURG, LocalDate.of(2026, 1, 1)));
    private static final int VERSIONS_AND_EIGHT_KINDS_OF_PARTS = 9;

    private final CountingDataSource counting = new CountingDataSource(TemporaryDerby.dataSource());

    @ParameterizedTest
    @EnumSource
    void aPageOfTwoHundredTakesAsManyStatementsAsAPageOfTen(Provider provider) {
        try (JpaStore store = filled(provider, 450)) {
            assertEquals(VERSIONS_AND_EIGHT_KINDS_OF_PARTS, statements(store, () -> page(store, Window.first(10))));
            assertEquals(VERSIONS_AND_EIGHT_KINDS_OF_PARTS, statements(store, () -> page(store, Window.first(200))));

            Window.Cursor place = store.transactions()
                    .read(() -> page(store, Window.first(200)))
                    .next()
                    .orElseThrow();
            int withTheOtherSide = VERSIONS_AND_EIGHT_KINDS_OF_PARTS + 1;
            assertEquals(withTheOtherSide, statements(store, () -> page(store, Window.after(place, 10))));
            assertEquals(withTheOtherSide, statements(store, () -> page(store, Window.before(place, 100))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void countingTakesOneStatement(Provider provider) {
        try (JpaStore store = filled(provider, 20)) {
            Filter someday = Filter.all(new Scope(Optional.empty(), LocalDate.of(2010, 12, 31), true));
            assertEquals(1, statements(store, () -> store.cooperations().count(ALL)));
            assertEquals(1, statements(store, () -> store.cooperations().count(someday)));
            assertEquals(1, statements(store, () -> store.cooperations().tally(ALL)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anImportIsWrittenInBatches(Provider provider) {
        try (JpaStore store = filled(provider, 0)) {
            counting.take();
            append(store, Given.HALLE, 2_000);

            assertTrue(counting.take() < 240, "2,000 entries with 12,000 rows take fewer than 240 statements");
        }
    }

    private JpaStore filled(Provider provider, int entries) {
        JpaStore store = JpaStore.open(counting.dataSource(), provider.properties());
        TestDatabase.empty(counting.dataSource());
        append(store, Given.MAGDEBURG, entries);
        return store;
    }

    private static void append(JpaStore store, Municipality city, int entries) {
        List<Recording> recordings = IntStream.rangeClosed(1, entries)
                .mapToObj(number -> Given.project("entry-" + number)
                        .of(city)
                        .number(number)
                        .involving("fb-40")
                        .reaching(Reach.VERTICAL)
                        .with(Partner.named("Landkreis " + number))
                        .recording())
                .toList();
        store.transactions().write(() -> {
            store.cooperations().append(recordings);
            return null;
        });
    }

    private static Slice page(JpaStore store, Window window) {
        Slice page = store.cooperations().list(ALL, Sort.REGISTER, window);
        assertEquals(window.limit(), page.entries().size());
        return page;
    }

    private int statements(JpaStore store, Supplier<?> work) {
        counting.take();
        store.transactions().read(work);
        return counting.take();
    }
}
