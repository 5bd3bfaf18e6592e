package de.ikz.access;

/** The actor may not do this; the message is a German sentence for people. */
public final class AccessDenied extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AccessDenied(String deed) {
        super("Ihre Anmeldung berechtigt nicht dazu: " + deed + ". Bitte wenden Sie sich an die IKZ-Koordination.");
    }
}
