package de.ikz.partner;

import de.ikz.organization.UnitKind;
import de.ikz.organization.UnitLabel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The ways to write the city's own offices: {@code FB 32}, {@code Fachbereich 32}, {@code A 53}, {@code Dez. III}. */
final class OwnUnits {

    private static final Map<String, List<String>> PREFIXES = Map.of(
            "fb", List.of("FB", "Fachbereich", "Fachbereiche", "Fachbereichen"),
            "amt", List.of("Amt", "Amtes", "Amts", "Ämter", "Ämtern", "A", "AL"),
            "fd", List.of("FD", "Fachdienst", "Fachdienste", "Fachdiensten"),
            "sg", List.of("SG", "Sachgebiet", "Sachgebiete"),
            "abt", List.of("Abt", "Abt.", "Abteilung", "Abteilungen"),
            "dezernat", List.of("Dez", "Dez.", "Dezernat", "Dezernate", "Dezernaten", "Bg", "Bg.", "BG"));

    private final WordTrie<String> codes = new WordTrie<>();
    private final WordTrie<String> numbers = new WordTrie<>();
    private final Map<String, String> byNumber = new HashMap<>();

    OwnUnits(Collection<UnitLabel> units) {
        units.forEach(this::add);
    }

    /** Codes and names of offices. */
    WordTrie<String> codes() {
        return codes;
    }

    /** The numbers of offices that stand after another: {@code Ämter 12 und 37}. */
    WordTrie<String> numbers() {
        return numbers;
    }

    /** The known office of a number or the nearest above: {@code 32.4} for {@code 32.41}, {@code FB 02} for {@code 02.3}. */
    Optional<String> nearest(String number) {
        for (int length = number.length(); length > 1; length--) {
            String code = byNumber.get(number.substring(0, length));
            if (code != null) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    private void add(UnitLabel unit) {
        if (unit.kind() != UnitKind.DIRECTORATE) {
            codes.put(unit.code(), unit.code());
        }
        names(unit).stream().filter(name -> name.length() > 3).forEach(name -> codes.put(name, unit.code()));
        List<String> parts = new ArrayList<>(List.of(unit.code().split("\\s+", 2)));
        if (unit.kind() == UnitKind.DIRECTORATE) {
            parts = List.of("Dezernat", unit.code());
        }
        if (parts.size() == 2) {
            for (String prefix : PREFIXES.getOrDefault(parts.get(0).toLowerCase(Locale.ROOT), List.of())) {
                codes.put(prefix + " " + parts.get(1), unit.code());
                codes.put(prefix + parts.get(1), unit.code());
            }
            number(parts.get(1), unit.code());
        } else if (Character.isDigit(unit.code().charAt(0))) {
            number(unit.code(), unit.code());
        }
    }

    private void number(String number, String code) {
        numbers.put(number, code);
        byNumber.putIfAbsent(number, code);
    }

    /** Its long name, with and without what stands in brackets. */
    private static List<String> names(UnitLabel unit) {
        int bracket = unit.name().indexOf('(');
        String plain = bracket > 0 ? unit.name().substring(0, bracket).strip() : unit.name();
        return plain.length() > 5 ? List.of(plain, unit.name()) : List.of(unit.name());
    }
}
