package de.ikz.war.operation;

import de.ikz.access.Actor;
import de.ikz.organization.UnitLabel;
import de.ikz.war.composition.Installation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.LocalDate;

/** In the demo run, the editor of FB 32. */
@ApplicationScoped
class DemoUsers {

    private static final System.Logger LOG = System.getLogger(DemoUsers.class.getName());
    private static final String EDITOR = "fb32";
    private static final String UNIT = "FB 32";

    @Inject
    Installation installation;

    /** Assigns the editor where the city has the unit; again changes nothing. */
    void assign() {
        if (installation.settings().start().demo()) {
            installation
                    .editors()
                    .assign(
                            Actor.SYSTEM,
                            installation.settings().municipality(),
                            EDITOR,
                            UNIT,
                            LocalDate.now(installation.clock()))
                    .map(unit -> unit.label())
                    .map(UnitLabel::display)
                    .ifPresent(unit -> LOG.log(Level.INFO, "{0} bearbeitet {1}.", EDITOR, unit));
        }
    }
}
