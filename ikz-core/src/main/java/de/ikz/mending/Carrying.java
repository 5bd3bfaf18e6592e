package de.ikz.mending;

import de.ikz.cooperation.Cooperation.Kind;
import de.ikz.intake.ReportEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Carries out one correction: looks whether all of it fits before it changes anything. */
final class Carrying {

    private final Workbench bench;
    private final DraftUnits units;
    private final int number;

    Carrying(Workbench bench, DraftUnits units, int number) {
        this.bench = bench;
        this.units = units;
        this.number = number;
    }

    void out(Correction correction) {
        if (correction instanceof Correction.Move move) {
            new Moving(bench, units, number).move(move);
        } else if (correction instanceof Correction.Extract extract) {
            new Moving(bench, units, number).extract(extract);
        } else if (correction instanceof Correction.Split split) {
            split(split);
        } else if (correction instanceof Correction.Join join) {
            join(join);
        } else if (correction instanceof Correction.ChangeKind change) {
            changeKind(change);
        } else if (correction instanceof Correction.ChooseUnit choose) {
            chooseUnit(choose);
        } else if (correction instanceof Correction.AddUnit add) {
            units.add(add.label(), add.parent(), bench.firstPlace());
        } else if (correction instanceof Correction.Settle settle) {
            settle(settle);
        } else if (correction instanceof Correction.LeaveOpen leave) {
            leaveOpen(leave);
        }
    }

    private void split(Correction.Split split) {
        DraftEntry entry = bench.entry(split.entry());
        Cut.Parts parts = Cut.of(entry.said(), split, entry.id() + "." + number);
        bench.put(entry.changed(parts.first(), number));
        bench.insert(new DraftEntry(parts.second(), List.of(number), entry.leftOpenBy()), entry.id());
    }

    private void join(Correction.Join join) {
        DraftEntry entry = bench.entry(join.entry());
        DraftEntry other = bench.entry(join.other());
        if (entry.id().equals(other.id())) {
            throw new Misfit(Text.name(entry.said()) + " lässt sich nicht mit sich selbst zusammenführen.");
        }
        if (!entry.said().named().unit().equals(other.said().named().unit())) {
            throw new Misfit(Text.name(entry.said()) + " und " + Text.name(other.said())
                    + " gehören zu verschiedenen Einheiten. Bitte zuerst die Einheit ändern.");
        }
        if (entry.isOpen() != other.isOpen()) {
            throw new Misfit("Nur einer der Einträge " + Text.name(entry.said()) + " und " + Text.name(other.said())
                    + " ist offen gelassen. Bitte das zuerst zurücknehmen.");
        }
        DraftEntry joined = entry.changed(Joined.of(entry.said(), other.said()), number);
        bench.put(joined);
        bench.remove(other.id());
        relink(other.id(), joined.said().kind() == Kind.EXCHANGE ? Optional.of(joined.id()) : Optional.empty());
    }

    private void changeKind(Correction.ChangeKind change) {
        DraftEntry entry = bench.entry(change.entry());
        if (entry.said().kind() == change.kind()) {
            throw new Misfit(Text.name(entry.said()) + " ist schon "
                    + (change.kind() == Kind.PROJECT ? "ein Projekt." : "ein Erfahrungsaustausch."));
        }
        bench.put(entry.changed(entry.said().as(change.kind(), List.of()), number));
        relink(entry.id(), Optional.empty());
    }

    /** Lets the projects of an exchange refer to another one, or to none. */
    private void relink(String exchange, Optional<String> other) {
        for (DraftEntry entry : List.copyOf(bench.entries())) {
            if (entry.said().exchanges().contains(exchange)) {
                List<String> links = entry.said().exchanges().stream()
                        .flatMap(id -> id.equals(exchange) ? other.stream() : Stream.of(id))
                        .filter(id -> !id.equals(entry.id()))
                        .distinct()
                        .toList();
                bench.put(entry.changed(entry.said().as(entry.said().kind(), links), number));
            }
        }
    }

    private void chooseUnit(Correction.ChooseUnit choose) {
        List<DraftEntry> moved = new ArrayList<>();
        List<DraftEntry> all =
                choose.entries().stream().distinct().map(bench::entry).toList();
        if (all.isEmpty()) {
            throw new Misfit("Es ist kein Eintrag genannt, der eine andere Einheit bekommen soll.");
        }
        String unit = units.choose(choose.unit(), all.get(0).said().place());
        for (DraftEntry entry : all) {
            ReportEntry.Named before = entry.said().named();
            if (before.unit().equals(unit)) {
                throw new Misfit(Text.name(entry.said()) + " gehört schon zur Einheit „" + unit + "“.");
            }
            moved.add(entry.changed(entry.said().with(under(unit, before)), number));
        }
        moved.forEach(bench::put);
    }

    /** A sub-unit that is not below the new unit is involved from now on; nothing that the row names is forgotten. */
    private ReportEntry.Named under(String unit, ReportEntry.Named before) {
        Optional<String> subUnit = before.subUnit().filter(code -> units.isBelow(code, unit));
        List<String> involved = Stream.concat(before.subUnit().stream(), before.involved().stream())
                .filter(code -> !code.equals(unit))
                .filter(code -> !subUnit.equals(Optional.of(code)))
                .distinct()
                .toList();
        return new ReportEntry.Named(unit, subUnit, involved, before.partners(), before.function());
    }

    private void settle(Correction.Settle settle) {
        DraftFinding finding = bench.finding(settle.finding());
        if (finding.isSettled()) {
            throw new Misfit("Der Prüfhinweis " + finding.id() + " ist schon erledigt.");
        }
        bench.put(finding.settled(number, settle.note().orElse("")));
    }

    private void leaveOpen(Correction.LeaveOpen leave) {
        DraftEntry entry = bench.entry(leave.entry());
        if (entry.isOpen()) {
            throw new Misfit(Text.name(entry.said()) + " ist schon offen gelassen.");
        }
        bench.put(entry.leftOpen(number));
    }
}
