package de.ikz.war.operation;

import de.ikz.access.Actor;
import de.ikz.organization.Municipality;
import de.ikz.renewal.Acceptance;
import de.ikz.renewal.Import;
import de.ikz.renewal.ImportConflict;
import de.ikz.renewal.RefusedReport;
import de.ikz.renewal.Renewal;
import de.ikz.war.composition.Installation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** The sample report of Magdeburg, imported like any other report, once. */
@ApplicationScoped
class Sample {

    private static final System.Logger LOG = System.getLogger(Sample.class.getName());
    private static final String FILE = "magdeburg-2010.txt";
    private static final LocalDate STAND = LocalDate.of(2010, 11, 30);

    @Inject
    Installation installation;

    /** Imports the sample where the settings ask for it and it is not accepted yet. */
    void load(String node) {
        if (!installation.settings().start().sample()) {
            return;
        }
        byte[] file = file();
        Municipality city = installation.settings().municipality();
        if (installation.renewal().isAccepted(Actor.SYSTEM, city, file)) {
            LOG.log(Level.INFO, "Der Beispielbericht ist bereits übernommen.");
            return;
        }
        LOG.log(Level.INFO, "Der Beispielbericht {0} (Stand 30.11.2010) wird eingelesen …", FILE);
        try {
            Acceptance done = load(installation.renewal(), city, file, node);
            LOG.log(
                    Level.INFO,
                    "Der Beispielbericht ist übernommen: {0} Organisationseinheiten, {1} Einträge.",
                    done.units(),
                    done.added() + done.changed() + done.unchanged());
        } catch (RefusedReport | ImportConflict e) {
            LOG.log(Level.WARNING, "Der Beispielbericht ist nicht übernommen: {0}", e.getMessage());
        }
    }

    private static Acceptance load(Renewal renewal, Municipality city, byte[] file, String node) {
        Import submitted = renewal.submit(Actor.SYSTEM, city, FILE, STAND, file);
        while (isWaiting(renewal.find(Actor.SYSTEM, city, submitted.id())) && renewal.readNext(node)) {
            LOG.log(Level.DEBUG, "An import was read");
        }
        return renewal.accept(Actor.SYSTEM, city, submitted.id());
    }

    private static boolean isWaiting(Optional<Import> found) {
        return found.filter(sample -> sample.state() == Import.State.READING).isPresent();
    }

    private static byte[] file() {
        var stream = Objects.requireNonNull(Sample.class.getResourceAsStream("/de/ikz/war/sample/" + FILE), FILE);
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
