package de.ikz.war.operation;

import de.ikz.war.composition.Settings;
import java.lang.System.Logger.Level;

/** Tells in the log that the register is ready; in the demo run with address and users. */
final class Announcement {

    private static final System.Logger LOG = System.getLogger("de.ikz");

    private Announcement() {}

    static void ready(Settings settings) {
        if (settings.start().demo()) {
            LOG.log(Level.INFO, "Das IKZ-Register ist bereit: http://localhost:8080/ikz/");
            LOG.log(
                    Level.INFO,
                    "Anmelden als leser, fb32, koordination oder admin (Kennwort = Name). Beenden mit Strg-C.");
        } else {
            LOG.log(Level.INFO, "Das IKZ-Register ist bereit.");
        }
    }
}
