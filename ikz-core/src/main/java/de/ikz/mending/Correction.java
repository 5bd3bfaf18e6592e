package de.ikz.mending;

import de.ikz.cooperation.Cooperation.Kind;
import de.ikz.organization.UnitLabel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that a person changes in the draft of a report. A draft is the reading of the file with all corrections
 * carried out in the order of their numbers.
 *
 * <p>Entries are named by their id in the draft ({@code e12}, {@code e12.3} for the one that correction 3 took from it),
 * findings by theirs ({@code f7}). No correction loses a word: text that leaves one place arrives in another.
 */
public sealed interface Correction {

    /**
     * Text to be taken: some lines of a field of an entry, or of a finding that holds text.
     *
     * @param of id of the entry or finding
     * @param field of the entry; empty for a finding
     * @param lines indices from 0, ascending; all lines where empty
     */
    record Source(String of, Optional<Field> field, List<Integer> lines) {

        /** Longest list of lines. */
        public static final int MOST = 1_000;

        public Source {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(field, "field");
            lines = lines.stream().distinct().sorted().toList();
        }

        /** All of a field of an entry. */
        public static Source of(String entry, Field field) {
            return new Source(entry, Optional.of(field), List.of());
        }

        /** All of a finding's text. */
        public static Source of(String finding) {
            return new Source(finding, Optional.empty(), List.of());
        }

        /** These lines of it alone. */
        public Source lines(Integer... some) {
            return new Source(of, field, List.of(some));
        }
    }

    /**
     * Moves text to the end of a field, of the same entry or another. Statements keep their level; in a topic each
     * becomes a line of its own behind what stands there.
     */
    record Move(Source source, String entry, Field field) implements Correction {}

    /**
     * Makes an entry of text: the lines are its topic. It stands behind the entry it was taken from, or where its finding
     * is. An exchange that is taken from a project which had none is the one in which that project is worked on.
     *
     * @param unit code of its unit; without one that of the entry it was taken from, or of the last one before the finding
     */
    record Extract(Source source, Kind kind, Optional<String> unit) implements Correction {}

    /**
     * Cuts an entry in two: the topic from an offset on becomes an entry behind it, with some statements. Both have the
     * same unit, heading, partners and reach.
     *
     * @param at offset in the topic in UTF-16 code units
     * @param state indices of the statements of its state that go along
     * @param outlook indices of the statements of its outlook that go along
     */
    record Split(String entry, int at, List<Integer> state, List<Integer> outlook) implements Correction {

        public Split {
            Objects.requireNonNull(entry, "entry");
            state = state.stream().distinct().sorted().toList();
            outlook = outlook.stream().distinct().sorted().toList();
        }
    }

    /** Appends another entry of the same unit to an entry, field by field; the other is no entry any more. */
    record Join(String entry, String other) implements Correction {}

    /** Makes an entry an exchange or a project. */
    record ChangeKind(String entry, Kind kind) implements Correction {}

    /**
     * Gives entries another unit.
     *
     * @param entries at most {@value #MOST}
     * @param unit code of a unit that the draft or the register has
     */
    record ChooseUnit(List<String> entries, String unit) implements Correction {

        /** Most entries at once. */
        public static final int MOST = 1_000;

        public ChooseUnit {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Adds a unit that neither the report nor the register has, to be chosen afterwards.
     *
     * @param parent code of the unit above it, empty for a directorate
     */
    record AddUnit(UnitLabel label, Optional<String> parent) implements Correction {}

    /**
     * Marks a finding as settled (erledigt).
     *
     * @param note why, in a person's words
     */
    record Settle(String finding, Optional<String> note) implements Correction {

        /** Longest note in characters. */
        public static final int MAX_NOTE = 1_000;
    }

    /** Leaves an entry open: it is not accepted with the others and stays in the import. */
    record LeaveOpen(String entry) implements Correction {}
}
