package de.ikz.partner;

import de.ikz.organization.Municipality;
import de.ikz.organization.UnitLabel;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Finds the bodies that German administrative prose names: partners, and the city's own offices. Immutable; build it once
 * for a directory, a city and a day, then ask it for many texts. Linear in the text.
 *
 * <p>The own city is never a partner, whatever its name. A name that fits several bodies is decided by its words or
 * stays {@link PartnerMention.Status#AMBIGUOUS}.
 */
public final class PartnerFinder {

    private static final List<Rule> RULES = List.of(
            new OwnUnitRule(),
            new ShortFormRule(),
            new KnownBodyRule(),
            new BothOfNameRule(),
            new ClassedPlaceRule(),
            new OfficePlaceRule(),
            new PlateRule(),
            new StateRule(),
            new BarePlaceRule(),
            new SinglePlateRule(),
            new LegalFormRule(),
            new InstitutionRule(),
            new UnnamedBodyRule(),
            new UnknownLettersRule(),
            new OwnerLettersRule(),
            new GroupRule());

    private final Names names;
    private final OwnUnits units;

    private PartnerFinder(
            Directory directory, Municipality own, String ownName, LocalDate day, Collection<UnitLabel> units) {
        this.names = new Names(directory, own, ownName, day);
        this.units = new OwnUnits(units);
    }

    /**
     * A finder for one city.
     *
     * @param directory the bodies that it links
     * @param own the city that keeps the register
     * @param day the day for which texts speak: names count as they were then
     * @param units the city's own offices that are known
     */
    public static PartnerFinder of(Directory directory, Municipality own, LocalDate day, Collection<UnitLabel> units) {
        return of(directory, own, "", day, units);
    }

    /**
     * A finder for a city whose key the directory does not know: its name tells it from its partners.
     *
     * @param directory the bodies that it links
     * @param own the city that keeps the register
     * @param ownName how the city is called, blank where that is not known; it counts only where no body has the city's key
     * @param day the day for which texts speak: names count as they were then
     * @param units the city's own offices that are known
     */
    public static PartnerFinder of(
            Directory directory, Municipality own, String ownName, LocalDate day, Collection<UnitLabel> units) {
        return new PartnerFinder(directory, own, ownName, day, units);
    }

    /** What a text names. */
    public Found in(String text) {
        return in(text, List.of());
    }

    /** What a text names, where bodies are known that are named beside it. */
    public Found in(String text, Collection<Body> beside) {
        return in(text, beside, List.of());
    }

    /**
     * What a text names within an entry.
     *
     * @param text prose: a topic, a statement
     * @param beside bodies named in the same entry; they decide names that fit several bodies
     * @param shortForms letters that the entry explains
     */
    public Found in(String text, Collection<Body> beside, Collection<ShortForm> shortForms) {
        return scan(text, beside, shortForms).found();
    }

    /** What the name of a partner means, listed as a whole in the first column of a report. */
    public Found named(String name) {
        return named(name, List.of());
    }

    /** What the name of a listed partner means, where other bodies are named beside it. */
    public Found named(String name, Collection<Body> beside) {
        return named(name, beside, List.of());
    }

    /** What the name of a listed partner means within an entry; parameters as for {@link #in}. */
    public Found named(String name, Collection<Body> beside, Collection<ShortForm> shortForms) {
        ListedName listed = new ListedName(name, names, units, beside);
        boolean letters = shortForms.stream().anyMatch(form -> form.letters().equals(name.strip()));
        if (!letters && listed.isWhole()) {
            return listed.found();
        }
        Scan parts = scan(name, beside, shortForms);
        return parts.isUntouched() || parts.hasOnly(UnnamedBodyRule.NAME) ? ListedName.candidate(name) : parts.found();
    }

    /** The letters that a text explains, where this was found in it; those of a state explain no body. */
    public List<ShortForm> shortForms(String text, Found found) {
        return ShortForm.in(text, found).stream()
                .filter(form -> !isState(form.letters()))
                .toList();
    }

    private boolean isState(String letters) {
        return names.at(Words.of(letters), 0)
                .filter(match -> match.values().stream().anyMatch(name -> NameForms.isState(name.body())))
                .isPresent();
    }

    private Scan scan(String text, Collection<Body> beside, Collection<ShortForm> shortForms) {
        Scan scan = new Scan(text, names, units, beside, shortForms);
        RULES.forEach(rule -> rule.apply(scan));
        return scan;
    }
}
