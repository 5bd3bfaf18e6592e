package de.ikz.partner;

import java.util.List;

/**
 * What a text names: partners and own offices, both in the order of the text, none overlapping another.
 *
 * @param partners bodies outside the city
 * @param units offices of the own city
 */
public record Found(List<PartnerMention> partners, List<OwnUnitMention> units) {

    /** Nothing. */
    public static final Found NOTHING = new Found(List.of(), List.of());

    public Found {
        partners = List.copyOf(partners);
        units = List.copyOf(units);
    }

    /** The bodies that it surely means, each once, in the order of the text. */
    public List<Body> bodies() {
        return partners.stream()
                .flatMap(mention -> mention.body().stream())
                .distinct()
                .toList();
    }
}
