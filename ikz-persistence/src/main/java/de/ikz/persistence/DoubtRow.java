package de.ikz.persistence;

import de.ikz.cooperation.Confirmation.Passage;
import de.ikz.reading.Doubt;
import de.ikz.reading.Mark;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A row of {@code version_doubt}. */
@Entity
@Table(name = "version_doubt")
class DoubtRow extends PartRow {

    /** Most characters of a message, and of all choices together. */
    static final int MOST = 32_672;

    private static final char CHOICE = '\u001e';
    private static final char LABEL = '\u001f';
    private static final Pattern SEPARATORS = Pattern.compile("[\u001e\u001f]");

    @Column(name = "cooperation_id")
    String cooperationId;

    @Column(name = "register_key")
    String registerKey;

    String kind;

    @Column(name = "passage_field")
    String passageField;

    String fingerprint;

    String mention;

    int occurrence;

    String field;

    int statement;

    @Column(name = "mark_from")
    int from;

    @Column(name = "mark_to")
    int to;

    String message;

    String choices;

    protected DoubtRow() {}

    DoubtRow(VersionRow version, int place, Doubt doubt) {
        super(version, place);
        cooperationId = version.cooperationId;
        registerKey = version.registerKey;
        kind = doubt.kind().name();
        passageField = doubt.passage().field();
        fingerprint = doubt.passage().fingerprint();
        mention = doubt.passage().mention();
        occurrence = doubt.passage().occurrence();
        field = doubt.mark().field().name();
        statement = doubt.mark().statement();
        from = doubt.mark().from();
        to = doubt.mark().to();
        message = Chunks.of(doubt.message(), MOST).get(0);
        choices = written(doubt.choices());
    }

    Doubt doubt() {
        return new Doubt(
                Doubt.Kind.valueOf(kind),
                new Passage(passageField, fingerprint, mention, occurrence),
                new Mark(Mark.Field.valueOf(field), statement, from, to),
                message,
                read(choices));
    }

    /** Separated by control characters, which labels lose; choices that find no room are left out. */
    private static String written(List<Doubt.Choice> choices) {
        StringBuilder all = new StringBuilder();
        for (Doubt.Choice choice : choices) {
            String next =
                    choice.value() + LABEL + SEPARATORS.matcher(choice.label()).replaceAll("") + CHOICE;
            if (all.length() + next.length() > MOST) {
                break;
            }
            all.append(next);
        }
        return all.toString();
    }

    private static List<Doubt.Choice> read(String written) {
        List<Doubt.Choice> choices = new ArrayList<>();
        int at = 0;
        for (int end = written.indexOf(CHOICE); end >= 0; end = written.indexOf(CHOICE, at)) {
            int label = written.indexOf(LABEL, at);
            choices.add(new Doubt.Choice(written.substring(at, label), written.substring(label + 1, end)));
            at = end + 1;
        }
        return choices;
    }
}
