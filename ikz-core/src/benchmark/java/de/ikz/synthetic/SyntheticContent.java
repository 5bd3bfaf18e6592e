package de.ikz.synthetic;

import de.ikz.cooperation.Classification;
import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.CooperationId;
import de.ikz.cooperation.Details;
import de.ikz.cooperation.Exchange;
import de.ikz.cooperation.Origin;
import de.ikz.cooperation.Project;
import de.ikz.cooperation.Reach;
import de.ikz.cooperation.Responsibility;
import de.ikz.cooperation.Stage;
import de.ikz.cooperation.Statement;
import de.ikz.cooperation.Visibility;
import de.ikz.cooperation.Wording;
import de.ikz.organization.Unit;
import de.ikz.partner.Partner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntFunction;

/** What entries say: about 340 characters each, in blocks of four of which the first is an exchange. */
final class SyntheticContent {

    private static final int BLOCK = 4;

    private final Words words;
    private final List<Unit> units;
    private final IntFunction<CooperationId> ids;

    SyntheticContent(SplittableRandom random, List<Unit> units, IntFunction<CooperationId> ids) {
        this.words = new Words(random);
        this.units = units;
        this.ids = ids;
    }

    Cooperation of(int number, Unit unit) {
        boolean exchange = number % BLOCK == 1;
        Wording wording = new Wording(
                Optional.empty(),
                exchange ? words.body() : words.topic(),
                List.of(Statement.of(words.state()), new Statement(words.state(), words.below(2))),
                List.of(Statement.of(words.outlook())));
        Details details = new Details(
                wording, responsibility(unit), classification(), partners(), Optional.of(origin(number, wording)));
        return exchange ? new Exchange(details) : new Project(details, exchanges(number));
    }

    private List<CooperationId> exchanges(int number) {
        return List.of(ids.apply((number - 1) / BLOCK * BLOCK + 1));
    }

    private Responsibility responsibility(Unit unit) {
        return new Responsibility(
                unit.id(),
                Optional.empty(),
                words.chance(0.2) ? List.of(words.any(units).id()) : List.of(),
                Optional.empty());
    }

    private Classification classification() {
        return new Classification(
                words.any(List.of(Stage.values())),
                words.chance(0.3) ? Classification.Source.CONFIRMED : Classification.Source.INFERRED,
                words.chance(0.7) ? Set.of(Reach.INTER_MUNICIPAL) : Set.of(words.any(List.of(Reach.values()))),
                Optional.empty(),
                words.chance(0.5) ? Visibility.PUBLIC : Visibility.INTERNAL);
    }

    private List<Partner> partners() {
        List<Partner> partners = new ArrayList<>();
        while (partners.size() < 3 && words.chance(0.4)) {
            partners.add(Partner.named(words.partner()));
        }
        return partners;
    }

    private static Origin origin(int number, Wording wording) {
        return new Origin((number - 1) / BLOCK + 1, number, Map.of(
                Origin.Column.TOPIC, wording.topic(),
                Origin.Column.STATE, "<ul> • " + wording.state().get(0).text(),
                Origin.Column.OUTLOOK, wording.outlook().get(0).text()));
    }
}
