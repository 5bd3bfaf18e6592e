package de.ikz.register;

import de.ikz.cooperation.Classification;
import de.ikz.cooperation.Details;
import de.ikz.cooperation.Origin;
import de.ikz.cooperation.Responsibility;
import de.ikz.cooperation.Statement;
import de.ikz.cooperation.Wording;
import de.ikz.organization.UnitId;
import de.ikz.partner.Alias;
import de.ikz.partner.Body;
import de.ikz.partner.Partner;
import de.ikz.partner.PartnerKind;
import de.ikz.time.Validity;
import java.util.List;
import java.util.Optional;

/**
 * What tells a name wherever it can, for tests.
 *
 * @param name the name of a person
 */
public record GivenName(String name) {

    /** A wording that tells it in each of its texts. */
    public Wording wording(String topic) {
        return new Wording(
                Optional.of("Vorschlag von " + name),
                topic + " von " + name,
                List.of(new Statement("Mit " + name + ".", 1)),
                List.of(Statement.of("Treffen mit „" + name + "“")));
    }

    /** A function and a partner that tell it, beside some wording. */
    public Details details(Wording wording, Optional<Origin> origin) {
        return new Details(
                wording,
                new Responsibility(new UnitId("fb-32"), Optional.empty(), List.of(), Optional.of("Büro von " + name)),
                Classification.UNKNOWN,
                List.of(Partner.named("Büro " + name)),
                origin);
    }

    /** A body of the directory called so, which tells it in its further name and its source. */
    public Body body(String called) {
        return new Body(
                "b-1",
                called,
                PartnerKind.COMPANY,
                Optional.empty(),
                Validity.ALWAYS,
                List.of(Alias.of(name)),
                Optional.empty(),
                List.of(),
                "laut " + name);
    }
}
