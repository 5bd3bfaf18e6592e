package de.ikz.portlet;

import de.ikz.register.Entry;
import java.util.List;
import java.util.Optional;

/**
 * What was just decided about an entry.
 *
 * @param lines what it was, a sentence each
 * @param entry the entry's number and page
 * @param undo sequence of the version that can be taken back; 0 when that is not possible (any more)
 */
public record Settled(List<String> lines, Link entry, int undo) {

    /** The parameter with number and version of what was just decided. */
    static final String DONE = "fertig";

    /** What the address says was decided; empty when it says nothing, or nothing that is there. */
    static Optional<Settled> of(Visit visit, SettlingDesk desk, ConfirmationWords words, Addresses addresses) {
        return visit.parameter(DONE)
                .filter(code -> code.matches("IKZ-\\d{4,9}\\.\\d{1,9}"))
                .flatMap(code -> of(
                        code.substring(0, code.indexOf('.')),
                        Integer.parseInt(code.substring(code.indexOf('.') + 1)),
                        desk,
                        words,
                        addresses));
    }

    /** Number and version of an entry, as the address has them. */
    static String code(Entry decided) {
        return decided.number() + "." + decided.revision().sequence();
    }

    private static Optional<Settled> of(
            String number, int sequence, SettlingDesk desk, ConfirmationWords words, Addresses addresses) {
        List<Entry> versions = desk.versions(number);
        return at(versions, sequence).map(decided -> {
            List<String> lines = versions.stream()
                    .filter(other -> other.revision().sequence() < sequence)
                    .findFirst()
                    .map(before -> words.changes(before, decided))
                    .orElse(List.of());
            boolean latest = desk.entry(number)
                    .filter(entry -> entry.revision().sequence() == sequence)
                    .isPresent();
            return new Settled(
                    lines,
                    new Link(decided.number().toString(), addresses.entry(decided.number())),
                    latest && !lines.isEmpty() ? sequence : 0);
        });
    }

    private static Optional<Entry> at(List<Entry> versions, int sequence) {
        return versions.stream()
                .filter(version -> version.revision().sequence() == sequence)
                .findFirst();
    }
}
