package de.ikz.reading;

import de.ikz.cooperation.Classification;
import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.Details;
import de.ikz.cooperation.Exchange;
import de.ikz.cooperation.Project;
import de.ikz.cooperation.Responsibility;
import de.ikz.cooperation.Statement;
import de.ikz.cooperation.Wording;
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

    static Details details(String heading, String topic, String state, String outlook) {
        return new Details(
                new Wording(
                        Optional.of(heading).filter(text -> !text.equals("-")),
                        topic,
                        statements(state),
                        statements(outlook)),
                Responsibility.of(new UnitId("u")),
                Classification.UNKNOWN,
                List.of(),
                Optional.empty());
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
