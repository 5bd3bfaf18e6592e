package de.ikz.reading;

import de.ikz.cooperation.Classification;
import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.Details;
import de.ikz.cooperation.Exchange;
import de.ikz.cooperation.Project;
import de.ikz.cooperation.Responsibility;
import de.ikz.cooperation.Statement;
import de.ikz.cooperation.Wording;
import de.ikz.intake.ReportEntry;
import de.ikz.organization.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Entries that have nothing but texts, as the tables write them: statements separated by {@code |}, none as {@code -}. */
final class Texts {

    private Texts() {}

    static Cooperation project(String heading, String topic, String state, String outlook) {
        return new Project(details(heading, topic, state, outlook), List.of());
    }

    static Cooperation exchange(String topic) {
        return new Exchange(details("-", topic, "-", "-"));
    }

    /** What a report says, without its units and partners. */
    static Cooperation of(ReportEntry entry) {
        return entry.kind() == Cooperation.Kind.PROJECT
                ? new Project(details(entry.wording()), List.of())
                : new Exchange(details(entry.wording()));
    }

    private static Details details(String heading, String topic, String state, String outlook) {
        return details(new Wording(
                Optional.of(heading).filter(text -> !text.equals("-")), topic, statements(state), statements(outlook)));
    }

    private static Details details(Wording wording) {
        return new Details(
                wording, Responsibility.of(new UnitId("u")), Classification.UNKNOWN, List.of(), Optional.empty());
    }

    private static List<Statement> statements(String cell) {
        return cell.equals("-")
                ? List.of()
                : Stream.of(cell.split("\\|"))
                        .map(String::strip)
                        .map(Statement::of)
                        .toList();
    }
}
