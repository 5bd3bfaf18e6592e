package de.ikz.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.ikz.access.AccessDenied;
import de.ikz.access.Actor;
import de.ikz.access.Role;
import de.ikz.cooperation.CooperationId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Erasing names; what it does to each kind of content is told by {@link ErasureContract}. */
class ForgettingTest {

    private static final Actor READER = new Actor("leser", Set.of(Role.READER));
    private static final Actor COORDINATOR = new Actor("koordination", Set.of(Role.READER, Role.COORDINATOR));

    private final InMemoryPorts ports = InMemoryPorts.empty();
    private final Forgetting forgetting = new Forgetting(ports.stores(), Clock.fixed(Given.NOW, ZoneOffset.UTC));

    @BeforeEach
    void twoVersions() {
        ports.transactions().write(() -> {
            ports.cooperations()
                    .append(List.of(
                            Given.project("a")
                                    .topic("Absprache mit Frau Muster")
                                    .version(1, "2020-01-31")
                                    .recording(),
                            Given.project("a")
                                    .topic("Treffen mit Frau Muster")
                                    .version(2, "2021-01-31")
                                    .recording()));
            return null;
        });
    }

    @Test
    void wordsAreReplacedInEveryVersion() {
        assertEquals(2, forgetting.erase(COORDINATOR, Given.MAGDEBURG, "Frau Muster", "der Leitung"));

        List<Entry> versions = ports.transactions()
                .read(() -> ports.cooperations().revisions(Given.MAGDEBURG, new CooperationId("a")));
        assertEquals(
                List.of("Treffen mit der Leitung", "Absprache mit der Leitung"),
                versions.stream()
                        .map(version -> version.content().wording().topic())
                        .toList());
    }

    @Test
    void whatWouldStillStandThereIsRefused() {
        assertThrows(
                UnfitDecision.class, () -> forgetting.erase(COORDINATOR, Given.MAGDEBURG, "Muster", "Frau Muster"));
        assertThrows(UnfitDecision.class, () -> forgetting.erase(COORDINATOR, Given.MAGDEBURG, " ", "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\u0000y", "x\u202ey", "\ud800"})
    void whatCannotBeStoredCannotTakeThePlaceOfWords(String by) {
        assertThrows(UnfitDecision.class, () -> forgetting.erase(COORDINATOR, Given.MAGDEBURG, "Frau Muster", by));
    }

    @Test
    void onlyTheCoordinationErases() {
        assertThrows(AccessDenied.class, () -> forgetting.erase(READER, Given.MAGDEBURG, "Frau Muster", "der Leitung"));
    }
}
