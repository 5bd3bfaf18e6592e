package de.ikz.portlet;

import de.ikz.cooperation.Confirmation;
import de.ikz.cooperation.Confirmation.Subject;
import de.ikz.partner.Body;
import de.ikz.partner.PartnerKind;
import de.ikz.reading.Conclusion;
import de.ikz.reading.Doubt;
import de.ikz.reading.Doubt.Choice;
import de.ikz.reading.Passages;
import de.ikz.reading.Reading;
import de.ikz.register.Entry;
import de.ikz.register.Likeness;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads what a form decides about the version of an entry that it was made for; the pressed button says in one value what. */
final class Settler {

    /** The name of the buttons. */
    static final String BUTTON = "tun";

    private final SettlingDesk desk;
    private final DirectoryDesk directory;
    private final Visit visit;
    private final ConfirmationWords words;
    private final Texts text;

    Settler(SettlingDesk desk, DirectoryDesk directory, Visit visit, ConfirmationWords words, Texts text) {
        this.desk = desk;
        this.directory = directory;
        this.visit = visit;
        this.words = words;
        this.text = text;
    }

    /** What is asked; empty when it is nothing that can be decided about this version. */
    Optional<Deed> read(Entry seen) {
        String button = visit.parameter(BUTTON).orElse("");
        int space = button.indexOf(' ');
        String deed = space < 0 ? button : button.substring(0, space);
        String value = space < 0 ? "" : button.substring(space + 1);
        return switch (deed) {
            case "undo" -> Optional.of(new Deed(List.of(text.of("settle.undo")), () -> desk.undo(seen)));
            case "choose" -> doubt(seen).flatMap(doubt -> choose(seen, doubt, value));
            case "record" -> doubt(seen).flatMap(doubt -> record(seen, doubt));
            case "called" ->
                directory.find(value).flatMap(body -> doubt(seen).flatMap(doubt -> called(seen, doubt, body)));
            case "confirm" -> confirm(seen, value);
            case "reject" ->
                reading(seen, value).map(reading -> decide(seen, confirmation(seen, reading, Confirmation.NONE)));
            case "stage" ->
                stage(seen, value.isEmpty() ? visit.parameter("stage").orElse("") : value);
            case "same" -> similar(seen, Likeness::sameAs);
            case "other" -> similar(seen, Likeness::otherThan);
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

    private Optional<Doubt> doubt(Entry seen) {
        String key = visit.parameter("doubt").orElse("");
        return seen.readings().doubts().stream()
                .filter(doubt -> DoubtView.key(doubt).equals(key))
                .findFirst();
    }

    private Optional<Deed> choose(Entry seen, Doubt doubt, String value) {
        boolean offered =
                doubt.choices().stream().anyMatch(choice -> choice.value().equals(value));
        if (!offered || value.equals(Choice.ERASE) || value.equals(Choice.RECORD)) {
            return Optional.empty();
        }
        if (value.equals(Choice.DROP)) {
            String what = text.of("settle.drop", doubt.passage().mention());
            return Optional.of(new Deed(List.of(what), () -> desk.takeBack(seen, doubt.passage())));
        }
        return doubt.kind().subject().map(subject -> decide(seen, new Confirmation(subject, doubt.passage(), value)));
    }

    private Optional<Deed> record(Entry seen, Doubt doubt) {
        PartnerKind kind = DirectoryDesk.kind(visit.parameter("kind"));
        return doubt.choices().stream()
                .filter(choice -> choice.value().equals(Choice.RECORD))
                .findFirst()
                .map(choice -> new Deed(
                        List.of(text.of("settle.record", choice.label())),
                        () -> directory.record(seen, doubt.passage(), choice.label(), kind)));
    }

    /** Words that the directory does not know become a further name of a body, if the visitor keeps the directory. */
    private Optional<Deed> called(Entry seen, Doubt doubt, Body body) {
        if (!doubt.kind().subject().equals(Optional.of(Subject.PARTNER))) {
            return Optional.empty();
        }
        Deed link = decide(seen, new Confirmation(Subject.PARTNER, doubt.passage(), body.id()));
        boolean names = doubt.kind() == Doubt.Kind.UNKNOWN_PARTNER && directory.isPermitted();
        return Optional.of(
                names ? new Deed(link.words(), () -> directory.nameAlso(seen, doubt.passage(), body.id())) : link);
    }

    /** Confirms one reading, or all that nobody has confirmed. */
    private Optional<Deed> confirm(Entry seen, String key) {
        Confirmation[] all = ReadingView.open(seen)
                .filter(reading ->
                        key.isEmpty() || ReadingView.key(seen, reading).equals(key))
                .map(reading -> confirmation(seen, reading, reading.conclusion().value()))
                .distinct()
                .toArray(Confirmation[]::new);
        return all.length == 0 ? Optional.empty() : Optional.of(decide(seen, all));
    }

    private static Optional<Reading> reading(Entry seen, String key) {
        return ReadingView.open(seen)
                .filter(reading -> ReadingView.key(seen, reading).equals(key))
                .findFirst();
    }

    private static Confirmation confirmation(Entry seen, Reading reading, String value) {
        return reading.conclusion() instanceof Conclusion.HowFar
                ? new Confirmation(Subject.STAGE, Passages.entry(seen.content()), value)
                : new Confirmation(reading.conclusion().subject(), Passages.of(seen.content(), reading.mark()), value);
    }

    private Optional<Deed> stage(Entry seen, String stage) {
        return Optional.of(stage.toLowerCase(Locale.ROOT))
                .filter(key -> !key.isEmpty() && key.length() <= Confirmation.MAX_VALUE)
                .map(key -> decide(seen, new Confirmation(Subject.STAGE, Passages.entry(seen.content()), key)));
    }

    private Optional<Deed> similar(Entry seen, Function<Entry, String> value) {
        return visit.parameter("other")
                .flatMap(desk::entry)
                .map(other -> decide(
                        seen, new Confirmation(Subject.SIMILAR, Passages.entry(seen.content()), value.apply(other))));
    }

    private Deed decide(Entry seen, Confirmation... decisions) {
        List<Confirmation> all = List.of(decisions);
        return new Deed(all.stream().map(words::of).toList(), () -> desk.decide(seen, all));
    }
}
