package de.ikz.intake;

import de.ikz.organization.UnitKind;
import de.ikz.organization.UnitLabel;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises how a report names the city's units: {@code Dezernat I}, {@code FB 32}, {@code II/01}, {@code FD 23.1}. */
final class UnitNames {

    private static final String NUMBER = "([0-9]{1,3}(?:\\.[0-9]{1,3}){0,3})";
    private static final String REST = "(?:\\s*[-–—:,]\\s*|\\s+|$)(.*)";

    private static final List<Form> FORMS = List.of(
            new Form("(?:Dezernat|Dez\\.?)\\s+([IVX]{1,5}|[0-9]{1,2}|OB)\\b\\.?" + REST, "", UnitKind.DIRECTORATE),
            new Form("(?:Fachbereich|FB)\\s*" + NUMBER + REST, "FB ", UnitKind.DEPARTMENT),
            new Form("Amt\\s*" + NUMBER + REST, "Amt ", UnitKind.OFFICE),
            new Form("(?:Fachdienst|FD)\\s*" + NUMBER + REST, "FD ", UnitKind.SERVICE),
            new Form("(?:Abteilung|Abt\\.?)\\s*" + NUMBER + REST, "Abt. ", UnitKind.TEAM),
            new Form("(?:Sachgebiet|SG)\\s*" + NUMBER + REST, "SG ", UnitKind.TEAM),
            new Form("Team\\s*" + NUMBER + REST, "Team ", UnitKind.TEAM),
            new Form("Referat\\s*" + NUMBER + REST, "Referat ", UnitKind.OFFICE),
            new Form("([IVX]{1,5}/[0-9]{1,3})" + REST, "", UnitKind.STAFF_UNIT));
    private static final Pattern NAMED_OFFICE = Pattern.compile("(.{3,100}?)\\s*\\((FB|Amt|FD)\\s*" + NUMBER + "\\)");
    private static final Pattern SUB_UNIT = Pattern.compile("(.{2,100}?)\\s*\\(([0-9]{1,3}\\.[0-9]{1,4})\\)");
    private static final Pattern SHORT_FORM = Pattern.compile("(.{5,100}?)\\s*\\((\\p{Lu}{2,6})\\)");

    private static final Pattern LAST_NUMBER = Pattern.compile("([0-9]+)(?:\\.[0-9.]+)?$");

    private static final Pattern SENTENCES = Pattern.compile(".*[.!?;]\\s.*");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}.*[\\p{L}\\p{N})“\"]");
    private static final Pattern ENTERPRISE = Pattern.compile("(?:Eigenbetrieb|Stadtwerke|Regiebetrieb)\\b.*");
    private static final Pattern STAFF = Pattern.compile("(?:Stabsstelle|Stabstelle|Stab|Büro)\\b.*");

    private UnitNames() {}

    private record Form(Pattern pattern, String prefix, UnitKind kind) {

        Form(String pattern, String prefix, UnitKind kind) {
            this(Pattern.compile(pattern), prefix, kind);
        }

        Optional<UnitLabel> read(String words) {
            Matcher matcher = pattern.matcher(words);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            String code = prefix + matcher.group(1);
            String name = matcher.group(2).strip();
            return name.length() > 100 || SENTENCES.matcher(name).matches()
                    ? Optional.empty()
                    : Optional.of(new UnitLabel(code, name.isEmpty() ? code : name, kind));
        }
    }

    /** A unit with a number or a directorate. */
    static Optional<UnitLabel> numbered(String words) {
        if (!mayHaveNumber(words)) {
            return Optional.empty();
        }
        Optional<UnitLabel> form = FORMS.stream()
                .map(candidate -> candidate.read(words))
                .flatMap(Optional::stream)
                .findFirst();
        return form.or(() -> namedOffice(words));
    }

    /** Told at once, for most cells name no unit: all forms have a digit, but for directorates with a Roman number. */
    private static boolean mayHaveNumber(String words) {
        if (words.startsWith("Dez")) {
            return true;
        }
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= '0' && words.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static Optional<UnitLabel> namedOffice(String words) {
        Matcher matcher = NAMED_OFFICE.matcher(words);
        return matcher.matches()
                ? FORMS.stream()
                        .map(form -> form.read(matcher.group(2) + " " + matcher.group(3)))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(label -> new UnitLabel(label.code(), matcher.group(1), label.kind()))
                : Optional.empty();
    }

    /** A unit below the reporting one: {@code Stadtordnungsdienst (32.1)}. */
    static Optional<UnitLabel> subUnit(String words) {
        Matcher matcher = SUB_UNIT.matcher(words);
        return words.endsWith(")") && matcher.matches()
                ? Optional.of(new UnitLabel(matcher.group(2), matcher.group(1), UnitKind.TEAM))
                : Optional.empty();
    }

    /** The unit that labels a row of a two-column table. */
    static Optional<UnitLabel> rowLabel(String words) {
        return numbered(words).or(() -> subUnit(words)).or(() -> free(words));
    }

    /** Any other heading that may be a unit: Theater Magdeburg, SAB, Eigenbetrieb Stadtgrün. */
    static Optional<UnitLabel> free(String words) {
        if (words.length() > 80 || !NAME.matcher(words).matches() || words.contains(";")) {
            return Optional.empty();
        }
        UnitKind kind = ENTERPRISE.matcher(words).matches()
                ? UnitKind.MUNICIPAL_ENTERPRISE
                : STAFF.matcher(words).matches() ? UnitKind.STAFF_UNIT : UnitKind.OTHER;
        Matcher shortForm = SHORT_FORM.matcher(words);
        return Optional.of(
                shortForm.matches()
                        ? new UnitLabel(shortForm.group(2), shortForm.group(1), kind)
                        : UnitLabel.of(words, kind));
    }

    /** The number in a unit's code: {@code 23} of {@code FD 23.1}; empty where there is none. */
    static String number(String code) {
        Matcher matcher = LAST_NUMBER.matcher(code);
        return matcher.find() && !code.contains("/") ? matcher.group(1) : "";
    }
}
