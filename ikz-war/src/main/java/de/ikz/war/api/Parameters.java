package de.ikz.war.api;

import de.ikz.war.problem.ProblemException;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The query parameters of one call. Whatever is wrong is noted with its field; {@link #check} tells all of it at once.
 * Parameters without a value count as not given.
 */
final class Parameters {

    private static final Set<String> LATER = Set.of("q");

    private final Map<String, List<String>> given;
    private final Faults faults = new Faults();

    private Parameters(Map<String, List<String>> given) {
        this.given = given;
    }

    /** The parameters of a call that knows these names and no others. */
    static Parameters of(UriInfo uri, Collection<String> known) {
        return of(uri.getQueryParameters(), known);
    }

    /** The parameters of a call to a list that is at hand as a whole. */
    static Parameters ofWholeList(UriInfo uri, Collection<String> known) {
        return of(uri, Stream.concat(known.stream(), WholeList.NAMES.stream()).toList());
    }

    static Parameters of(Map<String, List<String>> given, Collection<String> known) {
        Parameters parameters = new Parameters(given);
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> parameters.fail(
                        name,
                        LATER.contains(name) ? "Dieser Parameter wird noch nicht unterstützt." : unknown(name, known)));
        return parameters;
    }

    /** Every value that was given, in order. */
    List<String> texts(String name) {
        return given.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The one value that may be given. */
    Optional<String> text(String name) {
        List<String> values = texts(name);
        if (values.size() > 1) {
            fail(name, "Dieser Parameter darf nur einmal vorkommen.");
        }
        return values.stream().findFirst();
    }

    /** A date such as 2010-11-30. */
    Optional<LocalDate> date(String name) {
        return text(name).flatMap(value -> {
            Optional<LocalDate> date = day(value);
            if (date.isEmpty()) {
                fail(name, "„" + value + "“ ist kein Datum der Form 2010-11-30.");
            }
            return date;
        });
    }

    /** A whole number within bounds. */
    int number(String name, int least, int most, int byDefault) {
        return text(name)
                .map(value -> {
                    int number = value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : -1;
                    if (number < least || number > most) {
                        fail(name, "Erlaubt ist eine ganze Zahl von " + least + " bis " + most + ".");
                        return byDefault;
                    }
                    return number;
                })
                .orElse(byDefault);
    }

    /** Whether the one value that the parameter may have was given. */
    boolean flag(String name, String value) {
        Optional<String> text = text(name);
        if (text.isPresent() && !text.get().equals(value)) {
            fail(name, "Erlaubt ist nur „" + value + "“.");
        }
        return text.isPresent();
    }

    /** Values of an enumeration by their names in the contract. */
    <E> Set<E> keys(String name, E[] all, Function<E, String> key) {
        Map<String, E> byKey = Stream.of(all).collect(Collectors.toMap(key, value -> value));
        Set<E> found = new LinkedHashSet<>();
        texts(name)
                .forEach(value -> Optional.ofNullable(byKey.get(value))
                        .ifPresentOrElse(
                                found::add,
                                () -> fail(
                                        name,
                                        "„" + value + "“ ist unbekannt; möglich sind "
                                                + Stream.of(all).map(key).collect(Collectors.joining(", ")) + ".")));
        return found;
    }

    /** What was given apart from some parameters, as a text that is the same for the same values. */
    String without(Collection<String> names) {
        Map<String, List<String>> others = new TreeMap<>(given);
        others.keySet().removeAll(names);
        return others.toString();
    }

    /** Notes a fault. */
    void fail(String name, String message) {
        faults.add(name, message);
    }

    /** @throws ProblemException with status 400 when anything was wrong */
    void check() {
        faults.check();
    }

    /** A date such as 2010-11-30; empty when it is none. */
    static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value)).filter(date -> date.getYear() > 0 && date.getYear() < 10_000);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String unknown(String name, Collection<String> known) {
        return known.isEmpty()
                ? "Diese Adresse kennt keine Parameter."
                : "Diesen Parameter gibt es hier nicht; möglich sind "
                        + known.stream().sorted().collect(Collectors.joining(", ")) + ".";
    }
}
