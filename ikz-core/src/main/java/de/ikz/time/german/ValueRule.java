package de.ikz.time.german;

import java.util.Optional;

/** Reads one way to write a unit of the calendar. Looks at a bounded number of tokens. */
@FunctionalInterface
interface ValueRule {

    /** The unit that begins at the token. */
    Optional<Value> at(Text text, int token);
}
