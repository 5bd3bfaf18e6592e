package de.ikz.war.format.docx;

import java.util.List;

/** A piece of a paragraph. */
sealed interface Piece {

    /** Text; a line feed is a line break. */
    record Text(String text, boolean underlined) implements Piece {}

    /** A reference to a note. */
    record Reference(Notes.Kind kind, String id) implements Piece {}

    /** A text box that is anchored here. */
    record Frame(List<Block> blocks) implements Piece {}
}
