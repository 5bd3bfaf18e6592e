package de.ikz.organization;

/**
 * The lasting identity of a unit, opaque, given by the core and never reused.
 *
 * @param value the id as it stands in addresses and keys
 */
public record UnitId(String value) implements Comparable<UnitId> {

    /** @throws IllegalArgumentException when blank */
    public UnitId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A unit id must not be blank");
        }
    }

    @Override
    public int compareTo(UnitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
