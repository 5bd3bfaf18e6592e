package de.ikz.war;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/**
 * A PostgreSQL server of this machine with its own directory and port, in the version of the tools that a backup needs
 * ({@code pg_dump} refuses servers newer than itself). Where it is not installed its tests are skipped, or fail where
 * {@code ikz.postgresql=required}.
 */
final class InstalledPostgres {
    private static final String MISSING = "No PostgreSQL found: install it with its tools"
            + " (Debian and Ubuntu: apt-get install postgresql) to run the chapters of the handbook about it.";

    private final Administrator administrator;
    private final Path programs;
    private final Path directory;
    private final int port;

    private InstalledPostgres(Administrator administrator, Path programs) throws IOException {
        this.administrator = administrator;
        this.programs = programs;
        this.directory = Files.createTempDirectory("ikz-postgres");
        try (var free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    static InstalledPostgres create(Administrator administrator) throws IOException, InterruptedException {
        Path programs = find().orElse(null);
        if (programs == null) {
            return "required".equals(System.getProperty("ikz.postgresql")) ? fail(MISSING) : abort(MISSING);
        }
        var postgres = new InstalledPostgres(administrator, programs);
        if (isRoot()) {
            administrator.shell("chown", "chown postgres " + postgres.directory);
        }
        postgres.as("initdb -D " + postgres.directory + "/data -A trust -U postgres --no-sync");
        return postgres;
    }

    int port() {
        return port;
    }

    void start() throws IOException, InterruptedException {
        as("pg_ctl -D " + directory + "/data -w -l " + directory + "/log -o '-p " + port
                + " -c listen_addresses=127.0.0.1 -c fsync=off -c unix_socket_directories=" + directory + "' start");
    }

    void stop() throws IOException, InterruptedException {
        as("pg_ctl -D " + directory + "/data -m fast -w stop");
    }

    private void as(String command) throws IOException, InterruptedException {
        administrator.shell(command, (isRoot() ? "runuser -u postgres -- " : "") + programs + "/" + command);
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Optional<Path> find() throws IOException {
        Path debian = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(debian)) {
            return Optional.empty();
        }
        try (var versions = Files.list(debian)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.comparing(Path::toString));
        }
    }
}
