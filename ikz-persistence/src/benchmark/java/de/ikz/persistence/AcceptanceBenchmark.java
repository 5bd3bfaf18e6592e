package de.ikz.persistence;

import de.ikz.access.Actor;
import de.ikz.intake.Limits;
import de.ikz.intake.ReportFiles;
import de.ikz.organization.Municipality;
import de.ikz.register.Filter;
import de.ikz.register.Readers;
import de.ikz.register.Scope;
import de.ikz.register.Sort;
import de.ikz.register.Window;
import de.ikz.renewal.Accepting;
import de.ikz.renewal.ImportId;
import de.ikz.renewal.Renewal;
import de.ikz.synthetic.SyntheticReport;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * One report of up to 20,000 rows from its bytes into the register of a city and once more a year later, then what asks
 * for its readings. Arguments: bytes of the report, {@code derby} or {@code postgresql}.
 */
public final class AcceptanceBenchmark {

    private static final Municipality CITY = Municipality.of("15003000");
    private static final LocalDate FIRST = LocalDate.of(2010, 11, 30);
    private static final LocalDate SECOND = LocalDate.of(2011, 11, 30);
    private static final Limits LIMITS = new Limits(32 << 20, 64 << 20, 20_000, 100_000, Duration.ofHours(1));

    private final JpaStore store;
    private final Readers readers;
    private final Renewal renewal;

    private AcceptanceBenchmark(DataSource database) {
        store = JpaStore.open(database);
        readers = new Readers(store.units(), store.partners());
        Clock clock = Clock.systemUTC();
        var accepting = new Accepting(store.cooperations(), store.units(), readers, store.rereads(), clock);
        var stores = new Renewal.Stores(
                store.imports(), store.corrections(), accepting, store.actors(), store.transactions());
        renewal = new Renewal(stores, ReportFiles.plainText(LIMITS), clock);
    }

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        byte[] report = SyntheticReport.of(1, Integer.parseInt(arguments[0]));
        if (arguments[1].equals("derby")) {
            try (EmbeddedDerby derby = EmbeddedDerby.in(Files.createTempDirectory(Path.of("target"), "acceptance"))) {
                new AcceptanceBenchmark(derby.dataSource()).run(report);
            }
        } else {
            try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
                new AcceptanceBenchmark(server.getPostgresDatabase()).run(report);
            }
        }
    }

    private void run(byte[] report) {
        say("| what | wall ms | CPU ms |%n|---|---:|---:|");
        take(report, FIRST);
        take(changed(report), SECOND);
        for (int round = 0; round < 2; round++) {
            ask();
        }
        store.close();
    }

    /** The same topics, of which every other says something new. */
    private static byte[] changed(byte[] report) {
        String[] lines = new String(report, StandardCharsets.UTF_8).split("\n", -1);
        for (int line = 0; line < lines.length; line += 2) {
            lines[line] = lines[line].replaceFirst(
                    "(\t[^\t]*)$", "$1 Nächstes Treffen im Frühjahr 2012 mit dem Landkreis Börde.");
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private void take(byte[] report, LocalDate stand) {
        ImportId id = time("submit " + stand, () -> renewal.submit(Actor.SYSTEM, CITY, "bericht.txt", stand, report))
                .id();
        time("read " + stand, () -> renewal.readNext("benchmark"));
        say("%s", renewal.find(Actor.SYSTEM, CITY, id).orElseThrow().counts());
        say("%s", time("accept " + stand, () -> renewal.accept(Actor.SYSTEM, CITY, id)));
    }

    private void ask() {
        Filter all = Filter.all(Scope.of(CITY, SECOND));
        Filter partner = all.withPartners(Set.of("k15083"));
        Filter due = all.with(new Filter.Due(Optional.of(SECOND), Optional.of(SECOND.plusMonths(6))));
        Window first = Window.first(100);
        time("entries, first 100", () -> store.cooperations().list(all, Sort.REGISTER, first));
        time("partner, first 100", () -> store.cooperations().list(partner, Sort.REGISTER, first));
        say("%s", time("partner, how many", () -> store.cooperations().count(partner)));
        time("due in half a year, first 100", () -> store.cooperations().list(due, Sort.REGISTER, first));
        say("%s", time("due in half a year, how many", () -> store.cooperations().count(due)));
        time("open deadlines, first 100", () -> store.times().list(all, true, first));
        time("open deadlines, last 100", () -> store.times().list(all, true, Window.last(100)));
        say("%s", time("open deadlines, how many", () -> store.times().count(all, true)));
        say("%s", time("all deadlines, how many", () -> store.times().count(all, false)));
        time("all deadlines, first 100", () -> store.times().list(all, false, first));
        time("recurring", () -> store.times().recurring(all, 200));
        time("partners with their entries", () -> store.partners().tally(all));
        time("doubts, first 100", () -> store.doubts().list(all, Set.of(), first));
    }

    private <T> T time(String what, Supplier<T> work) {
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long start = System.nanoTime();
        boolean alone = List.of("submit", "read", "accept").contains(what.split(" ")[0]);
        T result = alone ? work.get() : store.transactions().read(work::get);
        say(
                "| %s | %,d | %,d |",
                what,
                (System.nanoTime() - start) / 1_000_000,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1_000_000);
        return result;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
