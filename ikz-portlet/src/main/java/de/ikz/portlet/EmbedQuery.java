package de.ikz.portlet;

import de.ikz.organization.Municipality;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What somebody else's page asks for besides the selection; what cannot be understood becomes a sentence. */
final class EmbedQuery {

    /** What there is to be embedded. */
    enum View {
        REGISTER,
        UNIT,
        SUMMARY,
        PARTNER,
        DEADLINES
    }

    private static final int LEVEL = 2;
    private static final int ROWS = 10;
    private static final int MOST_ROWS = 50;

    private final Map<String, String> problems = new LinkedHashMap<>();
    private final Visit visit;
    private final Texts text;

    private final Optional<View> view;
    private final int level;
    private final int rows;
    private final Optional<Municipality> city;

    EmbedQuery(Visit visit, Texts text) {
        this.visit = visit;
        this.text = text;
        String name = visit.parameter("view").orElse("");
        this.view = Arrays.stream(View.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
        this.level = number("heading", LEVEL, LEVEL, 6);
        this.rows = number("rows", ROWS, 1, MOST_ROWS);
        this.city = readCity();
        known(EmbedPart.PARAMETER, value -> EmbedPart.find(value).isPresent());
        known("lang", Set.of("de", "en")::contains);
    }

    Optional<View> view() {
        return view;
    }

    boolean is(View asked) {
        return view.filter(asked::equals).isPresent();
    }

    /** The key of the heading when there is nothing to be shown. */
    String title() {
        return is(View.SUMMARY) ? "embed.title.summary" : is(View.DEADLINES) ? "deadlines.title" : "embed.title";
    }

    /** Level of the first heading, 2 to 6. */
    int level() {
        return level;
    }

    /** Most entries, 1 to 50. */
    int rows() {
        return rows;
    }

    /** The city asked for, empty for the one that keeps the register. */
    Optional<Municipality> city() {
        return city;
    }

    private Optional<Municipality> readCity() {
        Optional<String> given = visit.parameter("municipality");
        try {
            return given.map(Municipality::of);
        } catch (IllegalArgumentException e) {
            problem("municipality", given.get());
            return Optional.empty();
        }
    }

    /** The sentences by parameter. */
    Map<String, String> problems() {
        return problems;
    }

    private int number(String name, int byDefault, int least, int most) {
        Optional<String> given = visit.parameter(name);
        OptionalInt number = given.filter(value -> value.matches("\\d{1,2}")).stream()
                .mapToInt(Integer::parseInt)
                .filter(value -> value >= least && value <= most)
                .findFirst();
        if (given.isPresent() && number.isEmpty()) {
            problems.put(name, text.fill("embed.problem.number", name, given.get(), least, most));
        }
        return number.orElse(byDefault);
    }

    private void known(String name, java.util.function.Predicate<String> test) {
        visit.parameter(name).filter(test.negate()).ifPresent(value -> problem(name, value));
    }

    private void problem(String name, String value) {
        problems.put(name, text.of("embed.problem", name, value));
    }
}
