package de.ikz.war.format.docx;

import java.util.EnumSet;
import java.util.Set;

/** What a person should know of a paragraph or cell, gathered while it is read. */
final class Remarks {

    /** Things that stand in a document and are not read. */
    enum Seen {
        PICTURE("Hier steht ein Bild; Text darin wurde nicht gelesen."),
        OBJECT("Hier ist ein Objekt eingebettet, etwa eine Excel-Tabelle; sein Inhalt wurde nicht gelesen."),
        CHART("Hier steht ein Diagramm; Text darin wurde nicht gelesen."),
        SYMBOL("Hier steht ein Zeichen einer Symbolschrift; es wurde mit seiner Nummer übernommen.");

        private final String message;

        Seen(String message) {
            this.message = message;
        }

        String message() {
            return message;
        }
    }

    private final StringBuilder inserted = new StringBuilder();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final StringBuilder unshown = new StringBuilder();
    private final Set<Seen> seen = EnumSet.noneOf(Seen.class);

    void insert(String words) {
        inserted.append(words);
    }

    void delete(String words) {
        append(deleted, words);
    }

    void hide(String words) {
        hidden.append(words);
    }

    void leaveOut(String words) {
        unshown.append(words);
    }

    void see(Seen thing) {
        seen.add(thing);
    }

    /** Words of tracked insertions. */
    CharSequence inserted() {
        return inserted;
    }

    /** Words of tracked deletions. */
    CharSequence deleted() {
        return deleted;
    }

    /** Words that Word does not show and a person may have hidden. */
    CharSequence hidden() {
        return hidden;
    }

    /** Prompts of form fields that nobody filled in, and text within the instructions of fields. */
    CharSequence unshown() {
        return unshown;
    }

    Set<Seen> seen() {
        return seen;
    }

    boolean isTracked() {
        return inserted.length() > 0 || deleted.length() > 0;
    }

    boolean isEmpty() {
        return !isTracked() && hidden.length() == 0 && unshown.length() == 0 && seen.isEmpty();
    }

    /** Takes over those of another paragraph of the same place. */
    void add(Remarks more) {
        append(inserted, more.inserted);
        append(deleted, more.deleted);
        append(hidden, more.hidden);
        unshown.append(unshown.length() == 0 ? "" : " ").append(more.unshown);
        seen.addAll(more.seen);
    }

    private static void append(StringBuilder all, CharSequence more) {
        if (more.length() > 0) {
            all.append(all.length() == 0 ? "" : " … ").append(more);
        }
    }
}
