package de.ikz.renewal;

/**
 * The lasting identity of an import, opaque.
 *
 * @param value the id as it stands in addresses and keys
 */
public record ImportId(String value) {

    /** @throws IllegalArgumentException when blank */
    public ImportId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("The id of an import must not be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
