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

    /**
     * The cells that an entry comes from.
     *
     * @param raw as the file has them
     * @param further those of a row that goes on in this one
     * @param place where the entry begins
     */
    record Cells(Map<Column, String> raw, List<Origin.Piece> further, Place place) {}

    /** Begins a block: the rows that share the cells of one first column. */
    void beginBlock() {
        block++;
        exchangesOfBlock.clear();
    }

    void addExchange(ReportEntry.Named named, Wording wording, Set<Reach> reach, Cells cells) {
        String id = nextId();
        exchangesOfBlock.add(id);
        entries.add(new ReportEntry(id, Kind.EXCHANGE, named, wording, reach, List.of(), origin(cells), cells.place()));
    }

    /** A project belongs to the exchange of its block only where the block has just one. */
    void addProject(ReportEntry.Named named, Wording wording, Set<Reach> reach, Cells cells) {
        List<String> exchanges = exchangesOfBlock.size() == 1 ? exchangesOfBlock : List.of();
        entries.add(new ReportEntry(
                nextId(), Kind.PROJECT, named, wording, reach, exchanges, origin(cells), cells.place()));
    }

    private String nextId() {
        return "e" + (entries.size() + 1);
    }

    private Origin origin(Cells cells) {
        return new Origin(block, entries.size() + 1, cells.raw()).with(cells.further());
    }

    List<ReportEntry> all() {
        return entries;
    }
}
