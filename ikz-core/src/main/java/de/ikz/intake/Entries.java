package de.ikz.intake;

import de.ikz.cooperation.Cooperation.Kind;
import de.ikz.cooperation.Origin;
import de.ikz.cooperation.Origin.Column;
import de.ikz.cooperation.Reach;
import de.ikz.cooperation.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the entries of a report, with their blocks, ids and order. */
final class Entries {

    private final List<ReportEntry> entries = new ArrayList<>();
    private final List<String> exchangesOfBlock = new ArrayList<>();
    private int block;

    /** Begins a block: the rows that share the cells of one first column. */
    void beginBlock() {
        block++;
        exchangesOfBlock.clear();
    }

    void addExchange(
            ReportEntry.Named named, Wording wording, Set<Reach> reach, Map<Column, String> cells, Place place) {
        String id = nextId();
        exchangesOfBlock.add(id);
        entries.add(new ReportEntry(id, Kind.EXCHANGE, named, wording, reach, List.of(), origin(cells), place));
    }

    /** A project belongs to the exchange of its block only where the block has just one. */
    void addProject(
            ReportEntry.Named named, Wording wording, Set<Reach> reach, Map<Column, String> cells, Place place) {
        List<String> exchanges = exchangesOfBlock.size() == 1 ? exchangesOfBlock : List.of();
        entries.add(new ReportEntry(nextId(), Kind.PROJECT, named, wording, reach, exchanges, origin(cells), place));
    }

    private String nextId() {
        return "e" + (entries.size() + 1);
    }

    private Origin origin(Map<Column, String> cells) {
        return new Origin(block, entries.size() + 1, cells);
    }

    List<ReportEntry> all() {
        return entries;
    }
}
