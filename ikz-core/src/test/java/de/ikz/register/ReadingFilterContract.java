package de.ikz.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.cooperation.CooperationId;
import de.ikz.cooperation.Reach;
import de.ikz.cooperation.Stage;
import de.ikz.cooperation.Visibility;
import de.ikz.partner.Partner;
import de.ikz.partner.PartnerKind;
import de.ikz.reading.Conclusion;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Contract of {@link Cooperations}: what a {@link Filter} lets through of what was concluded from texts. */
public abstract class ReadingFilterContract extends CooperationsContract {

    @Test
    void aPartnerIsFoundInTheTextByIdOrByName() {
        append(
                Given.project("a").topic("Mit BK").reads("BK", party(Optional.of("k15083"), "Landkreis Börde")),
                Given.project("b").topic("Mit XY").reads("XY", party(Optional.empty(), "XY")),
                Given.project("c").topic("Mit ?").reads("?", party(Optional.empty(), "?")),
                Given.project("d").with(Partner.named("Landkreis Börde")));

        lets(Asked.partner("k15083"), "a");
        lets(Asked.partner("landkreis börde"), "a", "d");
        lets(Asked.partner("xy"), "b");
        lets(Asked.partner("k15083", "XY"), "a", "b");
        lets(Asked.partner("?"));
    }

    @Test
    void whatIsShownIsComparedConcludedOrSaid() {
        append(
                Given.project("a").topic("läuft").reads("läuft", new Conclusion.HowFar(Stage.ACTIVE)),
                Given.project("b").at(Stage.PAUSED).topic("läuft").reads("läuft", new Conclusion.HowFar(Stage.ACTIVE)),
                Given.project("c").topic("e.V.").reads("e.V.", new Conclusion.Form("verein")),
                Given.project("d")
                        .as("zweckverband", Visibility.INTERNAL)
                        .topic("e.V.")
                        .reads("e.V.", new Conclusion.Form("verein")),
                Given.project("e")
                        .reaching(Reach.VERTICAL)
                        .topic("Land und GmbH")
                        .reads("Land", new Conclusion.Between(Reach.VERTICAL))
                        .reads("GmbH", new Conclusion.Between(Reach.WITH_PRIVATE)));

        lets(Asked.filter(Set.of(), Asked.ANY, Set.of(Stage.ACTIVE), Set.of()), "a");
        lets(Asked.filter(Set.of(), Asked.ANY, Set.of(Stage.PAUSED), Set.of()), "b");
        lets(Asked.last(Set.of("verein"), Set.of()), "c");
        lets(Asked.last(Set.of("zweckverband"), Set.of()), "d");
        lets(Asked.filter(Set.of(), Asked.ANY, Set.of(), Set.of(Reach.VERTICAL)), "e");
        lets(Asked.filter(Set.of(), Asked.ANY, Set.of(), Set.of(Reach.WITH_PRIVATE)), "e");
        assertEquals(
                Set.of(Reach.VERTICAL),
                ask(all -> all.find(Given.MAGDEBURG, new CooperationId("e"), END_OF_2010))
                        .orElseThrow()
                        .content()
                        .details()
                        .classification()
                        .reach());
    }

    @Test
    void aTimeOfTheTextIsDueOnADayThatIsAskedFor() {
        append(
                Given.project("a").topic("bis März").reads("bis März", GivenTimes.until("2011-03-31")),
                Given.project("b").topic("ab Mai").reads("ab Mai", GivenTimes.from("2011-05-01")),
                Given.project("c").topic("im April").reads("im April", GivenTimes.of("2011-04-01", "2011-04-30")),
                Given.project("d").topic("jährlich").reads("jährlich", GivenTimes.recurring()),
                Given.project("e"));

        lets(Asked.due("2011-03-31", "2011-03-31"), "a");
        lets(Asked.due("2011-04-30", "2011-04-30"), "c");
        lets(Asked.due("2011-03-31", "2011-05-01"), "a", "b", "c");
        lets(Asked.due("2011-05-01", null), "b");
        lets(Asked.due(null, "2011-03-31"), "a");
        lets(Asked.due("2011-04-01", "2011-04-29"));
        lets(Asked.due("2030-01-01", "2030-01-01"));
    }

    private static Conclusion party(Optional<String> body, String name) {
        return new Conclusion.Party(PartnerKind.DISTRICT, body, name, Optional.empty());
    }
}
