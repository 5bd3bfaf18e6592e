package de.ikz.war.operation;

import de.ikz.renewal.Import;
import de.ikz.war.composition.Installation;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.UUID;

/**
 * The work that nobody waits for: opening the register once its database is there, the sample, reading submitted
 * reports, reading entries again by newer rules. One thread at a time per node; across nodes each import is claimed by
 * one. A submitted report is read before any further entries are read again.
 */
@ApplicationScoped
public class Caretaker {

    private static final System.Logger LOG = System.getLogger(Caretaker.class.getName());
    private static final int PAUSE = 5;

    private final String node = "node-" + UUID.randomUUID();

    @Inject
    Installation installation;

    @Inject
    Sample sample;

    @Inject
    DemoUsers demoUsers;

    @Resource
    ManagedScheduledExecutorService executor;

    private volatile boolean stopped;
    private boolean started;
    private boolean disturbed;
    private int pause;

    /** One round; whatever goes wrong is logged and tried again in the next one, which an error must not keep from coming. */
    public synchronized void look() {
        try {
            if (!stopped && isOpen()) {
                start();
                while (!stopped
                        && (installation.renewal().readNext(node)
                                || installation.rereading().next())) {
                    LOG.log(Level.DEBUG, "An import was read, or some entries were read again");
                }
                disturbed = false;
            }
        } catch (RuntimeException | StackOverflowError e) {
            report(e);
        }
    }

    /** Allows no further round and waits for the step of the one that is going on. */
    public void stop() {
        stopped = true;
        synchronized (this) {
            LOG.log(Level.DEBUG, "The background work has ended");
        }
    }

    /** A report was submitted: it need not wait for the next round. */
    void submitted(@Observes Import report) {
        executor.execute(this::look);
    }

    private boolean isOpen() {
        if (installation.problem().isEmpty()) {
            return true;
        }
        pause = (pause + 1) % PAUSE;
        return pause == 0 && installation.open();
    }

    private void start() {
        if (!started) {
            sample.load(node);
            demoUsers.assign();
            started = true;
            Announcement.ready(installation.settings());
        }
    }

    private void report(Throwable cause) {
        if (disturbed) {
            LOG.log(Level.DEBUG, "Die Hintergrundarbeit ist weiterhin unterbrochen", cause);
        } else {
            disturbed = true;
            LOG.log(Level.ERROR, "Die Hintergrundarbeit ist unterbrochen und wird wiederholt", cause);
        }
    }
}
