package de.ikz.war.api;

import de.ikz.cooperation.CleanText;
import de.ikz.cooperation.Confirmation;
import de.ikz.cooperation.Confirmation.Subject;
import de.ikz.cooperation.Stage;
import de.ikz.history.Revision;
import de.ikz.reading.Passages;
import de.ikz.register.Confirming;
import de.ikz.register.Entry;
import de.ikz.war.problem.Problem;
import de.ikz.war.problem.Problem.FieldError;
import de.ikz.war.problem.ProblemException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a request changes of an entry: it takes what reading gave. Conclusions are confirmed, or confirmations taken back;
 * texts cannot be changed here yet. A member that is missing stays as it is; what cannot be done is refused, never
 * dropped.
 */
final class EntryChange {

    private static final Set<String> READ_ONLY =
            Set.of("id", "number", "municipality", "directorate", "origin", "revision", "recordedAt");
    private static final String REASON = "reason";
    private static final String STAGE = "stage";
    private static final String STAGE_SOURCE = "stageSource";
    private static final String CONFIRMED = "confirmed";
    private static final String CONFIRMED_REASON = "Angaben bestätigt";
    private static final String TEXTS = "Diese Angabe lässt sich hier noch nicht ändern, nur bestätigen lässt sich,"
            + " was erkannt wurde. Bitte den Wert senden, den der Eintrag hat.";

    private static final List<String> STAGES =
            Stream.of(Stage.values()).map(Stage::key).toList();

    private final Entry entry;
    private final JsonObject current;
    private final JsonObject asked;
    private final List<Confirmation> decisions = new ArrayList<>();
    private final List<Confirmation.Passage> takenBack = new ArrayList<>();
    private final List<FieldError> errors = new ArrayList<>();

    private EntryChange(Entry entry, JsonObject current, JsonObject asked) {
        this.entry = entry;
        this.current = current;
        this.asked = asked;
    }

    /**
     * What it changes; empty when it changes nothing.
     *
     * @param current the entry as reading gives it
     * @param asked the entry as it is to be
     * @throws ProblemException with status 422 and everything that cannot be done
     */
    static Optional<Confirming.Change> of(Entry entry, JsonObject current, JsonObject asked) {
        EntryChange change = new EntryChange(entry, current, asked);
        asked.keySet().forEach(change::member);
        change.stage();
        String reason = change.reason();
        if (!change.errors.isEmpty()) {
            String detail = change.errors.stream()
                    .map(error -> error.field() + ": " + error.message())
                    .collect(Collectors.joining(" "));
            throw new ProblemException(new Problem(422, detail, change.errors));
        }
        return change.decisions.isEmpty() && change.takenBack.isEmpty()
                ? Optional.empty()
                : Optional.of(new Confirming.Change(change.decisions, change.takenBack, reason));
    }

    private void member(String name) {
        if (READ_ONLY.contains(name) || Set.of(REASON, STAGE, STAGE_SOURCE).contains(name)) {
            return;
        }
        JsonValue now = current.getOrDefault(name, JsonValue.NULL);
        JsonValue then = asked.get(name);
        if (now.equals(then)) {
            return;
        }
        if (ReadingsJson.LISTS.contains(name)) {
            ConclusionChanges changes = new ConclusionChanges(entry, name, current.getJsonArray(name)).read(then);
            decisions.addAll(changes.decisions());
            takenBack.addAll(changes.takenBack());
            errors.addAll(changes.errors());
        } else {
            fail(name, TEXTS);
        }
    }

    private void stage() {
        Optional<String> stage = text(STAGE);
        Optional<String> source = text(STAGE_SOURCE);
        if (stage.isEmpty() || source.isEmpty()) {
            return;
        }
        boolean same = stage.get().equals(current.getString(STAGE));
        boolean confirm = source.get().equals(CONFIRMED);
        boolean isConfirmed = current.getString(STAGE_SOURCE).equals(CONFIRMED);
        if (!STAGES.contains(stage.get())) {
            fail(STAGE, "Möglich sind " + String.join(", ", STAGES) + ".");
        } else if (!confirm && !source.get().equals("inferred")) {
            fail(STAGE_SOURCE, "Möglich sind inferred und confirmed.");
        } else if (confirm && !(same && isConfirmed)) {
            decisions.add(new Confirmation(Subject.STAGE, Passages.entry(entry.content()), stage.get()));
        } else if (!confirm && !same) {
            fail(STAGE, "Eine andere Stufe gilt nur, wenn stageSource „confirmed“ ist.");
        } else if (!confirm && isConfirmed) {
            entry.content().details().confirmations().stream()
                    .filter(one -> one.subject() == Subject.STAGE)
                    .map(Confirmation::passage)
                    .forEach(takenBack::add);
        }
    }

    private String reason() {
        JsonValue given = asked.getOrDefault(REASON, JsonValue.NULL);
        if (given == JsonValue.NULL) {
            return CONFIRMED_REASON;
        }
        int most = Revision.Recorded.MAX_REASON;
        Optional<String> reason =
                given instanceof JsonString text ? CleanText.of(text.getString(), most) : Optional.empty();
        if (reason.isEmpty()) {
            fail(REASON, TextMembers.expected(most));
        }
        return reason.orElse(CONFIRMED_REASON);
    }

    /** The text asked for, else the one that the entry has. */
    private Optional<String> text(String name) {
        JsonValue given = asked.getOrDefault(name, current.get(name));
        if (given instanceof JsonString text && !text.getString().isBlank()) {
            return Optional.of(text.getString());
        }
        fail(name, "Hier wird ein Text erwartet.");
        return Optional.empty();
    }

    private void fail(String name, String message) {
        errors.add(new FieldError(name, message));
    }
}
