package de.ikz.reading;

import de.ikz.cooperation.Confirmation;
import de.ikz.cooperation.Cooperation;
import de.ikz.partner.Body;
import de.ikz.partner.Found;
import de.ikz.partner.Partner;
import de.ikz.partner.PartnerFinder;
import de.ikz.partner.PartnerMention;
import de.ikz.partner.ShortForm;
import de.ikz.reading.Doubt.Choice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bodies that an entry names, in its first column and in its prose; own units are involved. */
final class PartnerReadings {

    private final PartnerFinder finder;

    PartnerReadings(PartnerFinder finder) {
        this.finder = finder;
    }

    void gather(Cooperation content, Gathered gathered) {
        Map<Wordings, Found> found = find(content, List.of());
        List<ShortForm> shortForms = found.entrySet().stream()
                .flatMap(text -> finder.shortForms(text.getKey().text(), text.getValue()).stream())
                .toList();
        (shortForms.isEmpty() ? found : find(content, shortForms))
                .forEach((text, names) -> gather(text, names, gathered));
    }

    /** What each text of an entry names, in their order; a text may explain letters that stand in an earlier one. */
    private Map<Wordings, Found> find(Cooperation content, List<ShortForm> shortForms) {
        Map<Wordings, Found> all = new LinkedHashMap<>();
        List<Partner> partners = content.details().partners();
        List<Body> beside = new ArrayList<>();
        for (int at = 0; at < partners.size(); at++) {
            Wordings name =
                    new Wordings(Mark.Field.PARTNER, at, partners.get(at).name());
            Found found = finder.named(name.text(), beside, shortForms);
            beside.addAll(found.bodies());
            all.put(name, found);
        }
        Wordings.of(content).forEach(text -> {
            Found found = finder.in(text.text(), beside, shortForms);
            beside.addAll(found.bodies());
            all.put(text, found);
        });
        return all;
    }

    private static void gather(Wordings text, Found found, Gathered gathered) {
        found.units()
                .forEach(unit -> gathered.add(
                        text.mark(unit.from(), unit.to()), new Conclusion.OwnUnit(unit.code()), "own_unit"));
        found.partners().forEach(mention -> gather(text.mark(mention.from(), mention.to()), mention, gathered));
    }

    private static void gather(Mark mark, PartnerMention mention, Gathered gathered) {
        Optional<Body> body = mention.body();
        gathered.add(
                mark,
                new Conclusion.Party(
                        body.map(Body::kind).orElse(mention.kind()),
                        body.map(Body::id),
                        body.map(Body::name).orElse(mention.name()),
                        body.flatMap(Body::key)),
                mention.rule());
        switch (mention.status()) {
            case AMBIGUOUS ->
                gathered.doubt(
                        Doubt.Kind.AMBIGUOUS_PARTNER,
                        mark,
                        "„" + mention.name() + "“ kann mehrere Stellen meinen. Bitte wählen, welche gemeint ist.",
                        choices(mention.choices()));
            case CANDIDATE ->
                gathered.doubt(
                        Doubt.Kind.UNKNOWN_PARTNER,
                        mark,
                        "„" + mention.name()
                                + "“ ist als Partner genannt und steht nicht im Verzeichnis. Bitte aufnehmen, die bekannte"
                                + " Stelle nennen, die so heißt, oder sagen, dass es kein Partner ist.",
                        List.of(
                                new Choice(Choice.RECORD, mention.name()),
                                new Choice(Confirmation.NONE, "kein Partner")));
            default -> {}
        }
    }

    private static List<Choice> choices(List<Body> bodies) {
        List<Choice> choices = new ArrayList<>();
        bodies.forEach(body -> choices.add(new Choice(body.id(), body.name())));
        choices.add(new Choice(Confirmation.NONE, "kein Partner"));
        return choices;
    }
}
