package de.ikz.partner;

import de.ikz.time.Validity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The ways to write a body's name: its name, its aliases, and what follows from them. */
final class NameForms {

    private static final Pattern CLASS = Pattern.compile(
            "^(Landkreis|Kreis|Land|Freistaat|Region|Städteregion|Verbandsgemeinde|Verwaltungsgemeinschaft|Samtgemeinde|Amt) ");
    private static final Pattern BRACKET = Pattern.compile("^(.+?) \\(([^)]+)\\)$");
    private static final Pattern KREIS = Pattern.compile("^(.{4,}?)-?[Kk]reis$");

    /** Two names joined are a district's, hardly anything else's: {@code Saalfeld-Rudolstadt}. */
    private static final Pattern DOUBLE = Pattern.compile("\\p{L}+-\\p{L}+");

    private static final Pattern COLLECTIVE =
            Pattern.compile("(Verbandsgemeinde|Verwaltungsgemeinschaft|Samtgemeinde|Amt) ");

    private NameForms() {}

    static List<Name> of(Body body) {
        List<Name> forms = new ArrayList<>();
        forms.add(new Name(body, body.name(), use(body), body.validity()));
        body.aliases().forEach(alias -> forms.add(new Name(body, alias.text(), alias.use(), within(body, alias))));
        if (isTerritory(body)) {
            String core = CLASS.matcher(body.name()).replaceFirst("");
            if (!core.equals(body.name())) {
                boolean district = body.kind() == PartnerKind.DISTRICT;
                boolean land = district && core.endsWith(" Land");
                boolean alone = land || district && DOUBLE.matcher(core).matches();
                forms.add(new Name(body, core, alone ? Alias.Use.ALONE : Alias.Use.NAMED, body.validity()));
                if (land) {
                    forms.add(new Name(body, initials(core), Alias.Use.PLATE, body.validity()));
                }
            }
            var bracket = BRACKET.matcher(core);
            if (bracket.matches()) {
                core = bracket.group(1);
                forms.add(new Name(body, core, Alias.Use.NAMED, body.validity()));
                forms.add(new Name(body, core + "/" + bracket.group(2), Alias.Use.NAMED, body.validity()));
            }
            var kreis = KREIS.matcher(core);
            if (kreis.matches()) {
                forms.add(new Name(body, kreis.group(1), Alias.Use.NAMED, body.validity()));
            }
        }
        return forms;
    }

    /** {@code WL} for Weimarer Land, as {@code JL} for Jerichower Land. */
    private static String initials(String name) {
        return name.replaceAll("(\\p{Lu})[^ ]*| ", "$1");
    }

    /** The name of a large city or of a district means it wherever it stands, that of a small or doubtful place does not. */
    private static Alias.Use use(Body body) {
        boolean place = body.kind() == PartnerKind.MUNICIPALITY && !isCollective(body);
        return place && (!isLarge(body) || Lexicon.COMMON.contains(Folding.of(body.name())))
                ? Alias.Use.NAMED
                : Alias.Use.ALONE;
    }

    /** Whether it is a district-free city, or as large as one. */
    static boolean isLarge(Body body) {
        return body.kind() == PartnerKind.MUNICIPALITY
                && (body.key().filter(key -> key.endsWith("000")).isPresent()
                        || Lexicon.LARGE.contains(Folding.of(body.name())));
    }

    /** Whether several municipalities have it for one administration. */
    static boolean isCollective(Body body) {
        return body.kind() == PartnerKind.MUNICIPALITY
                && COLLECTIVE.matcher(body.name()).lookingAt();
    }

    /** Whether people name it by a place: a municipality, a district, a state. */
    static boolean isTerritory(Body body) {
        return body.kind() == PartnerKind.MUNICIPALITY || body.kind() == PartnerKind.DISTRICT || isState(body);
    }

    static boolean isState(Body body) {
        return body.key().filter(key -> key.length() == 2).isPresent();
    }

    private static Validity within(Body body, Alias alias) {
        return alias.validity().equals(Validity.ALWAYS) ? body.validity() : alias.validity();
    }
}
