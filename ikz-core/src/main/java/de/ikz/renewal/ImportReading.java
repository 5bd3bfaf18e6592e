package de.ikz.renewal;

import de.ikz.intake.Intake;
import de.ikz.intake.Progress;
import de.ikz.intake.Report;
import de.ikz.intake.UnreadableReport;
import de.ikz.mending.Draft;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The background reading of submitted reports: claimed by one node, repeated by another when that node dies. */
final class ImportReading {

    private static final System.Logger LOG = System.getLogger(ImportReading.class.getName());
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private final Renewal.Stores stores;
    private final Drafts drafts;
    private final Clock clock;

    ImportReading(Renewal.Stores stores, Drafts drafts, Clock clock) {
        this.stores = stores;
        this.drafts = drafts;
        this.clock = clock;
    }

    boolean next(String node) {
        Instant now = clock.instant();
        Optional<Import> claimed =
                stores.transactions().write(() -> stores.imports().claim(node, now, now.plus(CLAIM)));
        claimed.ifPresent(waiting -> {
            var progress = new ReadingProgress(stores, clock, waiting, node, CLAIM);
            Import read = read(waiting, progress);
            if (!progress.isStopped()) {
                stores.transactions().write(() -> stores.imports().replace(waiting, read));
            }
        });
        return claimed.isPresent();
    }

    private Import read(Import waiting, Progress progress) {
        try {
            byte[] file = stores.transactions()
                    .read(() -> stores.imports().file(waiting.municipality(), waiting.id()))
                    .orElseThrow(() -> new UnreadableReport("Die Datei dieses Imports ist nicht mehr da."));
            Report report = drafts.read(file, waiting.submission().name(), progress);
            Draft draft = stores.transactions().read(() -> stores.draft(waiting, report));
            return waiting.ready(Import.Counts.of(Intake.RULES, draft));
        } catch (UnreadableReport e) {
            return waiting.failed(e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(Level.ERROR, "Import " + waiting.id() + " could not be read", e);
            return waiting.failed("Beim Einlesen ist ein Programmfehler aufgetreten; er steht im Protokoll des Servers."
                    + " Nichts wurde gespeichert.");
        }
    }
}
