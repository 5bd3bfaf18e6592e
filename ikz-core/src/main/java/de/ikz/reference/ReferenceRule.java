package de.ikz.reference;

import java.util.Optional;

/** Finds one kind of reference that begins with a given token. Looks at a bounded number of tokens. */
interface ReferenceRule {

    Optional<Found> at(Tokens tokens, int index);
}
