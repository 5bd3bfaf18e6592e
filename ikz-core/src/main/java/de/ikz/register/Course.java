package de.ikz.register;

import de.ikz.cooperation.Stage;
import de.ikz.history.Revision;
import de.ikz.history.Timeline;
import de.ikz.reading.Conclusion;
import de.ikz.reading.Reading;
import de.ikz.reference.ReferenceMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of an entry, from its first Stand on (Verlauf).
 *
 * @param entry the version that counts
 * @param events what happened, the earliest first
 */
public record Course(Entry entry, List<Event> events) {

    public Course {
        Objects.requireNonNull(entry, "entry");
        events = List.copyOf(events);
    }

    /**
     * Something that happened.
     *
     * @param day the Stand of the version that tells it, or the day that the text tells
     * @param kind what kind of event
     * @param stage the stage from then on, for {@link Kind#BEGAN} and {@link Kind#STAGE}
     * @param words the document or the reason, for the others
     */
    public record Event(LocalDate day, Kind kind, Optional<Stage> stage, Optional<String> words) {

        /** What can happen. */
        public enum Kind {
            /** It stands in the register for the first time. */
            BEGAN,
            /** Another stage. */
            STAGE,
            /** A council or another body resolved something. */
            RESOLUTION,
            /** It was taken out of the register. */
            WITHDRAWN,
            /** It was taken into it again. */
            RESTORED
        }

        public Event {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(stage, "stage");
            Objects.requireNonNull(words, "words");
        }
    }

    /** The day on which it stands in the register first. */
    public LocalDate began() {
        return events.stream()
                .filter(event -> event.kind() == Event.Kind.BEGAN)
                .map(Event::day)
                .findFirst()
                .orElse(entry.revision().stand());
    }

    /** The course of an entry by its versions that counted until a day. */
    static Course of(Entry entry, List<Entry> versions, LocalDate until) {
        Timeline timeline = Timeline.of(versions.stream().map(Entry::revision).toList());
        List<Entry> counted = versions.stream()
                .filter(version -> !version.revision().stand().isAfter(until))
                .filter(version -> timeline.effective(version.revision()).isPresent())
                .sorted(Comparator.comparing(
                                (Entry version) -> version.revision().stand())
                        .thenComparing(version -> version.revision().sequence()))
                .toList();
        List<Event> events = new ArrayList<>();
        for (int at = 0; at < counted.size(); at++) {
            compare(at == 0 ? Optional.empty() : Optional.of(counted.get(at - 1)), counted.get(at), events);
        }
        resolutions(entry, events);
        events.sort(Comparator.comparing(Event::day).thenComparing(Event::kind));
        return new Course(entry, events);
    }

    private static void compare(Optional<Entry> before, Entry version, List<Event> events) {
        Revision revision = version.revision();
        Stage stage = version.classification().stage();
        if (before.isEmpty()) {
            events.add(new Event(revision.stand(), Event.Kind.BEGAN, Optional.of(stage), Optional.empty()));
        } else if (before.get().classification().stage() != stage) {
            events.add(new Event(revision.stand(), Event.Kind.STAGE, Optional.of(stage), Optional.empty()));
        }
        boolean wasWithdrawn = before.map(entry -> entry.revision().withdrawn()).orElse(false);
        if (wasWithdrawn != revision.withdrawn()) {
            events.add(new Event(
                    revision.stand(),
                    revision.withdrawn() ? Event.Kind.WITHDRAWN : Event.Kind.RESTORED,
                    Optional.empty(),
                    Optional.of(revision.recorded().reason())));
        }
    }

    private static void resolutions(Entry entry, List<Event> events) {
        entry.readings().of(Conclusion.Document.class).forEach(reading -> {
            Conclusion.Document document = (Conclusion.Document) reading.conclusion();
            boolean resolved = document.type() == ReferenceMention.Type.RESOLUTION
                    || document.type() == ReferenceMention.Type.COUNCIL_PAPER;
            document.date().filter(day -> resolved).ifPresent(day -> events.add(event(day, reading)));
        });
    }

    private static Event event(LocalDate day, Reading reading) {
        return new Event(day, Event.Kind.RESOLUTION, Optional.empty(), Optional.of(reading.mention()));
    }
}
