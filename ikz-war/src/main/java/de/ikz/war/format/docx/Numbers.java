package de.ikz.war.format.docx;

import java.util.Optional;

/** Numbers as files write them, also those that some programs write with a fraction. */
final class Numbers {

    private static final int LARGEST = 1_000_000;

    private Numbers() {}

    /** A number; empty where there is none, bounded where it is absurd. */
    static Optional<Integer> of(String written) {
        try {
            double number = Double.parseDouble(written.strip());
            return Double.isNaN(number)
                    ? Optional.empty()
                    : Optional.of((int) Math.max(-LARGEST, Math.min(LARGEST, number)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
