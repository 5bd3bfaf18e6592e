package de.ikz.partner;

/** One way in which texts name partners or own offices. */
interface Rule {

    /** Looks for its mentions among the words that no rule before has taken. */
    void apply(Scan scan);
}
