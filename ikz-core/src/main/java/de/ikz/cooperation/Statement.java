package de.ikz.cooperation;

/**
 * One statement of a state of work or an outlook: a bullet or a paragraph of the report.
 *
 * @param text as written, white space collapsed, never blank
 * @param level nesting, 0 for the outermost
 */
public record Statement(String text, int level) {

    /** Deepest nesting that is kept. */
    public static final int MAX_LEVEL = 9;

    /** @throws IllegalArgumentException when the text is blank or the level out of range */
    public Statement {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("A statement must not be blank");
        }
        if (level < 0 || level > MAX_LEVEL) {
            throw new IllegalArgumentException("Level 0 to " + MAX_LEVEL + ", not " + level);
        }
    }

    /** A statement of the outermost level. */
    public static Statement of(String text) {
        return new Statement(text, 0);
    }
}
