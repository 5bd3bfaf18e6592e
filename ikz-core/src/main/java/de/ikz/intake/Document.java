package de.ikz.intake;

import java.util.List;

/**
 * A report's file taken apart: paragraphs and tables in reading order, before anything of it is understood. Formats
 * make one with a {@link DocumentBuilder} and hand it to the {@link Intake}.
 */
public final class Document {

    private final String source;
    private final List<Part> parts;
    private final List<Aside> asides;
    private final List<Traced> numbers;
    private final List<Finding> findings;
    private final long characters;

    /**
     * Text that belongs to no cell.
     *
     * @param message what it is and what to do: its characters are kept in a finding, as those of a footnote;
     *     {@link #PASSED} for the head of pages and the like, of which nobody needs to be told
     */
    record Aside(Place place, Traced text, String message) {

        static final String PASSED = "";

        boolean isPassed() {
            return message.equals(PASSED);
        }
    }

    /**
     * @param source all text in one string, to which the parts refer
     * @param numbers typed numbers of items, which are no part of their words
     * @param characters code points that are not white space, markup or control, by a count of its own
     */
    Document(
            String source,
            List<Part> parts,
            List<Aside> asides,
            List<Traced> numbers,
            List<Finding> findings,
            long characters) {
        this.source = source;
        this.parts = List.copyOf(parts);
        this.asides = List.copyOf(asides);
        this.numbers = List.copyOf(numbers);
        this.findings = List.copyOf(findings);
        this.characters = characters;
    }

    String source() {
        return source;
    }

    List<Part> parts() {
        return parts;
    }

    List<Aside> asides() {
        return asides;
    }

    List<Traced> numbers() {
        return numbers;
    }

    List<Finding> findings() {
        return findings;
    }

    long characters() {
        return characters;
    }

    int rows() {
        return parts.stream()
                .mapToInt(
                        part -> part instanceof Part.Table table ? table.rows().size() : 0)
                .sum();
    }

    boolean hasTable() {
        return parts.stream().anyMatch(Part.Table.class::isInstance);
    }
}
