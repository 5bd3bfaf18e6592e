package de.ikz.register;

import de.ikz.partner.PartnerKind;

/**
 * How many entries name a partner.
 *
 * @param id the body's id in the directory
 * @param name its name
 * @param kind kind of body
 * @param entries at least 1
 */
public record PartnerTally(String id, String name, PartnerKind kind, long entries) {}
