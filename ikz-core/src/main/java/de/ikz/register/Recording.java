package de.ikz.register;

import java.util.Objects;

/**
 * A version to be appended, with its place in the register.
 *
 * @param entry the version
 * @param registerKey {@link SortKey} of its place
 */
public record Recording(Entry entry, String registerKey) {

    public Recording {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(registerKey, "registerKey");
    }

    /** The key by which the entry is sorted in an order. */
    public String key(Sort.By by) {
        return switch (by) {
            case REGISTER -> registerKey;
            case TOPIC -> SortKey.of(entry.content().wording().topic());
            case NUMBER -> String.format("%010d", entry.number().value());
            case STAND -> entry.revision().stand().toString();
        };
    }
}
