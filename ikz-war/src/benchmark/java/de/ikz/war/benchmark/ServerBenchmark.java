package de.ikz.war.benchmark;

import de.ikz.persistence.SyntheticLoad;
import de.ikz.persistence.SyntheticLoadCheck;
import de.ikz.synthetic.SyntheticRegister;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Loads synthetic registers into PostgreSQL and measures the running WAR beside a bare servlet; prints tables in
 * Markdown and ends by itself. See {@code docs/performance.md}.
 */
public final class ServerBenchmark {

    private static final String BARE = "bare servlet, 100 entries";
    private static final Map<String, String> ADDRESSES = addresses();

    private final Path target;
    private final int seconds = Integer.getInteger("benchmark.seconds", 10);

    private ServerBenchmark(Path target) {
        this.target = target;
    }

    /** @param arguments the server's home, the project's directory, its build directory */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("http.maxConnections", "32");
        new ServerBenchmark(Path.of(arguments[2])).run(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    private static Map<String, String> addresses() {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put(BARE, "/bare/entries");
        addresses.put("JSON, first 100", "/ikz/api/v1/cooperations?limit=100");
        addresses.put("JSON, last 100", "/ikz/api/v1/cooperations?limit=100&last=true");
        addresses.put("JSON, 100 at a stage", "/ikz/api/v1/cooperations?limit=100&stage=active");
        addresses.put("JSON, 100 of a unit", "/ikz/api/v1/cooperations?limit=100&unit=FB%2030");
        addresses.put("JSON, first 100 of all cities", "/ikz/api/v1/cooperations?limit=100&municipality=*");
        addresses.put("register page", "/ikz/");
        addresses.put("register page, last", "/ikz/?last=true");
        addresses.put("register page, filtered", "/ikz/?stage=active&unit=FB+30");
        return addresses;
    }

    private void run(Path home, Path project) throws Exception {
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            SyntheticLoadCheck.run(postgres.getPostgresDatabase());
            Path base = Files.createTempDirectory(target, "benchmark-server-");
            List<String> options = Stream.of(System.getProperty("benchmark.server.options", "-Xms64m -Xmx512m")
                            .split(" "))
                    .toList();
            int offset = Integer.getInteger("benchmark.port.offset", 26_600);
            try (Server server = Server.start(home, base, project.resolve("src/server/configuration"), offset, options)) {
                server.await("/", 404, Duration.ofMinutes(5));
                memory("server without applications", server);
                deploy(server, postgres.getPort());
                measure(server, postgres);
            }
        }
    }

    private void deploy(Server server, int port) throws IOException, InterruptedException {
        Path driver = Path.of(org.postgresql.Driver.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        server.deploy(driver, "postgresql.jar");
        Path pool = target.resolve("benchmark-ds.xml");
        Files.writeString(
                pool,
                """
                <datasources xmlns="http://www.jboss.org/ironjacamar/schema">
                  <datasource jndi-name="java:/jdbc/ikz" pool-name="ikz">
                    <connection-url>jdbc:postgresql://127.0.0.1:%d/postgres</connection-url>
                    <driver>postgresql.jar</driver>
                    <security><user-name>postgres</user-name><password>postgres</password></security>
                  </datasource>
                </datasources>
                """
                        .formatted(port),
                StandardCharsets.UTF_8);
        server.deploy(pool, "pool-ds.xml");
        Path bare = target.resolve("bare.war");
        BareWar.write(bare);
        server.deploy(bare, "bare.war");
        server.deploy(target.resolve("ikz.war"), "ikz.war");
        server.await("/bare/entries", 200, Duration.ofMinutes(5));
        server.await("/ikz/", 200, Duration.ofMinutes(5));
    }

    private void measure(Server server, EmbeddedPostgres postgres) throws Exception {
        Load load = new Load(server);
        boolean warm = false;
        for (String size : System.getProperty("benchmark.entries", "10000,100000").split(",")) {
            int entries = Integer.parseInt(size.strip());
            int cities = Integer.getInteger("benchmark.cities", Math.min(11_000, Math.max(1, entries / 90)));
            long start = System.nanoTime();
            new SyntheticLoad(postgres.getPostgresDatabase()).replaceBy(new SyntheticRegister(1, entries, cities));
            say("%n## %,d entries in %,d cities, loaded in %.0f s", entries, cities, (System.nanoTime() - start) / 1e9);
            if (!warm) {
                memory("register deployed, nothing asked yet", server);
                warmUp(load);
                warm = true;
            }
            for (int clients : List.of(1, 8)) {
                table(load, clients);
            }
            memory("after " + size + " entries", server);
        }
    }

    private void warmUp(Load load) throws Exception {
        int rounds = Integer.getInteger("benchmark.warmup", 3);
        for (int round = 0; round < rounds; round++) {
            for (String path : ADDRESSES.values()) {
                load.run(path, 4, 5);
            }
        }
    }

    private void table(Load load, int clients) throws Exception {
        say("%n%d client%s", clients, clients == 1 ? "" : "s");
        say("%n| asked for | kB | median ms | 95 %% ms | requests/s | server CPU ms | CPU against bare |");
        say("|---|---:|---:|---:|---:|---:|---:|");
        double bare = 0;
        for (Map.Entry<String, String> address : ADDRESSES.entrySet()) {
            Load.Figures found = load.run(address.getValue(), clients, seconds);
            bare = address.getKey().equals(BARE) ? found.cpu() : bare;
            say(
                    "| %s | %.0f | %.1f | %.1f | %.0f | %.2f | × %.2f, %+.2f ms |",
                    address.getKey(),
                    found.bytes() / 1e3,
                    found.median(),
                    found.high(),
                    found.perSecond(),
                    found.cpu(),
                    found.cpu() / bare,
                    found.cpu() - bare);
        }
    }

    private static void memory(String when, Server server) throws IOException {
        say("%nResident memory, %s: %d MiB", when, server.residentMemory());
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
