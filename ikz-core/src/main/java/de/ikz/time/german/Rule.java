package de.ikz.time.german;

import java.util.Optional;

/** Finds one kind of mention. Looks at a bounded number of tokens. */
@FunctionalInterface
interface Rule {

    /** The mention that begins at the token. */
    Optional<Found> at(Text text, int token);
}
