package de.ikz.portlet;

/**
 * Something that can be chosen in a field.
 *
 * @param value as it stands in the address
 * @param label what people read
 * @param chosen whether it is chosen
 */
public record Choice(String value, String label, boolean chosen) {}
