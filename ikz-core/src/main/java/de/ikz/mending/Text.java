package de.ikz.mending;

import de.ikz.cooperation.Statement;
import de.ikz.cooperation.Wording;
import de.ikz.intake.ReportEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Takes lines out of a text and puts lines into a field; refuses what would leave no topic or be too long. */
final class Text {

    private static final int SHOWN = 60;

    private Text() {}

    /** The lines with these indices, all where none are given. */
    static List<Statement> picked(List<Statement> all, List<Integer> indices, String where) {
        if (all.isEmpty()) {
            throw new Misfit("In " + where + " steht kein Text.");
        }
        indices.stream()
                .filter(index -> index < 0 || index >= all.size())
                .findFirst()
                .ifPresent(index -> {
                    throw new Misfit("Zeile " + (index + 1L) + " gibt es in " + where + " nicht; dort stehen "
                            + all.size() + ".");
                });
        return indices.isEmpty() ? all : indices.stream().map(all::get).toList();
    }

    /** The other lines. */
    static List<Statement> rest(List<Statement> all, List<Integer> indices) {
        return indices.isEmpty()
                ? List.of()
                : IntStream.range(0, all.size())
                        .filter(index -> !indices.contains(index))
                        .mapToObj(all::get)
                        .toList();
    }

    static ReportEntry without(ReportEntry entry, Field field, List<Integer> indices) {
        List<Statement> rest = rest(field.lines(entry.wording()), indices);
        if (field == Field.TOPIC && rest.isEmpty()) {
            throw new Misfit(
                    name(entry) + " hätte kein Thema mehr. Bitte zuerst anderen Text in das Thema verschieben.");
        }
        return entry.with(field.with(entry.wording(), rest));
    }

    static ReportEntry append(ReportEntry entry, Field field, List<Statement> more) {
        List<Statement> all = new ArrayList<>(field.lines(entry.wording()));
        all.addAll(more);
        if (field == Field.HEADING || field == Field.TOPIC) {
            requireShort(Field.joined(all), name(entry));
        }
        return entry.with(field.with(entry.wording(), all));
    }

    static void requireShort(String text, String where) {
        if (text.length() > Wording.MAX_TEXT) {
            throw new Misfit("Der Text von " + where + " wäre zu lang; möglich sind " + Wording.MAX_TEXT + " Zeichen.");
        }
    }

    /** How people find an entry: {@code „Radweg“ (e3)}. */
    static String name(ReportEntry entry) {
        String topic = entry.wording().topic().replace('\n', ' ');
        String shown = topic.length() <= SHOWN
                ? topic
                : topic.substring(
                                0,
                                topic.offsetByCodePoints(0, Math.min(SHOWN, topic.codePointCount(0, topic.length()))))
                        + "…";
        return "„" + shown + "“ (" + entry.id() + ")";
    }
}
