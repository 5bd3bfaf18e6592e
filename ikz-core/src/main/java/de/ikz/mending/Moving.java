package de.ikz.mending;

import de.ikz.cooperation.Cooperation.Kind;
import de.ikz.cooperation.Origin;
import de.ikz.cooperation.Statement;
import de.ikz.cooperation.Wording;
import de.ikz.intake.Place;
import de.ikz.intake.ReportEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Moves text from an entry or a finding to another field, or makes an entry of it. */
final class Moving {

    private final Workbench bench;
    private final DraftUnits units;
    private final int number;

    Moving(Workbench bench, DraftUnits units, int number) {
        this.bench = bench;
        this.units = units;
        this.number = number;
    }

    /** Lines, and what is left where they were taken from; not put back yet. */
    private record Taken(List<Statement> lines, Optional<DraftEntry> entry, Optional<DraftFinding> finding) {

        /** Where the lines were; the cell where it is known, else the row. */
        Place place(Optional<Field> field) {
            return entry.map(from -> from.said().place())
                    .map(place -> field.equals(Optional.of(Field.TOPIC)) ? place : place.whole())
                    .orElseGet(() -> finding.orElseThrow().finding().place());
        }
    }

    private Taken take(Correction.Source source, String whereTo) {
        return source.field().isPresent()
                ? takeFromEntry(source, source.field().get())
                : takeFromFinding(source, whereTo);
    }

    private Taken takeFromEntry(Correction.Source source, Field field) {
        DraftEntry entry = bench.entry(source.of());
        List<Statement> picked =
                Text.picked(field.lines(entry.said().wording()), source.lines(), Text.name(entry.said()));
        ReportEntry rest = Text.without(entry.said(), field, source.lines());
        return new Taken(picked, Optional.of(entry.changed(rest, number)), Optional.empty());
    }

    private Taken takeFromFinding(Correction.Source source, String whereTo) {
        DraftFinding finding = bench.finding(source.of());
        if (!finding.holdsText()) {
            throw new Misfit(
                    "Der Prüfhinweis " + finding.id() + " hat keinen Text, der nicht schon in einem Eintrag steht.");
        }
        if (finding.isSettled()) {
            throw new Misfit("Der Prüfhinweis " + finding.id() + " ist erledigt. Bitte ihn zuerst wieder öffnen.");
        }
        List<Statement> all = Field.lines(finding.finding().text());
        List<Statement> picked = Text.picked(all, source.lines(), "Prüfhinweis " + finding.id());
        DraftFinding rest = finding.withText(Field.joined(Text.rest(all, source.lines())));
        return new Taken(
                picked, Optional.empty(), Optional.of(rest.holdsText() ? rest : rest.settled(number, whereTo)));
    }

    void move(Correction.Move move) {
        if (move.source().of().equals(move.entry()) && move.source().field().equals(Optional.of(move.field()))) {
            throw new Misfit("Der Text steht schon dort: in "
                    + Text.name(bench.entry(move.entry()).said()) + ".");
        }
        DraftEntry there = bench.entry(move.entry());
        Taken taken = take(move.source(), "Der Text steht jetzt in " + Text.name(there.said()) + ".");
        DraftEntry target =
                taken.entry().filter(rest -> rest.id().equals(move.entry())).orElse(there);
        ReportEntry longer = Text.append(target.said(), move.field(), taken.lines());
        DraftEntry changed = target.changed(
                withPiece(longer, move.field(), taken.place(move.source().field())), number);
        putRest(taken);
        bench.put(changed);
    }

    private static ReportEntry withPiece(ReportEntry entry, Field field, Place from) {
        return from.spot().isInRowOf(entry.place().spot())
                ? entry
                : entry.with(entry.origin().with(List.of(new Origin.Piece(field.column(), from.spot()))));
    }

    private void putRest(Taken taken) {
        taken.entry().ifPresent(bench::put);
        taken.finding().ifPresent(bench::put);
    }

    void extract(Correction.Extract extract) {
        String id = extract.source().of() + "." + number;
        Taken taken = take(extract.source(), "Der Text ist jetzt der Eintrag " + id + ".");
        String topic = Field.joined(taken.lines());
        Text.requireShort(topic, id);
        Optional<DraftEntry> neighbour = taken.entry().or(() -> taken.finding().flatMap(this::before));
        String unit = extract.unit()
                .map(code -> units.choose(code, bench.firstPlace()))
                .or(() -> neighbour.map(entry -> entry.said().named().unit()))
                .orElseThrow(() -> new Misfit("Für den neuen Eintrag fehlt die Einheit. Bitte eine auswählen."));
        ReportEntry made = taken.entry()
                .map(from -> new ReportEntry(
                        id,
                        extract.kind(),
                        named(
                                unit,
                                extract.unit().isPresent()
                                        ? Optional.empty()
                                        : from.said().named().subUnit()),
                        Wording.of(topic),
                        from.said().reach(),
                        List.of(),
                        from.said().origin(),
                        from.said().place()))
                .orElseGet(() -> new ReportEntry(
                        id,
                        extract.kind(),
                        named(unit, Optional.empty()),
                        Wording.of(topic),
                        Set.of(),
                        List.of(),
                        origin(extract.kind(), topic),
                        taken.finding().orElseThrow().finding().place()));
        putRest(taken);
        taken.entry().ifPresent(from -> linkTo(made, from));
        bench.insert(
                DraftEntry.of(made).changed(made, number),
                neighbour.map(DraftEntry::id).orElse(""));
    }

    private void linkTo(ReportEntry made, DraftEntry from) {
        if (made.kind() == Kind.EXCHANGE
                && from.said().kind() == Kind.PROJECT
                && from.said().exchanges().isEmpty()) {
            bench.put(from.changed(from.said().as(Kind.PROJECT, List.of(made.id())), number));
        }
    }

    private static ReportEntry.Named named(String unit, Optional<String> subUnit) {
        return new ReportEntry.Named(unit, subUnit, List.of(), List.of(), Optional.empty());
    }

    /** The last entry that begins before a finding's place. */
    private Optional<DraftEntry> before(DraftFinding finding) {
        return bench.entries().stream()
                .filter(entry ->
                        entry.said().place().compareTo(finding.finding().place()) <= 0)
                .reduce((first, second) -> second);
    }

    private Origin origin(Kind kind, String topic) {
        int block = bench.entries().stream()
                        .mapToInt(entry -> entry.said().origin().block())
                        .max()
                        .orElse(0)
                + 1;
        return new Origin(
                block, 1, Map.of(kind == Kind.EXCHANGE ? Origin.Column.EXCHANGE : Origin.Column.TOPIC, topic));
    }
}
