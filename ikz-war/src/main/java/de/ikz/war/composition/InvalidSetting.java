package de.ikz.war.composition;

/** A setting that cannot be used; the message is a German sentence that names it and says what is expected. */
final class InvalidSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidSetting(String name, String value, String expected) {
        super("Die Einstellung " + name + "=" + value + " ist ungültig: " + expected + ".");
    }
}
