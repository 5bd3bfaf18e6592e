package de.ikz.mending;

import de.ikz.cooperation.Statement;
import de.ikz.intake.Finding;
import de.ikz.intake.Finding.Severity;
import java.util.List;
import java.util.Optional;

/**
 * A finding of a draft.
 *
 * @param id stable within the import: {@code f1}, {@code f2} … in the order of the reading; {@code k4} says that
 *     correction 4 does not fit
 * @param finding with that text which is still in it alone
 * @param settled how it was settled, empty while it is not
 */
public record DraftFinding(String id, Finding finding, Optional<Settled> settled) {

    /**
     * How a finding was settled.
     *
     * @param by number of the correction; taking that back opens the finding again
     * @param note a person's words, or where the text went
     */
    public record Settled(int by, String note) {}

    /** Whether a person has settled it. */
    public boolean isSettled() {
        return settled.isPresent();
    }

    /** Whether words of the report are in this finding alone, so that they can be moved to an entry. */
    public boolean holdsText() {
        return finding.severity() == Severity.ERROR && !finding.text().isBlank();
    }

    /** The lines of its text that can be moved one by one. */
    public List<Statement> lines() {
        return Field.lines(finding.text());
    }

    DraftFinding settled(int by, String note) {
        return new DraftFinding(id, finding, Optional.of(new Settled(by, note)));
    }

    DraftFinding withText(String rest) {
        return new DraftFinding(id, new Finding(finding.severity(), finding.place(), finding.message(), rest), settled);
    }
}
