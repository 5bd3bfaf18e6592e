package de.ikz.access;

import java.util.function.Predicate;

/** The rules of access that go by role alone, one name each; those that go by unit are in {@link Mandate}. */
public enum Policy {
    /** Every entry, every revision. */
    READ_ENTRIES("Einträge lesen", actor -> actor.is(Role.READER)),
    /** Submit a report, see its draft, accept or discard it. */
    IMPORT_REPORTS("Berichte importieren", actor -> actor.is(Role.COORDINATOR)),
    /** Decide what is doubtful about the entries of any unit, and about entries of two units. */
    SETTLE_EVERYWHERE("Prüfhinweise aller Einheiten bearbeiten", actor -> actor.is(Role.COORDINATOR)),
    /** Add bodies and their names to the city's directory of partners. */
    KEEP_DIRECTORY("Das Verzeichnis der Partner pflegen", actor -> actor.is(Role.COORDINATOR)),
    /** Erase the name of a person everywhere (GDPR Art. 17). */
    ERASE_PERSONS("Personennamen löschen", actor -> actor.is(Role.COORDINATOR)),
    /** Say who edits which unit; whoever may do that does not edit by it. */
    ASSIGN_EDITORS("Bearbeitungsrechte vergeben", actor -> actor.is(Role.ADMIN));

    private final String deed;
    private final Predicate<Actor> rule;

    Policy(String deed, Predicate<Actor> rule) {
        this.deed = deed;
        this.rule = rule;
    }

    /** Whether the actor may. */
    public boolean permits(Actor actor) {
        return rule.test(actor);
    }

    /**
     * Lets the actor pass.
     *
     * @throws AccessDenied when the actor may not
     */
    public void require(Actor actor) {
        if (!permits(actor)) {
            throw new AccessDenied(deed);
        }
    }
}
