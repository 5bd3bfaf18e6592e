package de.ikz.renewal;

/** Somebody else has changed the draft in the meantime; nothing was stored. */
public final class StaleDraft extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a German sentence for people. */
    public StaleDraft() {
        super("Jemand anderes hat diesen Entwurf inzwischen geändert; nichts wurde gespeichert."
                + " Bitte den Entwurf neu laden und die Änderung wiederholen.");
    }
}
