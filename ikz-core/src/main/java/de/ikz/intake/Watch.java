package de.ikz.intake;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Watches over the reading of one file: what it may take, how far it is, and that it ends in time or when told. */
public final class Watch {

    private static final int APART = 10;

    private final Limits limits;
    private final LongSupplier nanos;
    private final Progress progress;
    private final long start;
    private int rows;
    private int done;

    /** @param nanos a clock that only ever goes on, in nanoseconds */
    Watch(Limits limits, LongSupplier nanos) {
        this(limits, nanos, percent -> true);
    }

    private Watch(Limits limits, LongSupplier nanos, Progress progress) {
        this.limits = limits;
        this.progress = progress;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    /** Over a reading that begins now. */
    public static Watch over(Limits limits) {
        return new Watch(limits, System::nanoTime);
    }

    /** Over a reading that begins now, told how far it is. */
    static Watch over(Limits limits, Progress progress) {
        return new Watch(limits, System::nanoTime, progress);
    }

    /** The file is taken apart; that many rows are to be read now, each of which is told by {@link #row}. */
    void expect(int howMany) {
        rows = howMany;
    }

    /** Lets the reading go on with the next row. */
    void row() throws UnreadableReport {
        done++;
        check();
    }

    private int percent() {
        return rows == 0 ? 0 : APART + (int) ((100L - APART) * Math.min(done, rows) / rows);
    }

    /** How large the file may be. */
    public Limits limits() {
        return limits;
    }

    /**
     * Lets the reading go on; formats ask now and then, at least for every row and paragraph.
     *
     * @throws UnreadableReport when it has taken too long or was cancelled
     */
    public void check() throws UnreadableReport {
        if (!progress.goesOn(percent())) {
            throw new UnreadableReport("Das Einlesen wurde abgebrochen.");
        }
        Duration taken = Duration.ofNanos(nanos.getAsLong() - start);
        if (taken.compareTo(limits.time()) > 0) {
            throw new UnreadableReport(String.format(
                    Locale.GERMAN,
                    "Das Einlesen dauerte länger als %,d Sekunden und wurde abgebrochen. Bitte den Bericht aufteilen.",
                    limits.time().toSeconds()));
        }
    }
}
