package de.ikz.time.german;

import java.util.Set;

/** Passes the small words between what opens a time and the time itself: {@code bis spätestens zum …}. */
final class Fillers {

    private static final Set<String> WORDS = Set.of(
            "zum",
            "zur",
            "zu",
            "am",
            "im",
            "in",
            "ins",
            "dem",
            "der",
            "den",
            "des",
            "die",
            "das",
            "einschließlich",
            "einschl",
            "inkl",
            "spätestens",
            "frühestens",
            "voraussichtlich",
            "vsl",
            "vorauss",
            "ca",
            "etwa",
            "circa",
            "ungefähr",
            "längstens",
            "mindestens",
            "bereits",
            "wohl",
            "jeweils",
            "gegen");
    private static final int MOST = 4;

    private Fillers() {}

    /** The token after at most four such words. */
    static int after(Tokens tokens, int token) {
        int at = token;
        for (int passed = 0; passed < MOST && WORDS.contains(tokens.word(at)); passed++) {
            at++;
            if (Ordinals.isDot(tokens, at)) {
                at++;
            }
        }
        return at;
    }
}
