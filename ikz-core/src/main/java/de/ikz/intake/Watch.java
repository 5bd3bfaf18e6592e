package de.ikz.intake;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Watches over the reading of one file: what it may take, and that it ends in time. */
public final class Watch {

    private final Limits limits;
    private final LongSupplier nanos;
    private final long start;

    /** @param nanos a clock that only ever goes on, in nanoseconds */
    Watch(Limits limits, LongSupplier nanos) {
        this.limits = limits;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    /** Over a reading that begins now. */
    public static Watch over(Limits limits) {
        return new Watch(limits, System::nanoTime);
    }

    /** How large the file may be. */
    public Limits limits() {
        return limits;
    }

    /**
     * Lets the reading go on; formats ask now and then, at least for every row and paragraph.
     *
     * @throws UnreadableReport when it has taken too long
     */
    public void check() throws UnreadableReport {
        Duration taken = Duration.ofNanos(nanos.getAsLong() - start);
        if (taken.compareTo(limits.time()) > 0) {
            throw new UnreadableReport(String.format(
                    Locale.GERMAN,
                    "Das Einlesen dauerte länger als %,d Sekunden und wurde abgebrochen. Bitte den Bericht aufteilen.",
                    limits.time().toSeconds()));
        }
    }
}
