package de.ikz.reference;

import java.util.Optional;

/** Words by their last part, in any case and number. */
final class Endings {

    private Endings() {}

    /**
     * The word in the nominative singular, if it ends with one of the forms.
     *
     * @param nominative the last part in lower case
     * @param others its further forms
     */
    static Optional<String> of(Token token, String nominative, String... others) {
        if (token.lower().endsWith(nominative)) {
            return Optional.of(token.written());
        }
        for (String other : others) {
            if (token.lower().endsWith(other)) {
                String start = token.written().substring(0, token.written().length() - other.length());
                boolean first = start.isEmpty()
                        || start.endsWith("-")
                                && Character.isUpperCase(token.written().charAt(start.length()));
                return Optional.of(start + (first ? capital(nominative) : nominative));
            }
        }
        return Optional.empty();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
