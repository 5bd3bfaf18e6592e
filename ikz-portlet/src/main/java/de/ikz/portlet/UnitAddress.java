package de.ikz.portlet;

import de.ikz.organization.OrganizationTree;
import de.ikz.organization.Unit;
import java.util.Locale;
import java.util.Optional;

/**
 * The last part of a unit's address: its code with each run of other characters than letters and digits as one hyphen.
 *
 * <p>{@code FB 32} is {@code FB-32}, {@code II/01} is {@code II-01}, a directorate {@code III} is {@code Dezernat-III}.
 * Where two units of a city come to the same form it means the one that stands first; the other has its id as address.
 * Case does not count when an address is read.
 */
final class UnitAddress {

    private UnitAddress() {}

    /** The form of a unit, whether it is the first to have it or not. */
    static String form(Unit unit) {
        return form(unit.isDirectorate() ? "Dezernat " + unit.code() : unit.code());
    }

    /** The address of a unit within its tree. */
    static String of(Unit unit, OrganizationTree tree) {
        String address = form(unit);
        String folded = fold(address);
        for (Unit other : tree.units()) {
            if (other.id().equals(unit.id())) {
                return address;
            }
            if (fold(form(other)).equals(folded)) {
                break;
            }
        }
        return unit.id().value();
    }

    /** The unit that an address means. */
    static Optional<Unit> find(String address, OrganizationTree tree) {
        String asked = fold(form(address));
        return tree.units().stream()
                .filter(unit -> fold(form(unit)).equals(asked))
                .findFirst()
                .or(() -> tree.units().stream()
                        .filter(unit -> fold(form(unit.code())).equals(asked)
                                || unit.id().value().equals(address))
                        .findFirst());
    }

    private static String form(String code) {
        StringBuilder form = new StringBuilder(code.length());
        boolean gap = false;
        for (int at = 0; at < code.length(); at += Character.charCount(code.codePointAt(at))) {
            boolean stays = isLetterOrNumber(code.codePointAt(at));
            if (stays) {
                form.append(gap && form.length() > 0 ? "-" : "").appendCodePoint(code.codePointAt(at));
            }
            gap = !stays;
        }
        return form.toString();
    }

    private static boolean isLetterOrNumber(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static String fold(String form) {
        return form.toLowerCase(Locale.ROOT);
    }
}
