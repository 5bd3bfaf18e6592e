package de.ikz.war.format.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/** The fields that are open: between its begin and its separator a field has instructions, then its result. */
final class Fields {

    private static final int MOST = 1_000;

    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean shows;
    }

    void take(String type) {
        switch (type) {
            case "begin" -> {
                if (open.size() < MOST) {
                    open.push(new Field());
                }
            }
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.peek().shows = true;
                }
            }
            case "end" -> open.poll();
            default -> {}
        }
    }

    void instruct(String instruction) {
        if (!open.isEmpty() && open.peek().instruction.length() < MOST) {
            open.peek().instruction.append(instruction);
        }
    }

    /** Whether text here is shown. */
    boolean show() {
        return open.stream().allMatch(field -> field.shows);
    }

    /** Whether the text is the result of a table of contents. */
    boolean areContents() {
        return open.stream()
                .anyMatch(field -> field.instruction.toString().strip().matches("TOC\\b.*"));
    }
}
