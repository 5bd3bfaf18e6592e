package de.ikz.portlet;

import de.ikz.intake.Finding;

/**
 * A finding as a page shows it.
 *
 * @param id in the draft
 * @param severity how much it matters
 * @param message what it is and what to do
 * @param place where in the file
 * @param text the words concerned, may be empty
 * @param entry address of the entry beside which it is shown
 * @param work what can be done about it
 */
public record FindingView(
        String id, Finding.Severity severity, String message, String place, String text, String entry, Work work) {

    /**
     * What can be done about a finding.
     *
     * @param address where it is worked on: its entry, or where its text finds one
     * @param holdsText whether its words are in no entry
     * @param settled whether a person has settled it
     * @param note how it was settled, may be empty
     * @param by the correction to take back: the one that settled it or the one that does not fit; 0 for none
     */
    public record Work(String address, boolean holdsText, boolean settled, String note, int by) {

        /** Whether it tells of a correction that does not fit. */
        public boolean isMisfit() {
            return !settled && by > 0;
        }
    }

    /** How it is drawn: as settled, else by how much it matters. */
    public String weight() {
        return work.settled() ? "settled" : severity.key();
    }

    /** Its name in the list of all findings. */
    public String anchor() {
        return "hinweis-" + id;
    }

    /** The address of the finding in the list of all. */
    public String back() {
        return "#" + anchor();
    }
}
