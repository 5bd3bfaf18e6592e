package de.ikz.cooperation;

/**
 * The lasting identity of an entry, opaque, given by the core, never reused and kept by a restore.
 *
 * @param value the id as it stands in addresses and keys
 */
public record CooperationId(String value) implements Comparable<CooperationId> {

    /** @throws IllegalArgumentException when blank */
    public CooperationId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("The id of an entry must not be blank");
        }
    }

    @Override
    public int compareTo(CooperationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
