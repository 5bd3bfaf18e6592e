package de.ikz.mending;

import de.ikz.cooperation.Origin.Column;
import de.ikz.cooperation.Statement;
import de.ikz.cooperation.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A field of an entry as a list of lines: the parts of a heading or topic, the statements of state and outlook. */
public enum Field {
    /** Überschrift, under which the report groups the topic. */
    HEADING,
    /** Thema of a project, name of an exchange. */
    TOPIC,
    /** Arbeitsstand. */
    STATE,
    /** Perspektive. */
    OUTLOOK;

    /** The name in the contract, for example {@code state}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column of a report in which its text stands. */
    Column column() {
        return switch (this) {
            case HEADING -> Column.EXCHANGE;
            case TOPIC -> Column.TOPIC;
            case STATE -> Column.STATE;
            case OUTLOOK -> Column.OUTLOOK;
        };
    }

    /** The lines that can be moved one by one, in the order in which people read them. */
    public List<Statement> lines(Wording wording) {
        return switch (this) {
            case HEADING -> wording.heading().map(Field::lines).orElse(List.of());
            case TOPIC -> lines(wording.topic());
            case STATE -> wording.state();
            case OUTLOOK -> wording.outlook();
        };
    }

    /** The lines of a text without levels; blank ones are left out. */
    static List<Statement> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Statement::of)
                .toList();
    }

    /** The wording with other lines in this field; without a topic it would be none, which {@link Text} prevents. */
    Wording with(Wording wording, List<Statement> lines) {
        return switch (this) {
            case HEADING ->
                new Wording(
                        lines.isEmpty() ? Optional.empty() : Optional.of(joined(lines)),
                        wording.topic(),
                        wording.state(),
                        wording.outlook());
            case TOPIC -> new Wording(wording.heading(), joined(lines), wording.state(), wording.outlook());
            case STATE -> new Wording(wording.heading(), wording.topic(), lines, wording.outlook());
            case OUTLOOK -> new Wording(wording.heading(), wording.topic(), wording.state(), lines);
        };
    }

    static String joined(List<Statement> lines) {
        return lines.stream().map(Statement::text).collect(Collectors.joining("\n"));
    }
}
