package de.ikz.persistence;

import de.ikz.cooperation.Classification;
import de.ikz.cooperation.Cooperation;
import de.ikz.reading.Conclusion;
import de.ikz.reading.Mark;
import de.ikz.reading.Passages;
import de.ikz.reading.Reading;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A row of {@code version_reading}; {@link ConclusionRows} knows which columns each conclusion uses. */
@Entity
@Table(name = "version_reading")
class ReadingRow extends PartRow {

    @Column(name = "cooperation_id")
    String cooperationId;

    String conclusion;

    String field;

    int statement;

    @Column(name = "mark_from")
    int from;

    @Column(name = "mark_to")
    int to;

    @Column(name = "rule_name")
    String rule;

    String source;

    String kind;

    String content;

    @Column(name = "name_key")
    String nameKey;

    @Column(name = "partner_id")
    String partnerId;

    @Column(name = "official_key")
    String officialKey;

    LocalDate dated;

    @Column(name = "time_from")
    LocalDate timeFrom;

    @Column(name = "time_to")
    LocalDate timeTo;

    LocalDate due;

    @Column(name = "said_on")
    LocalDate said;

    LocalDate deadline;

    String edtf;

    String recurrence;

    @Column(name = "recurrence_rule")
    String recurrenceRule;

    @Column(name = "year_concluded")
    boolean yearConcluded;

    String problem;

    protected ReadingRow() {}

    ReadingRow(VersionRow version, int place, Reading reading) {
        super(version, place);
        cooperationId = version.cooperationId;
        field = reading.mark().field().name();
        statement = reading.mark().statement();
        from = reading.mark().from();
        to = reading.mark().to();
        rule = reading.rule();
        source = reading.source().name();
        ConclusionRows.write(reading.conclusion(), this);
    }

    /** The reading, with the words that stand at its mark. */
    Reading of(Cooperation text) {
        Mark mark = new Mark(Mark.Field.valueOf(field), statement, from, to);
        Conclusion concluded = ConclusionRows.read(this);
        return new Reading(mark, Passages.mention(text, mark), concluded, rule, Classification.Source.valueOf(source));
    }
}
