package de.ikz.register;

import static java.util.Collections.emptyList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.cooperation.Cooperation;
import de.ikz.cooperation.Stage;
import de.ikz.organization.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Contract of {@link Cooperations}: how many entries there are. */
public abstract class CountingContract extends CooperationsContract {

    @Test
    void totalsFollowTheDate() {
        append(Given.project("a").version(1, "2008-12-31"), Given.project("b").version(1, "2010-12-31"));
        append(
                Given.project("a").version(2, "2009-12-31").withdrawn(),
                Given.project("c").version(1, "2007-12-31"));
        append(Given.project("a").version(3, "2011-12-31"));

        assertEquals(
                List.of(0L, 1L, 2L, 1L, 2L, 3L),
                Stream.of(2006, 2007, 2008, 2009, 2010, 2026)
                        .map(year -> Scope.of(Given.MAGDEBURG, LocalDate.of(year, 12, 31)))
                        .map(scope -> ask(all -> all.count(Filter.all(scope))).count())
                        .toList());
    }

    @Test
    void tallyCountsByUnitKindAndStage() {
        append(
                Given.project("a").by("fb-40").at(Stage.ACTIVE),
                Given.project("b").by("fb-40").at(Stage.ACTIVE),
                Given.exchange("c").by("fb-40").at(Stage.ACTIVE),
                Given.project("d").by("fb-32").at(Stage.PAUSED),
                Given.project("e").by("fb-32").withdrawn());

        assertEquals(
                Set.of(
                        new Tally(new UnitId("fb-40"), Cooperation.Kind.PROJECT, Stage.ACTIVE, 2),
                        new Tally(new UnitId("fb-40"), Cooperation.Kind.EXCHANGE, Stage.ACTIVE, 1),
                        new Tally(new UnitId("fb-32"), Cooperation.Kind.PROJECT, Stage.PAUSED, 1)),
                Set.copyOf(ask(all -> all.tally(ALL))));
        assertEquals(emptyList(), ask(all -> all.tally(ALL.with(Asked.concerned("fb-1")))));
    }
}
