package de.ikz.mending;

import de.ikz.intake.CharacterCount;
import de.ikz.intake.Finding;
import de.ikz.intake.Place;
import de.ikz.intake.Report;
import de.ikz.intake.ReportEntry;
import de.ikz.organization.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A draft while corrections are carried out; each is carried out as a whole or not at all. */
final class Workbench {

    private final Report read;
    private final DraftUnits units;
    private Map<String, DraftEntry> entries = new LinkedHashMap<>();
    private final Map<String, DraftFinding> findings = new LinkedHashMap<>();
    private final Set<Integer> misfits = new TreeSet<>();
    private final List<DraftFinding> told = new ArrayList<>();
    private boolean reordered;

    Workbench(Report read, Collection<Unit> known) {
        this.read = read;
        this.units = new DraftUnits(read.units(), read.entries().stream(), known);
        read.entries().forEach(entry -> entries.put(entry.id(), DraftEntry.of(entry)));
        for (Finding finding : read.findings()) {
            String id = "f" + (findings.size() + 1);
            findings.put(id, new DraftFinding(id, finding, Optional.empty()));
        }
    }

    void tryApply(Numbered next) {
        try {
            apply(next);
        } catch (Misfit e) {
            misfits.add(next.number());
            String message = "Korrektur " + next.number() + " passt nicht mehr zu diesem Entwurf und wurde nicht"
                    + " ausgeführt: " + e.getMessage() + " Bitte prüfen und die Korrektur zurücknehmen.";
            told.add(new DraftFinding(
                    "k" + next.number(),
                    new Finding(Finding.Severity.WARNING, firstPlace(), message, ""),
                    Optional.empty()));
        }
    }

    /** @throws Misfit when it does not fit; nothing was changed then */
    void apply(Numbered next) {
        new Carrying(this, units, next.number()).out(next.correction());
    }

    DraftEntry entry(String id) {
        DraftEntry found = entries.get(id);
        if (found == null) {
            throw new Misfit("Den Eintrag " + id + " gibt es in diesem Entwurf nicht (mehr).");
        }
        return found;
    }

    DraftFinding finding(String id) {
        DraftFinding found = findings.get(id);
        if (found == null) {
            throw new Misfit("Den Prüfhinweis " + id + " gibt es in diesem Entwurf nicht.");
        }
        return found;
    }

    boolean isFinding(String id) {
        return findings.containsKey(id);
    }

    Collection<DraftEntry> entries() {
        return entries.values();
    }

    void put(DraftEntry entry) {
        entries.put(entry.id(), entry);
    }

    void put(DraftFinding finding) {
        findings.put(finding.id(), finding);
    }

    /** Puts a new entry behind another, at the beginning where that is no entry. */
    void insert(DraftEntry added, String behind) {
        Map<String, DraftEntry> all = new LinkedHashMap<>();
        if (!entries.containsKey(behind)) {
            all.put(added.id(), added);
        }
        entries.forEach((id, entry) -> {
            all.put(id, entry);
            if (id.equals(behind)) {
                all.put(added.id(), added);
            }
        });
        entries = all;
        reordered = true;
    }

    void remove(String id) {
        entries.remove(id);
        reordered = true;
    }

    Draft draft() {
        if (reordered) {
            renumber();
        }
        List<DraftFinding> all = Stream.concat(told.stream(), findings.values().stream())
                .sorted(Comparator.comparing(found -> found.finding().place()))
                .toList();
        return new Draft(
                units.remaining(entries.values().stream().map(DraftEntry::said)),
                List.copyOf(entries.values()),
                all,
                Balance.of(read.placement(), moved(), open()),
                misfits);
    }

    Place firstPlace() {
        return read.entries().isEmpty()
                ? Place.line(1)
                : read.entries().get(0).place().whole();
    }

    private void renumber() {
        int position = 0;
        for (DraftEntry entry : List.copyOf(entries.values())) {
            ReportEntry said = entry.said();
            put(entry.with(said.with(said.origin().at(++position))));
        }
    }

    private long moved() {
        long moved = 0;
        int index = 0;
        for (DraftFinding finding : findings.values()) {
            String before = read.findings().get(index++).text();
            if (!before.equals(finding.finding().text())) {
                moved += CharacterCount.ofPlain(before)
                        - CharacterCount.ofPlain(finding.finding().text());
            }
        }
        return moved;
    }

    private long open() {
        return entries.values().stream()
                .filter(DraftEntry::isOpen)
                .mapToLong(entry -> Balance.characters(entry.said().wording()))
                .sum();
    }
}
