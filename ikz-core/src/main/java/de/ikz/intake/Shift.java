package de.ikz.intake;

import de.ikz.cooperation.Origin.Column;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recognises rows whose cells stand one column too far to the left or right, and puts them back. */
final class Shift {

    private Shift() {}

    /**
     * A row whose topic stands in the first column, below its body or alone, and whose topic column says how far it is.
     */
    static Optional<LogicalRow> back(LogicalRow row) {
        List<Paragraph> first = row.in(Column.EXCHANGE);
        if (row.has(Column.OUTLOOK) || !Lexicon.isStatement(row.words(Column.TOPIC))) {
            return Optional.empty();
        }
        boolean belowBody = first.size() == 2
                && isBelow(first.get(0), first.get(1))
                && !Lexicon.isBody(first.get(1).words())
                && UnitNames.subUnit(first.get(0).words()).isEmpty();
        boolean alone = first.size() == 1
                && !Lexicon.isBody(first.get(0).words())
                && !Lexicon.isField(first.get(0).words())
                && UnitNames.subUnit(first.get(0).words()).isEmpty()
                && UnitNames.numbered(first.get(0).words()).isEmpty();
        if (!belowBody && !alone) {
            return Optional.empty();
        }
        int split = first.size() - 1;
        return Optional.of(row.with(Map.of(
                Column.EXCHANGE, first.subList(0, split),
                Column.TOPIC, first.subList(split, first.size()),
                Column.STATE, row.in(Column.TOPIC),
                Column.OUTLOOK, row.in(Column.STATE))));
    }

    private static boolean isBelow(Paragraph body, Paragraph item) {
        return item.level() > body.level() || item.marked() && !body.marked();
    }

    /** A row that has a topic in the column of the state, and the state in that of the outlook. */
    static Optional<LogicalRow> forth(LogicalRow row) {
        String topic = row.words(Column.STATE);
        boolean shifted = row.in(Column.STATE).size() == 1
                && !Lexicon.isStatement(topic)
                && Character.isUpperCase(topic.codePointAt(0))
                && Lexicon.isStatement(row.words(Column.OUTLOOK));
        return shifted
                ? Optional.of(row.with(Map.of(
                        Column.TOPIC, row.in(Column.STATE),
                        Column.STATE, row.in(Column.OUTLOOK),
                        Column.OUTLOOK, List.of())))
                : Optional.empty();
    }
}
