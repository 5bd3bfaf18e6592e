package de.ikz.time.german;

/** Knows one kind of thing that looks like a time and is none, and hides it from the rules. */
@FunctionalInterface
interface Shield {

    /** Hides what begins at the token; looks at a bounded number of tokens. */
    void cover(Tokens tokens, int token);
}
