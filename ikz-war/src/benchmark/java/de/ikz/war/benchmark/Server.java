package de.ikz.war.benchmark;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The provisioned WildFly in a process of its own, bound to 127.0.0.1; what it uses is read from {@code /proc}. */
final class Server implements AutoCloseable {

    private static final int TICKS_A_SECOND = 100;
    private static final String LOGIN = "Basic "
            + Base64.getEncoder().encodeToString("leser:leser".getBytes(StandardCharsets.UTF_8));

    private final Process process;
    private final Path base;
    private final int port;

    private Server(Process process, Path base, int port) {
        this.process = process;
        this.base = base;
        this.port = port;
    }

    /** Starts it without any application. */
    static Server start(Path home, Path base, Path users, int offset, List<String> options) throws IOException {
        new ServerSocket(8080 + offset, 1, InetAddress.getLoopbackAddress()).close(); // nobody else must answer there
        copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
        copy(users, base.resolve("configuration"));
        Files.createDirectories(base.resolve("deployments"));
        Files.createDirectories(base.resolve("log"));
        ProcessBuilder command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.command().addAll(options);
        command.command()
                .addAll(List.of(
                        "-Djava.awt.headless=true",
                        "-Djboss.home.dir=" + home,
                        "-Djboss.server.base.dir=" + base,
                        "-Dlogging.configuration=" + base.resolve("configuration/logging.properties").toUri(),
                        "-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log"),
                        "-Djboss.bind.address=127.0.0.1",
                        "-Djboss.bind.address.management=127.0.0.1",
                        "-Djboss.socket.binding.port-offset=" + offset,
                        "-Dikz.datasource=java:/jdbc/ikz",
                        "-jar",
                        home.resolve("jboss-modules.jar").toString(),
                        "-mp",
                        home.resolve("modules").toString(),
                        "org.jboss.as.standalone"));
        Process process = command.redirectErrorStream(true)
                .redirectOutput(base.resolve("log/console.log").toFile())
                .start();
        return new Server(process, base, 8080 + offset);
    }

    /** Puts a file where the server takes applications from. */
    void deploy(Path file, String name) throws IOException {
        Path partial = base.resolve(name + ".part");
        Files.copy(file, partial, StandardCopyOption.REPLACE_EXISTING);
        Files.move(partial, base.resolve("deployments").resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Waits until an address answers with this status. */
    void await(String path, int status, Duration longest) throws IOException, InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (System.nanoTime() < end) {
            try {
                if (open(path).getResponseCode() == status) {
                    return;
                }
            } catch (java.net.ConnectException e) {
                // Not listening yet.
            }
            if (!process.isAlive()) {
                throw new IOException("The server ended: see " + base.resolve("log"));
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
        throw new IOException(path + " does not answer: see " + base.resolve("log"));
    }

    /** A request of a reader. */
    HttpURLConnection open(String path) throws IOException {
        var connection = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
        connection.setRequestProperty("Authorization", LOGIN);
        connection.setReadTimeout(60_000);
        return connection;
    }

    /** Processor time used so far, in seconds. */
    double cpuSeconds() throws IOException {
        String[] fields = Files.readString(Path.of("/proc/" + process.pid() + "/stat")).split("\\) ")[1].split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / (double) TICKS_A_SECOND;
    }

    /** Resident memory in MiB. */
    long residentMemory() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
