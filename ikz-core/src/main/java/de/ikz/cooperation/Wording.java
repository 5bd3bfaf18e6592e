package de.ikz.cooperation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an entry says, in the words of the department.
 *
 * @param heading the words under which the report groups the topic: {@code Vorschläge für FB 02}, a field of work, a
 *     label of reach or the body of which this one is a part; empty when there are none
 * @param topic Thema of a project, name of an exchange; parts that stood in paragraphs are separated by line feeds
 * @param state Arbeitsstand
 * @param outlook Perspektive
 */
public record Wording(Optional<String> heading, String topic, List<Statement> state, List<Statement> outlook) {

    /** Longest single text in UTF-16 code units; longer ones are refused at every door. */
    public static final int MAX_TEXT = 32_672;

    /** @throws IllegalArgumentException when the topic is blank or a text is too long */
    public Wording {
        Objects.requireNonNull(heading, "heading");
        state = List.copyOf(state);
        outlook = List.copyOf(outlook);
        if (topic == null || topic.isBlank()) {
            throw new IllegalArgumentException("An entry has a topic");
        }
        heading.ifPresent(Wording::requireShort);
        requireShort(topic);
        state.forEach(statement -> requireShort(statement.text()));
        outlook.forEach(statement -> requireShort(statement.text()));
    }

    /** Only a topic. */
    public static Wording of(String topic) {
        return new Wording(Optional.empty(), topic, List.of(), List.of());
    }

    private static void requireShort(String text) {
        if (text.length() > MAX_TEXT) {
            throw new IllegalArgumentException("A text has at most " + MAX_TEXT + " characters");
        }
    }
}
