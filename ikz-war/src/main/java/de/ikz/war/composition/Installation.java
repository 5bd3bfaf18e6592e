package de.ikz.war.composition;

import de.ikz.persistence.OtherSchema;
import de.ikz.register.Editors;
import de.ikz.register.Register;
import de.ikz.register.Rereading;
import de.ikz.renewal.Renewal;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The running register: closed, open, or not to be opened for a reason. While it is not open nothing else works, every
 * request is answered 503 and readiness is down; who operates it tries again until the database is there.
 */
@ApplicationScoped
public class Installation {

    private static final System.Logger LOG = System.getLogger(Installation.class.getName());

    private volatile Optional<House> house = Optional.empty();
    private volatile Origins origins = Origins.NONE;
    private volatile Optional<String> problem = Optional.of("Das Register wird gerade gestartet.");

    /** Reads the settings, opens the store, migrates it where needed. Does nothing when it is open. */
    public synchronized boolean open() {
        if (house.isPresent()) {
            return true;
        }
        try {
            Config config = ConfigProvider.getConfig();
            Settings settings = new SettingsReader(name -> config.getOptionalValue(name, String.class)).read();
            origins = settings.origins();
            house = Optional.of(House.open(settings));
            problem = Optional.empty();
            LOG.log(
                    Level.INFO,
                    "IKZ-Register der Kommune {0} geöffnet, Daten: {1}",
                    settings.municipality(),
                    describe(settings.storage()));
        } catch (InvalidSetting e) {
            fail(e.getMessage(), e);
        } catch (OtherSchema e) {
            fail(
                    "Die Datenbank gehört zu einer anderen Fassung des Registers:"
                            + " Bitte die neuere WAR ausrollen oder die zu dieser Fassung gehörende Sicherung zurückspielen.",
                    e);
        } catch (RuntimeException e) {
            fail("Die Datenbank ist nicht erreichbar oder lässt sich nicht einrichten.", e);
        }
        return house.isPresent();
    }

    /** Ends the use cases and closes the store; an embedded database is shut down so that it can be opened again. */
    public synchronized void close() {
        Optional<House> open = house;
        house = Optional.empty();
        problem = Optional.of("Das Register wird gerade beendet.");
        open.ifPresent(House::close);
        Drivers.release();
    }

    /** Why it is not open, a German sentence for people; empty while it is open. */
    public Optional<String> problem() {
        return problem;
    }

    /** Whether it is open and its database answers. */
    public boolean isReady() {
        return house.map(House::isReady).orElse(false);
    }

    /** Who may show parts of the register in pages of their own, even while it is not open. */
    public Origins origins() {
        return origins;
    }

    /** The settings it was opened with. */
    public Settings settings() {
        return house().settings();
    }

    /** Reading the register. */
    public Register register() {
        return house().register();
    }

    /** Who edits which units. */
    public Editors editors() {
        return house().editors();
    }

    /** Importing reports. */
    public Renewal renewal() {
        return house().renewal();
    }

    /** Making readings again that older rules made. */
    public Rereading rereading() {
        return house().rereading();
    }

    /** Time in the register's zone. */
    public Clock clock() {
        return house().clock();
    }

    House house() {
        return house.orElseThrow(() -> new IllegalStateException(problem.orElse("Das Register ist nicht geöffnet.")));
    }

    private void fail(String why, RuntimeException cause) {
        boolean isNew = !problem.equals(Optional.of(why));
        problem = Optional.of(why);
        if (isNew) {
            LOG.log(Level.ERROR, "IKZ-Register lässt sich nicht öffnen: " + why, cause);
        } else {
            LOG.log(
                    Level.WARNING,
                    "IKZ-Register lässt sich weiterhin nicht öffnen: {0} ({1})",
                    why,
                    cause.getMessage());
        }
    }

    private static String describe(Settings.Storage storage) {
        if (storage instanceof Settings.ServerPool pool) {
            return "Datenquelle " + pool.jndiName();
        }
        return ((Settings.Embedded) storage).directory().toString();
    }
}
