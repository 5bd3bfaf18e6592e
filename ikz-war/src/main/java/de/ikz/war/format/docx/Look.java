package de.ikz.war.format.docx;

/**
 * How a paragraph is formatted, as far as reading needs it, its styles included.
 *
 * @param listed whether it has a bullet or number that Word makes
 * @param level level of its list, from 0
 * @param indent of its text from the left, in twentieths of a point
 * @param outline its level as a heading from 0, or {@link #NO_HEADING}
 * @param contents whether it is a line of a table of contents
 * @param strong whether all of it is bold or larger than usual
 * @param runsOn whether its end is deleted, so that the next paragraph goes on in it
 */
record Look(boolean listed, int level, int indent, int outline, boolean contents, boolean strong, boolean runsOn) {

    static final int NO_HEADING = 9;

    boolean isHeading() {
        return outline < NO_HEADING;
    }
}
