package de.ikz.intake;

import de.ikz.synthetic.SyntheticReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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

/** How much report text the intake reads in a second, from the bytes to entries and findings. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
@State(Scope.Benchmark)
public class IntakeBenchmark {

    private static final List<String> INVENTED = List.of(
            "bergstedt-2011", "elbaue-2016", "hohenwarte-2013", "kreuzbach-2014", "marienkoog-2018", "oderwalde-2012");

    /** The reports: invented ones of the tests one after the other, or a synthetic one of this size. */
    @Param({"invented", "30 KB", "1 MB", "7 MB"})
    String text;

    private byte[] report;

    /** Millions of bytes that were read. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Volume {
        public double megabytes;

        @Setup(Level.Iteration)
        public void clear() {
            megabytes = 0;
        }
    }

    @Setup
    public void write() throws IOException {
        report = switch (text) {
            case "invented" -> invented();
            case "30 KB" -> SyntheticReport.of(1, 30_000);
            case "1 MB" -> SyntheticReport.of(1, 1_000_000);
            default -> SyntheticReport.of(1, 7_000_000);
        };
    }

    @Benchmark
    public Report read(Volume volume) throws UnreadableReport {
        Report read = Intake.read(report, Limits.DEFAULT);
        volume.megabytes += report.length / 1e6;
        return read;
    }

    private static byte[] invented() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String name : INVENTED) {
            try (InputStream file = IntakeBenchmark.class.getResourceAsStream(name + ".txt")) {
                Objects.requireNonNull(file, name).transferTo(all);
                all.write('\n');
            }
        }
        return all.toByteArray();
    }
}
