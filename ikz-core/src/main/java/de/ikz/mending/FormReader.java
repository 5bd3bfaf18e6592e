package de.ikz.mending;

import de.ikz.cooperation.CleanText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the values of a form and notes all that is wrong with them; something that is only there to go on stands for a
 * wrong value until {@link #whole} refuses the form.
 */
final class FormReader {

    private static final String WRONG = "?";
    private static final int LONGEST = 200;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private final CorrectionForm form;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    FormReader(CorrectionForm form) {
        this.form = form;
    }

    /**
     * Makes a correction of the values.
     *
     * @throws InvalidCorrection when one is missing, wrong or unknown
     */
    Correction whole(Supplier<Correction> maker) {
        Correction made = maker.get();
        form.values().keySet().stream()
                .filter(name -> !asked.contains(name))
                .forEach(name -> fail(name, "Diese Angabe gibt es bei „" + form.type() + "“ nicht."));
        if (!errors.isEmpty()) {
            throw new InvalidCorrection(errors);
        }
        return made;
    }

    String text(String name) {
        return text(name, LONGEST);
    }

    String text(String name, int longest) {
        return optional(name, longest).orElseGet(() -> {
            fail(name, "Diese Angabe fehlt.");
            return WRONG;
        });
    }

    Optional<String> optional(String name) {
        return optional(name, LONGEST);
    }

    Optional<String> optional(String name, int longest) {
        asked.add(name);
        Optional<String> given =
                Optional.ofNullable(form.values().get(name)).map(String::strip).filter(text -> !text.isEmpty());
        if (given.filter(text -> text.length() > longest).isPresent()) {
            fail(name, "Möglich sind höchstens " + longest + " Zeichen.");
            return Optional.of(WRONG);
        }
        Optional<String> clean = given.flatMap(text -> CleanText.of(text, longest));
        boolean controls = clean.isPresent() != given.isPresent();
        boolean lines = clean.stream().flatMapToInt(String::chars).anyMatch(Character::isISOControl);
        if (controls || lines && !name.equals("note")) {
            fail(name, "Steuerzeichen sind nicht möglich.");
            return Optional.of(WRONG);
        }
        return clean;
    }

    int number(String name) {
        String text = text(name);
        return text.equals(WRONG) ? 0 : number(name, text);
    }

    /** Indices, separated by commas. */
    List<Integer> numbers(String name) {
        return optional(name, 7 * Correction.Source.MOST)
                .map(text -> Stream.of(text.split(","))
                        .map(part -> number(name, part.strip()))
                        .toList())
                .orElse(List.of());
    }

    /** Ids, separated by commas. */
    List<String> texts(String name) {
        List<String> all = Stream.of(text(name, 30 * Correction.ChooseUnit.MOST).split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (all.size() > Correction.ChooseUnit.MOST) {
            fail(name, "Möglich sind höchstens " + Correction.ChooseUnit.MOST + " auf einmal.");
        }
        return all;
    }

    /** A value of an enumeration by its name in the contract. */
    <E> E key(String name, E[] all, Function<E, String> key) {
        return optionalKey(name, all, key).orElseGet(() -> {
            fail(name, "Diese Angabe fehlt.");
            return all[0];
        });
    }

    <E> Optional<E> optionalKey(String name, E[] all, Function<E, String> key) {
        return optional(name)
                .map(text -> Stream.of(all)
                        .filter(value -> key.apply(value).equals(text))
                        .findFirst()
                        .orElseGet(() -> {
                            fail(
                                    name,
                                    "„" + text + "“ ist unbekannt; möglich sind "
                                            + Stream.of(all).map(key).collect(Collectors.joining(", ")) + ".");
                            return all[0];
                        }));
    }

    private int number(String name, String text) {
        if (!NUMBER.matcher(text).matches()) {
            fail(name, "„" + text + "“ ist keine ganze Zahl ab 0.");
            return 0;
        }
        return Integer.parseInt(text);
    }

    private void fail(String name, String message) {
        errors.putIfAbsent(name, message);
    }
}
