package de.ikz.renewal;

import de.ikz.intake.Progress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Keeps now and then how far the reading of an import is, which prolongs the node's claim, and notices when the import is
 * cancelled or another node has it. No transaction is open in between.
 */
final class ReadingProgress implements Progress {

    private static final Duration EVERY = Duration.ofSeconds(1);

    private final Renewal.Stores stores;
    private final Clock clock;
    private final Import reading;
    private final String node;
    private final Duration claim;
    private Instant told;
    private boolean stopped;

    ReadingProgress(Renewal.Stores stores, Clock clock, Import reading, String node, Duration claim) {
        this.stores = stores;
        this.clock = clock;
        this.reading = reading;
        this.node = node;
        this.claim = claim;
        this.told = clock.instant();
    }

    @Override
    public boolean goesOn(int percent) {
        Instant now = clock.instant();
        if (!stopped && Duration.between(told, now).compareTo(EVERY) >= 0) {
            told = now;
            stopped = !stores.transactions()
                    .write(() -> stores.imports().progress(reading, node, percent, now.plus(claim)));
        }
        return !stopped;
    }

    /** Whether the import is not this node's to read any more. */
    boolean isStopped() {
        return stopped;
    }
}
