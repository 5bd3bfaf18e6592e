package de.ikz.mending;

import de.ikz.cooperation.Statement;
import de.ikz.cooperation.Wording;
import de.ikz.intake.CharacterCount;
import de.ikz.intake.Report.Placement;
import java.util.List;

/** Where the characters of a file are after corrections; their sum never changes. */
final class Balance {

    private Balance() {}

    /**
     * @param read where the reading placed them
     * @param moved characters that went from findings to entries
     * @param open characters of entries that are left open
     */
    static Placement of(Placement read, long moved, long open) {
        long fromFindings = Math.min(moved, read.findings());
        long entries = read.entries() + fromFindings;
        long leftOpen = Math.min(open, entries);
        return new Placement(
                read.characters(),
                entries - leftOpen,
                read.headings(),
                read.headers(),
                read.repairs(),
                read.findings() - fromFindings + leftOpen);
    }

    static long characters(Wording wording) {
        return wording.heading().map(CharacterCount::ofPlain).orElse(0L)
                + CharacterCount.ofPlain(wording.topic())
                + characters(wording.state())
                + characters(wording.outlook());
    }

    private static long characters(List<Statement> statements) {
        return statements.stream()
                .mapToLong(statement -> CharacterCount.ofPlain(statement.text()))
                .sum();
    }
}
