package de.ikz.register;

import de.ikz.cooperation.Classification;
import de.ikz.cooperation.Confirmation;
import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.CooperationId;
import de.ikz.cooperation.CooperationNumber;
import de.ikz.cooperation.Details;
import de.ikz.cooperation.Exchange;
import de.ikz.cooperation.Project;
import de.ikz.cooperation.Reach;
import de.ikz.cooperation.Responsibility;
import de.ikz.cooperation.Stage;
import de.ikz.cooperation.Statement;
import de.ikz.cooperation.Visibility;
import de.ikz.cooperation.Wording;
import de.ikz.history.Revision;
import de.ikz.organization.Municipality;
import de.ikz.organization.UnitId;
import de.ikz.partner.Partner;
import de.ikz.reading.Conclusion;
import de.ikz.reading.Doubt;
import de.ikz.reading.Mark;
import de.ikz.reading.Passages;
import de.ikz.reading.Reading;
import de.ikz.reading.Readings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An entry for a test, told step by step: {@code Given.project("a").stand("2010-12-31").at(Stage.ACTIVE).recording()}.
 * Everything that is not told is as plain as it can be.
 */
public final class Given {

    /** Magdeburg. */
    public static final Municipality MAGDEBURG = Municipality.of("15003000");
    /** Halle (Saale). */
    public static final Municipality HALLE = Municipality.of("15002000");
    /** Dessau-Roßlau. */
    public static final Municipality DESSAU = Municipality.of("15001000");
    /** The moment at which everything is recorded. */
    public static final Instant NOW = Instant.parse("2026-11-23T08:15:30.123456Z");

    private final CooperationId id;
    private final Cooperation.Kind kind;
    private Municipality municipality = MAGDEBURG;
    private int number;
    private int sequence = 1;
    private LocalDate stand = LocalDate.of(2010, 12, 31);
    private boolean withdrawn;
    private String topic;
    private Optional<String> state = Optional.empty();
    private Responsibility responsibility = Responsibility.of(new UnitId("fb-32"));
    private Classification classification = Classification.UNKNOWN;
    private List<Partner> partners = List.of();
    private String registerKey;
    private Readings readings = Readings.NONE;
    private List<Confirmation> confirmations = List.of();

    private Given(String id, Cooperation.Kind kind) {
        this.id = new CooperationId(id);
        this.kind = kind;
        this.topic = "Topic of " + id;
        this.number = 1 + Math.floorMod(id.hashCode(), 900_000_000);
        this.registerKey = id;
    }

    public static Given project(String id) {
        return new Given(id, Cooperation.Kind.PROJECT);
    }

    public static Given exchange(String id) {
        return new Given(id, Cooperation.Kind.EXCHANGE);
    }

    public Given of(Municipality city) {
        municipality = city;
        return this;
    }

    public Given number(int value) {
        number = value;
        return this;
    }

    public Given version(int value, String date) {
        sequence = value;
        return stand(date);
    }

    public Given stand(String date) {
        stand = LocalDate.parse(date);
        return this;
    }

    public Given withdrawn() {
        withdrawn = true;
        return this;
    }

    public Given topic(String text) {
        topic = text;
        return this;
    }

    /** The only statement of its state of work. */
    public Given states(String text) {
        state = Optional.of(text);
        return this;
    }

    public Given by(String unit) {
        responsibility = new Responsibility(
                new UnitId(unit), responsibility.subUnit(), responsibility.involved(), responsibility.function());
        return this;
    }

    public Given subUnit(String unit) {
        responsibility = new Responsibility(
                responsibility.unit(),
                Optional.of(new UnitId(unit)),
                responsibility.involved(),
                responsibility.function());
        return this;
    }

    public Given involving(String... units) {
        responsibility = new Responsibility(
                responsibility.unit(),
                responsibility.subUnit(),
                Stream.of(units).map(UnitId::new).toList(),
                responsibility.function());
        return this;
    }

    public Given at(Stage stage) {
        classification = new Classification(
                stage,
                classification.stageSource(),
                classification.reach(),
                classification.legalForm(),
                classification.visibility());
        return this;
    }

    public Given reaching(Reach... reach) {
        classification = classification.withReach(Set.of(reach));
        return this;
    }

    public Given as(String legalForm, Visibility visibility) {
        classification = new Classification(
                classification.stage(),
                classification.stageSource(),
                classification.reach(),
                Optional.of(legalForm),
                visibility);
        return this;
    }

    public Given with(Partner... bodies) {
        partners = List.of(bodies);
        return this;
    }

    public Given read(Readings concluded) {
        readings = concluded;
        return this;
    }

    /** Words of the state of work, or else of the topic, which are to be told before, are taken to mean something. */
    public Given reads(String words, Conclusion conclusion) {
        List<Reading> all = new ArrayList<>(readings.all());
        all.add(new Reading(mark(words), words, conclusion, "test", Classification.Source.INFERRED));
        readings = new Readings(all, readings.doubts(), "v1");
        return this;
    }

    /** Words of the topic, which is to be told before, are doubtful. */
    public Given doubts(String words, Doubt.Kind doubtful, Doubt.Choice... choices) {
        List<Doubt> all = new ArrayList<>(readings.doubts());
        var passage = new Confirmation.Passage("topic", Passages.fingerprint(topic), words, 0);
        all.add(new Doubt(doubtful, passage, mark(words), "Bitte prüfen: " + words, List.of(choices)));
        readings = new Readings(readings.all(), all, "v1");
        return this;
    }

    /** Something about the words of the topic, which is to be told before, is decided. */
    public Given decided(Confirmation.Subject subject, String words, String value) {
        var passage = new Confirmation.Passage("topic", Passages.fingerprint(topic), words, 0);
        confirmations = List.of(new Confirmation(subject, passage, value));
        return this;
    }

    private Mark mark(String words) {
        int from = state.orElse(topic).indexOf(words);
        Mark.Field field = state.isPresent() ? Mark.Field.STATE : Mark.Field.TOPIC;
        return new Mark(field, 0, from, from + words.length());
    }

    public Given sorted(String key) {
        registerKey = key;
        return this;
    }

    public Recording recording() {
        Wording wording = new Wording(
                Optional.empty(), topic, state.map(Statement::of).stream().toList(), List.of());
        Details details =
                new Details(wording, responsibility, classification, partners, Optional.empty(), confirmations);
        return recording(kind == Cooperation.Kind.PROJECT ? new Project(details, List.of()) : new Exchange(details));
    }

    public Recording recording(Cooperation content) {
        Revision revision =
                new Revision(sequence, stand, new Revision.Recorded(NOW, "actor-1", "because"), withdrawn, content);
        return new Recording(
                new Entry(municipality, id, new CooperationNumber(number), revision, readings), registerKey);
    }
}
