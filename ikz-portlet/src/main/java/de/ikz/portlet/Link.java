package de.ikz.portlet;

/**
 * Something with an address.
 *
 * @param label what people read
 * @param address where it leads, empty when there is nowhere to go
 */
public record Link(String label, String address) {

    /** A label that leads nowhere. */
    static Link none(String label) {
        return new Link(label, "");
    }
}
