package de.ikz.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.access.Actor;
import de.ikz.intake.Limits;
import de.ikz.intake.ReportFiles;
import de.ikz.register.Filter;
import de.ikz.register.Given;
import de.ikz.register.Readers;
import de.ikz.register.Scope;
import de.ikz.register.StaleRevision;
import de.ikz.register.Total;
import de.ikz.renewal.Acceptance;
import de.ikz.renewal.Accepting;
import de.ikz.renewal.Import;
import de.ikz.renewal.ImportId;
import de.ikz.renewal.Renewal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two stores on one database at the same moment: two nodes on PostgreSQL, two threads of one node on Derby. */
class TwoNodesTest {

    private static final int TIMES = 10;
    private static final Filter ALL = Filter.all(Scope.of(Given.MAGDEBURG, LocalDate.of(2026, 1, 1)));

    @ParameterizedTest
    @EnumSource
    void numbersAreTakenOnlyOnce(Database database) throws Exception {
        List<Integer> taken = atOnce(
                database,
                (store, time) -> store.transactions()
                        .write(() -> store.cooperations().takeNumbers(Given.MAGDEBURG, 1))
                        .value());

        assertEquals(2 * TIMES, new HashSet<>(taken).size());
        assertEquals(2 * TIMES, taken.stream().mapToInt(number -> number).max().orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void anImportIsClaimedOnlyOnce(Database database) throws Exception {
        List<Optional<Import>> claimed = atOnce(database, (store, time) -> {
            if (time == 0) {
                submit(store, "i" + System.identityHashCode(store));
            }
            return store.transactions()
                    .write(() -> store.imports().claim("node", Given.NOW, Given.NOW.plus(Duration.ofMinutes(5))));
        });

        assertEquals(2, claimed.stream().flatMap(Optional::stream).count());
        assertEquals(
                2,
                claimed.stream()
                        .flatMap(Optional::stream)
                        .map(Import::id)
                        .distinct()
                        .count());
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoEditsOfTheSameVersionOneIsRefused(Database database) throws Exception {
        List<Boolean> stored = atOnce(
                database, (store, time) -> append(store, Given.project("a").version(time + 1, "2010-12-31")));

        assertEquals(TIMES, stored.stream().filter(done -> done).count());
    }

    @ParameterizedTest
    @EnumSource
    void totalsAddUp(Database database) throws Exception {
        List<Total> totals = atOnce(database, (store, time) -> {
            assertTrue(append(store, Given.project(time + "-" + System.identityHashCode(store))));
            return store.transactions().read(() -> store.cooperations().count(ALL));
        });

        assertTrue(totals.contains(Total.exactly(2 * TIMES)));
    }

    @ParameterizedTest
    @EnumSource
    void aNewLoginGetsOneId(Database database) throws Exception {
        List<String> ids = atOnce(
                database,
                (store, time) ->
                        time + store.transactions().write(() -> store.actors().idOf("login-" + time)));

        assertEquals(TIMES, new HashSet<>(ids).size());
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoReportsWithTheSameTopicsAcceptedAtOnceEachTopicIsAddedOnce(Database database) throws Exception {
        List<Acceptance> accepted = atOnce(database, TwoNodesTest::accept);

        assertEquals(3, accepted.stream().mapToInt(Acceptance::added).sum());
        assertEquals(2, accepted.stream().mapToInt(Acceptance::units).sum());
    }

    /** The same three topics each time, in a file of its own. */
    private static Acceptance accept(JpaStore store, int time) {
        Clock clock = Clock.fixed(Given.NOW, ZoneOffset.UTC);
        var readers = new Readers(store.units(), store.partners());
        var accepting = new Accepting(store.cooperations(), store.units(), readers, store.rereads(), clock);
        var stores = new Renewal.Stores(
                store.imports(), store.corrections(), accepting, store.actors(), store.transactions());
        Renewal renewal = new Renewal(stores, ReportFiles.plainText(Limits.DEFAULT), clock);
        byte[] report = ("Dezernat I\n\nAmt 31\n\nArbeitsgruppen\tProjekte\t\t\n\tThema\tArbeitsstand\tPerspektive\n"
                        + "AG Rad\tRadweg\t\t\n\tBrücke\t\t\n" + " ".repeat(time))
                .getBytes(StandardCharsets.UTF_8);
        LocalDate stand = LocalDate.of(2010, 12, 31);
        ImportId id = renewal.submit(Actor.SYSTEM, Given.MAGDEBURG, "a.txt", stand, report)
                .id();
        while (renewal.find(Actor.SYSTEM, Given.MAGDEBURG, id).orElseThrow().state() == Import.State.READING) {
            renewal.readNext("node");
        }
        return renewal.accept(Actor.SYSTEM, Given.MAGDEBURG, id);
    }

    private interface Task<T> {

        T run(JpaStore store, int time);
    }

    /** What each of two stores gives when both do the same again and again, each time at the same moment. */
    private static <T> List<T> atOnce(Database database, Task<T> task) throws Exception {
        DataSource dataSource = MigrationTest.dataSource(database);
        CyclicBarrier barrier = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (JpaStore one = JpaStore.open(dataSource, Provider.HIBERNATE.properties());
                JpaStore two = JpaStore.open(dataSource, Provider.ECLIPSELINK.properties())) {
            TestDatabase.empty(dataSource);
            Function<JpaStore, Future<List<T>>> start = store -> threads.submit(() -> {
                List<T> results = new ArrayList<>();
                for (int time = 0; time < TIMES; time++) {
                    barrier.await();
                    results.add(task.run(store, time));
                }
                return results;
            });
            Future<List<T>> first = start.apply(one);
            Future<List<T>> second = start.apply(two);
            return Stream.of(first.get(), second.get()).flatMap(List::stream).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean append(JpaStore store, Given entry) {
        try {
            store.transactions().write(() -> {
                store.cooperations().append(List.of(entry.recording()));
                return null;
            });
            return true;
        } catch (StaleRevision e) {
            return false;
        }
    }

    private static void submit(JpaStore store, String id) {
        Import submitted = new Import(
                Given.MAGDEBURG,
                new ImportId(id),
                new Import.Submission("a.txt", LocalDate.of(2010, 12, 31), "0".repeat(64), Given.NOW, "actor"),
                Import.State.READING,
                0,
                Optional.empty(),
                Optional.empty(),
                0);
        store.transactions().write(() -> {
            store.imports().add(submitted, new byte[] {1});
            return null;
        });
    }
}
