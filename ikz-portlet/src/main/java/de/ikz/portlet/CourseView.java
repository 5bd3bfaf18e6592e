package de.ikz.portlet;

import de.ikz.cooperation.Stage;
import de.ikz.register.Course;
import de.ikz.register.Entry;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What came of an entry, ready to be shown.
 *
 * @param entry the entry
 * @param span from when until when: {@code 2010 bis 2012}, {@code seit 31.12.2010}
 * @param over whether it has come to its end
 * @param events what happened, the earliest first
 */
public record CourseView(EntryView entry, String span, boolean over, List<Event> events) {

    private static final Set<Stage> OVER = EnumSet.of(Stage.COMPLETED, Stage.DECLINED, Stage.FAILED);

    /**
     * Something that happened.
     *
     * @param day when
     * @param icon the drawing beside it
     * @param what in words for people
     */
    public record Event(String day, String icon, String what) {}

    static CourseView of(Course course, EntryViews views, Texts text) {
        Entry entry = course.entry();
        boolean over = entry.revision().withdrawn()
                || OVER.contains(entry.classification().stage());
        String from = text.date(course.began());
        String until = text.date(last(course));
        return new CourseView(
                views.view(entry),
                !over
                        ? text.of("version.since", from)
                        : from.equals(until) ? from : text.of("version.range", from, until),
                over,
                course.events().stream().map(event -> event(event, text)).toList());
    }

    /** The day from which on nothing happened any more. */
    private static LocalDate last(Course course) {
        return course.events().stream()
                .filter(event -> event.kind() != Course.Event.Kind.RESOLUTION)
                .map(Course.Event::day)
                .reduce((first, second) -> second)
                .orElseGet(course::began);
    }

    private static Event event(Course.Event event, Texts text) {
        String stage = event.stage().map(text::word).orElse("");
        String words = event.words().orElse("");
        String name = event.kind().name().toLowerCase(Locale.ROOT);
        return new Event(
                text.date(event.day()),
                switch (event.kind()) {
                    case WITHDRAWN -> "withdrawn";
                    case RESOLUTION -> "stage-agreed";
                    default -> "stage-" + event.stage().orElse(Stage.ACTIVE).key();
                },
                event.stage().equals(Optional.of(Stage.UNKNOWN))
                        ? text.of("course." + name + ".unknown")
                        : text.of("course." + name, stage.isEmpty() ? words : stage));
    }
}
