package de.ikz.register;

import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.Reach;
import de.ikz.cooperation.Stage;
import de.ikz.cooperation.Visibility;
import de.ikz.partner.Partner;
import de.ikz.partner.PartnerKind;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Contract of {@link Cooperations}: what a {@link Filter} lets through of what entries say, and of which cities and days. */
public abstract class FilterContract extends CooperationsContract {

    @Test
    void aKindLetsOnlyThatKindThrough() {
        append(Given.project("a"), Given.exchange("b"));

        lets(Asked.filter(Set.of(Cooperation.Kind.EXCHANGE), Asked.ANY, Set.of(), Set.of()), "b");
        lets(
                Asked.filter(
                        Set.of(Cooperation.Kind.EXCHANGE, Cooperation.Kind.PROJECT), Asked.ANY, Set.of(), Set.of()),
                "a",
                "b");
    }

    @Test
    void stagesAreAlternatives() {
        append(
                Given.project("a").at(Stage.ACTIVE),
                Given.project("b").at(Stage.PAUSED),
                Given.project("c").at(Stage.UNKNOWN));

        lets(Asked.filter(Set.of(), Asked.ANY, Set.of(Stage.ACTIVE), Set.of()), "a");
        lets(Asked.filter(Set.of(), Asked.ANY, Set.of(Stage.ACTIVE, Stage.PAUSED), Set.of()), "a", "b");
    }

    @Test
    void oneReachOfSeveralIsEnoughAndFindsTheEntryOnce() {
        append(
                Given.project("a").reaching(Reach.VERTICAL, Reach.INTER_MUNICIPAL),
                Given.project("b").reaching(Reach.WITH_PRIVATE),
                Given.project("c"));

        lets(Asked.filter(Set.of(), Asked.ANY, Set.of(), Set.of(Reach.VERTICAL, Reach.INTER_MUNICIPAL)), "a");
    }

    @Test
    void aPartnerIsFoundByIdOrByItsNameHoweverWritten() {
        append(
                Given.project("a").with(Partner.named("Landkreis Börde"), Partner.named("Stadt Halle")),
                Given.project("b")
                        .with(new Partner("Börde", PartnerKind.DISTRICT, Optional.of("p-7"), Optional.empty())),
                Given.project("c").with(Partner.named("???")));

        lets(Asked.partner("landkreis BORDE"), "a");
        lets(Asked.partner("Landkreis  Börde", "Stadt Halle"), "a");
        lets(Asked.partner("p-7"), "b");
        lets(Asked.partner("p-7", "Stadt Halle"), "a", "b");
        lets(Asked.partner("Landkreis"));
        lets(Asked.partner("!"));
    }

    @Test
    void legalFormAndVisibilityAreCompared() {
        append(
                Given.project("a").as("zweckverband", Visibility.PUBLIC),
                Given.project("b").as("zweckvereinbarung", Visibility.CLOSED),
                Given.project("c"));

        lets(Asked.last(Set.of("zweckverband"), Set.of()), "a");
        lets(Asked.last(Set.of(), Set.of(Visibility.CLOSED, Visibility.INTERNAL)), "b", "c");
    }

    @Test
    void differentQuestionsMustAllHold() {
        append(
                Given.project("a").at(Stage.ACTIVE).reaching(Reach.VERTICAL),
                Given.project("b").at(Stage.ACTIVE),
                Given.exchange("c").at(Stage.ACTIVE).reaching(Reach.VERTICAL));

        lets(
                Asked.filter(Set.of(Cooperation.Kind.PROJECT), Asked.ANY, Set.of(Stage.ACTIVE), Set.of(Reach.VERTICAL)),
                "a");
    }

    @Test
    void onlyTheVersionThatCountsIsCompared() {
        append(
                Given.project("a").version(1, "2009-12-31").at(Stage.PROPOSED),
                Given.project("a").version(2, "2010-12-31").at(Stage.ACTIVE));

        lets(Asked.filter(Set.of(), Asked.ANY, Set.of(Stage.PROPOSED), Set.of()));
        lets(Asked.filter(Set.of(), Asked.ANY, Set.of(Stage.ACTIVE), Set.of()), "a");
    }

    @Test
    void withdrawnEntriesAreLetThroughWhereTheyAreAskedFor() {
        append(Given.project("a").withdrawn(), Given.project("b"));

        lets(ALL, "b");
        lets(Filter.all(new Scope(Optional.of(Given.MAGDEBURG), END_OF_2010, true)), "a", "b");
    }

    @Test
    void allCitiesAreReadAcross() {
        append(
                Given.project("a").of(Given.HALLE),
                Given.project("b"),
                Given.project("c").of(Given.HALLE).withdrawn());

        lets(Filter.all(new Scope(Optional.empty(), END_OF_2010, false)), "a", "b");
        lets(Filter.all(new Scope(Optional.of(Given.HALLE), END_OF_2010, false)), "a");
        lets(Filter.all(new Scope(Optional.of(Given.DESSAU), END_OF_2010, false)));
    }
}
