package de.ikz.reference;

import de.ikz.table.Tables;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Laws and ordinances by name or short name: {@code 2. Funktionalreformgesetz}, {@code SOG LSA}, {@code VermG}. */
final class LawNames {

    /**
     * The name of a law among tokens.
     *
     * @param first index of its first token
     * @param last index of its last token
     * @param name one spelling
     */
    record Name(int first, int last, String name) {}

    private static final Set<String> SHORT_NAMES = Tables.words(LawNames.class, "laws.txt");
    private static final Set<String> ORDINANCES = Tables.words(LawNames.class, "ordinances.txt");
    private static final Set<String> STATES = Set.of("LSA", "M-V", "NRW", "NW", "BW", "Bln", "Bbg", "SH", "Nds", "LVO");
    private static final Set<String> ROMAN =
            Set.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIV");
    private static final Set<String> NO_LAWS = Set.of(
            "Naturgesetz",
            "Besatzung",
            "Übersatzung",
            "Umsatzung",
            "Satzung",
            "Gesetz",
            "Verordnung",
            "Richtlinie",
            "Ordnung");
    private static final Map<String, String> ORDINALS = Map.of(
            "erste", "1.", "erstes", "1.", "ersten", "1.", "zweite", "2.", "zweites", "2.", "zweiten", "2.", "drittes",
            "3.", "dritten", "3.", "viertes", "4.");

    /** {@code VermG}, {@code ErbbauRG}, {@code BauNVO}, {@code ThürKO}. */
    private static final Pattern LAW_END = Pattern.compile("(?<=.[a-zäöüß])(?:[A-Z]{0,2}G|GB|[A-Z]{0,2}O)$");

    /** {@code VerkehrsAG}. */
    private static final Pattern COMPANY_END = Pattern.compile("(?<=[a-zäöüß])(?:A|U|K|OH|E|I)G$");

    private LawNames() {}

    /** The law whose name begins with this token. */
    static Optional<Name> at(Tokens tokens, int index) {
        return socialCode(tokens, index)
                .or(() -> shortName(tokens, index))
                .or(() -> ordinal(tokens, index))
                .or(() -> coordinated(tokens, index))
                .or(() -> nominative(tokens.get(index)).map(name -> withState(tokens, new Name(index, index, name))));
    }

    /** {@code SGB VIII}, {@code Sozialgesetzbuch (SGB) VIII}. */
    private static Optional<Name> socialCode(Tokens tokens, int index) {
        String word = tokens.lower(index);
        if (!word.equals("sgb") && !word.startsWith("sozialgesetzbuch")) {
            return Optional.empty();
        }
        int number = tokens.lower(index + 1).equals("sgb") && tokens.follows(index + 1, " (") ? index + 2 : index + 1;
        boolean roman = tokens.follows(number, " )-")
                && ROMAN.contains(tokens.get(number).written());
        return roman
                ? Optional.of(
                        new Name(index, number, "SGB " + tokens.get(number).written()))
                : Optional.of(new Name(index, index, "SGB"));
    }

    private static Optional<Name> shortName(Tokens tokens, int index) {
        String written = tokens.get(index).written();
        if (!tokens.get(index).isCapital()) {
            return Optional.empty();
        }
        if (tokens.follows(index + 1, " ") && tokens.get(index + 1).isCapital()) {
            String two = written + " " + tokens.get(index + 1).written();
            if (SHORT_NAMES.contains(two)) {
                return Optional.of(new Name(index, index + 1, two));
            }
        }
        return isShortName(written)
                ? Optional.of(withState(tokens, new Name(index, index, written)))
                : Optional.empty();
    }

    /** Whether a word is a short name: known, or in the way of {@code VermG} and {@code BauNVO}. */
    static boolean isShortName(String word) {
        if (SHORT_NAMES.contains(word)) {
            return word.length() > 2;
        }
        boolean mixed = word.length() > 3
                && Character.isUpperCase(word.charAt(0))
                && word.chars().anyMatch(Character::isLowerCase)
                && !word.contains("/");
        return mixed
                && LAW_END.matcher(word).find()
                && !COMPANY_END.matcher(word).find();
    }

    /** {@code 2. Funktionalreformgesetz}, {@code Zweites Funktionalreformgesetz}. */
    private static Optional<Name> ordinal(Tokens tokens, int index) {
        String word = tokens.lower(index);
        boolean number = word.length() <= 2 && tokens.get(index).isNumber() && tokens.after(index) == '.';
        String ordinal = number ? word + "." : ORDINALS.get(word);
        return ordinal == null || !tokens.follows(index + 1, ". ")
                ? Optional.empty()
                : nominative(tokens.get(index + 1))
                        .map(name -> withState(tokens, new Name(index, index + 1, ordinal + " " + name)));
    }

    /** {@code Entschädigungs- und Ausgleichsleistungsgesetz}. */
    private static Optional<Name> coordinated(Tokens tokens, int index) {
        boolean open = tokens.get(index).isCapital()
                && tokens.after(index) == '-'
                && tokens.lower(index + 1).equals("und")
                && tokens.follows(index + 2, " ");
        return open
                ? nominative(tokens.get(index + 2))
                        .map(name -> withState(
                                tokens,
                                new Name(index, index + 2, tokens.get(index).written() + "- und " + name)))
                : Optional.empty();
    }

    /** The name of a law in the nominative, if the word is one. */
    static Optional<String> nominative(Token token) {
        if (!token.isCapital()) {
            return Optional.empty();
        }
        return Endings.of(token, "gesetz", "gesetzes", "gesetze", "gesetzen")
                .or(() -> Endings.of(token, "gesetzbuch", "gesetzbuchs", "gesetzbuches"))
                .or(() -> Endings.of(token, "verordnung", "verordnungen"))
                .or(() -> Endings.of(token, "richtlinie", "richtlinien"))
                .or(() -> Endings.of(token, "satzung", "satzungen"))
                .or(() -> Endings.of(token, "ordnung", "ordnungen").filter(LawNames::isOrdinance))
                .filter(name -> !NO_LAWS.contains(name) && !name.endsWith("besatzung"));
    }

    private static boolean isOrdinance(String name) {
        String lower = name.toLowerCase(Locale.GERMAN);
        return ORDINANCES.contains(lower.substring(0, lower.length() - "ordnung".length()));
    }

    private static Name withState(Tokens tokens, Name name) {
        int next = name.last() + 1;
        if (!tokens.follows(next, " -")) {
            return name;
        }
        String written = tokens.get(next).written();
        if (written.equals("Sachsen-Anhalt")) {
            return new Name(name.first(), next, name.name() + " LSA");
        }
        return STATES.contains(written) ? new Name(name.first(), next, name.name() + " " + written) : name;
    }
}
