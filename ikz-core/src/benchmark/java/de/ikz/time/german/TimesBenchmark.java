package de.ikz.time.german;

import de.ikz.synthetic.SyntheticReport;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How much text is searched for times in a second, beside HeidelTime on the same text. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(value = 1, jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
@State(Scope.Benchmark)
public class TimesBenchmark {

    private static final Anchor ANCHOR = new Anchor(LocalDate.of(2010, 11, 30), Leaning.NONE);

    /** An invented report of the tests, or a synthetic one of about 30 KB. */
    @Param({"invented", "synthetic"})
    String text;

    private String report;
    private Date day;

    /** Thousands of characters that were read. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Volume {
        public double kilocharacters;

        @Setup(Level.Iteration)
        public void clear() {
            kilocharacters = 0;
        }
    }

    /** Started once; only its own benchmark has it. */
    @State(Scope.Benchmark)
    public static class Other {
        HeidelTime heidelTime;

        @Setup
        public void start() throws Exception {
            heidelTime = new HeidelTime();
        }
    }

    @Setup
    public void write() throws Exception {
        report = text.equals("invented") ? invented() : new String(SyntheticReport.of(1, 30_000), StandardCharsets.UTF_8);
        day = Date.from(ANCHOR.day().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    @Benchmark
    public List<TimeMention> times(Volume volume) {
        volume.kilocharacters += report.length() / 1e3;
        return GermanTimes.in(report, ANCHOR);
    }

    @Benchmark
    public String heidelTime(Volume volume, Other other) throws Exception {
        volume.kilocharacters += report.length() / 1e3;
        return other.heidelTime.read(report, day);
    }

    private static String invented() throws Exception {
        try (InputStream file = TimesBenchmark.class.getResourceAsStream("/de/ikz/intake/kreuzbach-2014.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
