package de.ikz.portlet;

import de.ikz.intake.Finding;

/**
 * A finding as a page shows it.
 *
 * @param anchor its name in the list of all findings
 * @param severity how much it matters
 * @param message what it is and what to do
 * @param place where in the file
 * @param text the words concerned, may be empty
 * @param entry address of the entry beside which it is shown
 */
public record FindingView(
        String anchor, Finding.Severity severity, String message, String place, String text, String entry) {

    /** The address of the finding in the list of all. */
    public String back() {
        return "#" + anchor;
    }
}
