package de.ikz.intake;

import de.ikz.cooperation.Reach;
import de.ikz.organization.UnitLabel;
import de.ikz.partner.Partner;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What the first cell of a row names: bodies; a unit below the reporting one, with partners and further own units; a
 * field of work; a label of reach. Where it is in doubt, a hint says so.
 */
final class FirstCell {

    private static final Pattern MEMBERSHIP =
            Pattern.compile("(?i)(?:mitarbeit|mitwirkung|beteiligung|teilnahme|mitglied).*"
                    + "|.*\\bfolgenden? (?:fach)?(?:gremien|runden|arbeitsgruppen|arbeitskreisen?|netzwerken?)\\b.*");

    private static final Pattern BODY =
            Pattern.compile("(?:AG|AK|UAG|Arbeitsgruppe|Arbeitskreis|Arbeitsgemeinschaft|Ad-hoc-AG|Runder Tisch"
                    + "|\\p{Lu}\\p{L}*(?:forum|runde|konferenz|tagung|treffen|netzwerk))\\b.*");

    private final String unit;
    private final Function<String, Optional<UnitLabel>> own;
    private final List<Body> bodies = new ArrayList<>();
    private final List<String> partners = new ArrayList<>();
    private final List<UnitLabel> ownUnits = new ArrayList<>();
    private final Set<Reach> reach = EnumSet.noneOf(Reach.class);
    private final List<String> doubts = new ArrayList<>();
    private Optional<UnitLabel> subUnit = Optional.empty();
    private Optional<String> function = Optional.empty();
    private Optional<String> field = Optional.empty();

    /**
     * A standing body or habit.
     *
     * @param topic its name
     * @param heading a label of reach before it
     * @param partners bodies that it lists as its members
     */
    record Body(String topic, Optional<String> heading, List<String> partners) {}

    private FirstCell(String unit, Function<String, Optional<UnitLabel>> own) {
        this.unit = unit;
        this.own = own;
    }

    /**
     * @param paragraphs of the cell, mended
     * @param unit code of the reporting unit
     * @param ownUnits tells the city's own unit that some words name
     * @param hasTopic whether a topic stands beside it
     */
    static FirstCell of(
            List<Paragraph> paragraphs, String unit, Function<String, Optional<UnitLabel>> ownUnits, boolean hasTopic) {
        FirstCell cell = new FirstCell(unit, ownUnits);
        List<Paragraph> items = LostBullets.part(paragraphs, cell.doubts::add);
        if (items.isEmpty()) {
            return cell;
        }
        Optional<UnitLabel> named = ownUnits.apply(items.get(0).words());
        if (named.isPresent()) {
            cell.readUnit(named.get(), items);
        } else if (items.size() == 1 && hasTopic && Lexicon.isField(items.get(0).words())) {
            cell.field = Optional.of(items.get(0).words());
            cell.doubts.add("„" + items.get(0).words() + "“ wurde als Aufgabenfeld gelesen, nicht als Gremium.");
        } else {
            cell.readBodies(items);
        }
        return cell;
    }

    private void readUnit(UnitLabel named, List<Paragraph> items) {
        if (UnitLabel.key(named.code()).equals(UnitLabel.key(unit))) {
            function = Optional.of(items.get(0).words());
        } else {
            subUnit = Optional.of(named);
        }
        for (Paragraph item : items.subList(1, items.size())) {
            Optional<UnitLabel> ownUnit = own.apply(item.words());
            if (ownUnit.isPresent()) {
                ownUnits.add(ownUnit.get());
            } else if (startsAsBody(item.words()) || item.words().length() > Partner.MAX_NAME) {
                bodies.add(new Body(item.words(), Optional.empty(), List.of()));
            } else {
                partners.add(item.words());
            }
        }
    }

    private static boolean startsAsBody(String words) {
        return BODY.matcher(words).matches();
    }

    private void readBodies(List<Paragraph> items) {
        Paragraph lead = items.get(0);
        boolean leads = items.size() > 1
                && !lead.marked()
                && items.get(1).level() + (items.get(1).marked() ? 1 : 0) > lead.level();
        if (leads && lead.endsWithColon() && !MEMBERSHIP.matcher(lead.words()).matches()) {
            List<String> members = new ArrayList<>();
            List<Paragraph> others = new ArrayList<>();
            items.subList(1, items.size()).forEach(item -> {
                if (startsAsBody(item.words()) || item.words().length() > Partner.MAX_NAME) {
                    others.add(item);
                } else {
                    members.add(item.words());
                }
            });
            bodies.add(new Body(withoutColon(lead.words()), Optional.empty(), members));
            others.forEach(this::readBody);
        } else {
            items.forEach(this::readBody);
        }
    }

    private void readBody(Paragraph item) {
        Optional<ReachLabel> label = ReachLabel.of(item);
        label.flatMap(ReachLabel::reach).ifPresent(reach::add);
        if (label.isEmpty()) {
            addBody(item.words(), Optional.empty());
        } else if (label.get().rest().isEmpty()) {
            field = Optional.of(label.get().heading());
        } else {
            addBody(label.get().rest(), label.map(ReachLabel::heading));
        }
    }

    private void addBody(String words, Optional<String> heading) {
        if (!Lexicon.isBody(words)) {
            doubts.add("„" + words + "“ nennt kein Gremium beim Namen; es wurde als Erfahrungsaustausch gelesen.");
        }
        bodies.add(new Body(withoutColon(words), heading, List.of()));
    }

    private static String withoutColon(String words) {
        return words.endsWith(":") && words.length() > 1
                ? words.substring(0, words.length() - 1).strip()
                : words;
    }

    List<Body> bodies() {
        return bodies;
    }

    /** Bodies outside the city that take part in the row's project. */
    List<String> partners() {
        return partners;
    }

    List<UnitLabel> ownUnits() {
        return ownUnits;
    }

    Optional<UnitLabel> subUnit() {
        return subUnit;
    }

    /** The responsible function: the leadership of the unit itself. */
    Optional<String> function() {
        return function;
    }

    /** A field of work or a label that groups the row's project. */
    Optional<String> field() {
        return field;
    }

    Set<Reach> reach() {
        return reach;
    }

    /** German sentences on what is in doubt. */
    List<String> doubts() {
        return doubts;
    }
}
