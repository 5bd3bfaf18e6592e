package de.ikz.portlet;

import de.ikz.cooperation.Confirmation;
import de.ikz.cooperation.Confirmation.Subject;
import de.ikz.partner.PartnerKind;
import de.ikz.reading.Conclusion;
import de.ikz.reading.Doubt;
import de.ikz.reading.Passages;
import de.ikz.reading.Reading;
import de.ikz.register.Entry;
import de.ikz.register.Likeness;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Carries out what a form decides about an entry; the pressed button says in one value what. */
final class Settler {

    /** The name of the buttons. */
    static final String BUTTON = "tun";

    private final SettlingDesk desk;
    private final Visit visit;

    Settler(SettlingDesk desk, Visit visit) {
        this.desk = desk;
        this.visit = visit;
    }

    /**
     * Does what was asked.
     *
     * @throws de.ikz.register.StaleRevision when another version counts by now
     * @throws de.ikz.register.UnfitDecision when the decision does not fit the words
     * @return the entry in its new version; empty when the entry or the doubt is not there (any more)
     */
    Optional<Entry> settle(Entry entry) {
        String button = visit.parameter(BUTTON).orElse("");
        int space = button.indexOf(' ');
        String deed = space < 0 ? button : button.substring(0, space);
        String value = space < 0 ? "" : button.substring(space + 1);
        return switch (deed) {
            case "undo" -> desk.undo(entry, revision());
            case "choose" -> doubt(entry).flatMap(doubt -> choose(entry, doubt, value));
            case "record" -> doubt(entry).flatMap(doubt -> record(entry, doubt));
            case "name" -> doubt(entry).flatMap(doubt -> desk.nameAlso(entry, revision(), doubt.passage(), value));
            case "confirm" -> confirm(entry, value);
            case "reject" -> reading(entry, value).flatMap(reading -> decide(entry, reading, Confirmation.NONE));
            case "stage" ->
                stage(entry, value.isEmpty() ? visit.parameter("stage").orElse("") : value);
            case "same" -> similar(entry, Likeness::sameAs);
            case "other" -> similar(entry, Likeness::otherThan);
            default -> Optional.empty();
        };
    }

    /** Erases the name that a doubt is about; in how many places, empty when the doubt is not there (any more). */
    Optional<Integer> erase(Entry entry) {
        String by = visit.parameter("by").orElse("");
        return doubt(entry)
                .filter(doubt -> doubt.kind() == Doubt.Kind.PERSON)
                .map(doubt -> desk.erase(doubt.passage().mention(), by));
    }

    private Optional<Doubt> doubt(Entry entry) {
        String key = visit.parameter("doubt").orElse("");
        return entry.readings().doubts().stream()
                .filter(doubt -> DoubtView.key(doubt).equals(key))
                .findFirst();
    }

    private Optional<Entry> choose(Entry entry, Doubt doubt, String value) {
        boolean offered =
                doubt.choices().stream().anyMatch(choice -> choice.value().equals(value));
        if (!offered || value.equals(Doubt.Choice.ERASE) || value.equals(Doubt.Choice.RECORD)) {
            return Optional.empty();
        }
        return value.equals(Doubt.Choice.DROP)
                ? desk.takeBack(entry, revision(), doubt.passage())
                : doubt.kind()
                        .subject()
                        .flatMap(subject -> desk.decide(
                                entry, revision(), List.of(new Confirmation(subject, doubt.passage(), value))));
    }

    private Optional<Entry> record(Entry entry, Doubt doubt) {
        String asked = visit.parameter("kind").orElse("");
        PartnerKind kind = Arrays.stream(PartnerKind.values())
                .filter(known -> known.key().equals(asked))
                .findFirst()
                .orElse(PartnerKind.UNKNOWN);
        return doubt.choices().stream()
                .filter(choice -> choice.value().equals(Doubt.Choice.RECORD))
                .findFirst()
                .flatMap(choice -> desk.record(entry, revision(), doubt.passage(), choice.label(), kind));
    }

    /** Confirms one reading, or all that nobody has confirmed. */
    private Optional<Entry> confirm(Entry entry, String key) {
        if (!key.isEmpty()) {
            return reading(entry, key)
                    .flatMap(reading ->
                            decide(entry, reading, reading.conclusion().value()));
        }
        List<Confirmation> all = ReadingView.open(entry)
                .map(reading ->
                        confirmation(entry, reading, reading.conclusion().value()))
                .distinct()
                .toList();
        return all.isEmpty() ? Optional.empty() : desk.decide(entry, revision(), all);
    }

    private Optional<Reading> reading(Entry entry, String key) {
        return ReadingView.open(entry)
                .filter(reading -> ReadingView.key(entry, reading).equals(key))
                .findFirst();
    }

    private Optional<Entry> decide(Entry entry, Reading reading, String value) {
        return desk.decide(entry, revision(), List.of(confirmation(entry, reading, value)));
    }

    private static Confirmation confirmation(Entry entry, Reading reading, String value) {
        return reading.conclusion() instanceof Conclusion.HowFar
                ? new Confirmation(Subject.STAGE, Passages.entry(entry.content()), value)
                : new Confirmation(reading.conclusion().subject(), Passages.of(entry.content(), reading.mark()), value);
    }

    private Optional<Entry> stage(Entry entry, String stage) {
        return stage.isEmpty()
                ? Optional.empty()
                : desk.decide(
                        entry,
                        revision(),
                        List.of(new Confirmation(
                                Subject.STAGE, Passages.entry(entry.content()), stage.toLowerCase(Locale.ROOT))));
    }

    private Optional<Entry> similar(Entry entry, java.util.function.Function<Entry, String> value) {
        return visit.parameter("other")
                .flatMap(desk::entry)
                .flatMap(other -> desk.decide(
                        entry,
                        revision(),
                        List.of(new Confirmation(
                                Subject.SIMILAR, Passages.entry(entry.content()), value.apply(other)))));
    }

    private int revision() {
        return visit.parameter("revision")
                .filter(number -> number.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(-1);
    }
}
