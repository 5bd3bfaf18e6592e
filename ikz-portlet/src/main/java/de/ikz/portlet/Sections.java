package de.ikz.portlet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/** Groups entries in the order of the register as a report has them: directorate, unit, cells side by side. */
final class Sections {

    private Sections() {}

    /**
     * A heading of a list.
     *
     * @param label what people read
     * @param address the page about it, empty when there is none
     * @param anchor its name on the page, empty to take one from its first entry
     */
    public record Heading(String label, String address, String anchor) {

        Link link() {
            return new Link(label, address);
        }
    }

    /**
     * An entry with its place in the list.
     *
     * @param directorate the directorate above
     * @param unit the reporting unit, the same as the directorate where that reports itself
     * @param block the number that the cells share which stood side by side, empty when it stood in no report
     * @param entry the entry
     */
    record Placed(Heading directorate, Heading unit, OptionalInt block, EntryView entry) {}

    /** The entries of one directorate that follow each other. */
    public record Directorate(Heading heading, List<UnitSection> units) {

        /** The name of the heading on the page. */
        public String anchor() {
            return heading.anchor().isEmpty() ? "dezernat-" + units.get(0).first() : heading.anchor();
        }
    }

    /** The entries of one unit that follow each other. */
    public record UnitSection(Heading heading, boolean isDirectorate, List<Block> blocks) {

        /** The name of the heading on the page. */
        public String anchor() {
            return heading.anchor().isEmpty() ? "einheit-" + first() : heading.anchor();
        }

        private String first() {
            return blocks.get(0).entries().get(0).anchor();
        }

        /** Whether any of the blocks has an exchange. */
        public boolean hasExchanges() {
            return blocks.stream().anyMatch(block -> !block.exchanges().isEmpty());
        }

        /** How many columns its table has. */
        public int columns() {
            if (!hasProjects()) {
                return 1;
            }
            return hasExchanges() ? 4 : 3;
        }

        /** Whether any of the blocks has a project. */
        public boolean hasProjects() {
            return blocks.stream().anyMatch(block -> !block.projects().isEmpty());
        }
    }

    /** The entries that stood side by side. */
    public record Block(List<EntryView> exchanges, List<EntryView> projects) {

        /** All entries of the block. */
        List<EntryView> entries() {
            return Stream.concat(exchanges.stream(), projects.stream()).toList();
        }

        /** All findings of the block. */
        public List<FindingView> findings() {
            return entries().stream()
                    .flatMap(entry -> entry.findings().stream())
                    .toList();
        }
    }

    static List<Directorate> of(List<Placed> entries) {
        return runs(entries, Placed::directorate).stream()
                .map(run -> new Directorate(run.get(0).directorate(), units(run)))
                .toList();
    }

    private static List<UnitSection> units(List<Placed> entries) {
        return runs(entries, Placed::unit).stream()
                .map(run -> new UnitSection(
                        run.get(0).unit(), run.get(0).unit().equals(run.get(0).directorate()), blocks(run)))
                .toList();
    }

    private static List<Block> blocks(List<Placed> entries) {
        return runs(entries, entry -> entry.block().isPresent() ? entry.block() : entry).stream()
                .map(run -> new Block(of(run, true), of(run, false)))
                .toList();
    }

    private static List<EntryView> of(List<Placed> run, boolean exchanges) {
        return run.stream()
                .map(Placed::entry)
                .filter(entry -> entry.isExchange() == exchanges)
                .toList();
    }

    private static List<List<Placed>> runs(List<Placed> entries, Function<Placed, Object> key) {
        List<List<Placed>> runs = new ArrayList<>();
        Object last = null;
        for (Placed entry : entries) {
            Object current = key.apply(entry);
            if (runs.isEmpty() || !Objects.equals(current, last)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(entry);
            last = current;
        }
        return runs;
    }
}
