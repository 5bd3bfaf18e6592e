package de.ikz.intake;

/**
 * A paragraph or list item of a cell.
 *
 * @param whole with its list dash, for the ledger
 * @param text collapsed, without the dash; a line feed where the source broke the line; may be empty
 * @param level nesting, 0 for the outermost
 * @param marked whether it had a bullet or a dash
 * @param underlined length of an underlined beginning, 0 if there is none
 */
record Paragraph(Traced whole, Traced text, int level, boolean marked, int underlined) {

    /** The words as people read them. */
    String words() {
        return text.onOneLine().text();
    }

    /** The same with another text. */
    Paragraph with(Traced other) {
        return new Paragraph(whole, other, level, marked, underlined);
    }

    /** This one with the words of another that goes on in it. */
    Paragraph continuedBy(Paragraph next) {
        return new Paragraph(whole.plus(' ', next.whole), text.plus(' ', next.text), level, marked, underlined);
    }

    /** Whether it leads to a list. */
    boolean endsWithColon() {
        return text.text().endsWith(":");
    }
}
