package de.ikz.persistence;

import de.ikz.cooperation.Reach;
import de.ikz.cooperation.Stage;
import de.ikz.partner.PartnerKind;
import de.ikz.reading.Conclusion;
import de.ikz.reference.ReferenceMention;
import de.ikz.register.SortKey;
import de.ikz.time.Recurrence;
import de.ikz.time.Timeframe;
import de.ikz.time.german.TimeMention;
import java.time.LocalDate;
import java.util.Optional;

/** Which columns of {@code version_reading} each conclusion uses. */
final class ConclusionRows {

    /** What {@code conclusion} says, one for each kind of conclusion. */
    enum Type {
        TIME,
        PARTY,
        OWN_UNIT,
        DOCUMENT,
        HOW_FAR,
        BETWEEN,
        FORM
    }

    private ConclusionRows() {}

    static void write(Conclusion conclusion, ReadingRow row) {
        if (conclusion instanceof Conclusion.Time time) {
            write(time, row);
        } else if (conclusion instanceof Conclusion.Party party) {
            as(Type.PARTY, party.name(), row);
            row.kind = party.kind().name();
            row.nameKey = SortKey.of(party.name());
            row.partnerId = party.body().orElse(null);
            row.officialKey = party.key().orElse(null);
        } else if (conclusion instanceof Conclusion.Document document) {
            as(Type.DOCUMENT, document.canonical(), row);
            row.kind = document.type().name();
            row.dated = document.date().map(Days::within).orElse(null);
        } else if (conclusion instanceof Conclusion.OwnUnit unit) {
            as(Type.OWN_UNIT, unit.code(), row);
        } else if (conclusion instanceof Conclusion.HowFar stage) {
            as(Type.HOW_FAR, stage.stage().name(), row);
        } else if (conclusion instanceof Conclusion.Between reach) {
            as(Type.BETWEEN, reach.reach().name(), row);
        } else {
            as(Type.FORM, ((Conclusion.Form) conclusion).legalForm(), row);
        }
    }

    static Conclusion read(ReadingRow row) {
        return switch (Type.valueOf(row.conclusion)) {
            case TIME -> time(row);
            case PARTY ->
                new Conclusion.Party(
                        PartnerKind.valueOf(row.kind),
                        Optional.ofNullable(row.partnerId),
                        row.content,
                        Optional.ofNullable(row.officialKey));
            case OWN_UNIT -> new Conclusion.OwnUnit(row.content);
            case DOCUMENT ->
                new Conclusion.Document(
                        ReferenceMention.Type.valueOf(row.kind), row.content, Optional.ofNullable(row.dated));
            case HOW_FAR -> new Conclusion.HowFar(Stage.valueOf(row.content));
            case BETWEEN -> new Conclusion.Between(Reach.valueOf(row.content));
            case FORM -> new Conclusion.Form(row.content);
        };
    }

    private static void write(Conclusion.Time time, ReadingRow row) {
        as(Type.TIME, null, row);
        row.kind = time.kind().name();
        time.frame().ifPresent(frame -> {
            row.timeFrom = frame.start().map(Days::within).orElse(Days.FIRST);
            row.timeTo = frame.end().map(Days::within).orElse(Days.END);
            row.edtf = frame.edtf();
        });
        row.due = time.due().map(Days::within).orElse(null);
        row.said = Days.within(time.said());
        row.deadline = time.ahead() ? row.due : null;
        row.recurrence = time.recurrence().map(Recurrence::iso).orElse(null);
        row.recurrenceRule = time.recurrence().flatMap(Recurrence::rule).orElse(null);
        row.yearConcluded = time.yearConcluded();
        row.problem = time.problem().orElse(null);
    }

    private static Conclusion.Time time(ReadingRow row) {
        return new Conclusion.Time(
                TimeMention.Kind.valueOf(row.kind),
                Optional.ofNullable(row.edtf)
                        .map(edtf -> new Timeframe(bound(row.timeFrom, Days.FIRST), bound(row.timeTo, Days.END), edtf)),
                Optional.ofNullable(row.recurrence)
                        .map(iso -> new Recurrence(iso, Optional.ofNullable(row.recurrenceRule))),
                row.yearConcluded,
                Optional.ofNullable(row.problem),
                row.said,
                row.deadline != null);
    }

    private static Optional<LocalDate> bound(LocalDate day, LocalDate open) {
        return Optional.of(day).filter(bound -> !bound.equals(open));
    }

    private static void as(Type type, String content, ReadingRow row) {
        row.conclusion = type.name();
        row.content = content;
    }
}
