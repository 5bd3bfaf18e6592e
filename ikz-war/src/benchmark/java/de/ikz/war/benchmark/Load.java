package de.ikz.war.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Clients that ask one address again and again, each keeping its connection and its session. */
final class Load {

    private final Server server;

    Load(Server server) {
        this.server = server;
    }

    /**
     * What was measured.
     *
     * @param median and {@code high} (95 %) duration of a request in milliseconds
     * @param perSecond requests answered in a second
     * @param cpu processor time of the server for one request in milliseconds
     * @param bytes size of an answer
     */
    record Figures(double median, double high, double perSecond, double cpu, long bytes) {}

    /** Asks for so many seconds. */
    Figures run(String path, int clients, int seconds) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            AtomicLong bytes = new AtomicLong();
            double cpu = server.cpuSeconds();
            long start = System.nanoTime();
            long end = start + seconds * 1_000_000_000L;
            Callable<List<Long>> client = () -> ask(path, end, bytes);
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> times : threads.invokeAll(Collections.nCopies(clients, client))) {
                all.addAll(times.get());
            }
            double taken = (System.nanoTime() - start) / 1e9;
            double used = server.cpuSeconds() - cpu;
            Collections.sort(all);
            return new Figures(
                    all.get(all.size() / 2) / 1e6,
                    all.get(all.size() * 95 / 100) / 1e6,
                    all.size() / taken,
                    used * 1_000 / all.size(),
                    bytes.get() / all.size());
        } finally {
            threads.shutdown();
        }
    }

    private List<Long> ask(String path, long end, AtomicLong bytes) throws IOException {
        List<Long> times = new ArrayList<>();
        String session = null;
        do {
            long start = System.nanoTime();
            HttpURLConnection request = server.open(path);
            if (session != null) {
                request.setRequestProperty("Cookie", session);
            }
            if (request.getResponseCode() != HttpURLConnection.HTTP_OK) {
                throw new IOException(path + " answers " + request.getResponseCode());
            }
            try (InputStream answer = request.getInputStream()) {
                bytes.addAndGet(answer.readAllBytes().length);
            }
            times.add(System.nanoTime() - start);
            String cookie = request.getHeaderField("Set-Cookie");
            session = cookie == null ? session : cookie.split(";")[0];
        } while (System.nanoTime() < end);
        return times;
    }
}
