package de.ikz.renewal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.ikz.access.AccessDenied;
import de.ikz.access.Actor;
import de.ikz.access.Role;
import de.ikz.cooperation.Confirmation;
import de.ikz.intake.Limits;
import de.ikz.intake.ReportFiles;
import de.ikz.organization.Municipality;
import de.ikz.reading.Reading;
import de.ikz.register.Entry;
import de.ikz.register.Filter;
import de.ikz.register.InMemoryPorts;
import de.ikz.register.Readers;
import de.ikz.register.Scope;
import de.ikz.register.Sort;
import de.ikz.register.Window;
import de.ikz.renewal.DraftReadings.ReadEntry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DraftReadingsTest {

    private static final Municipality CITY = Municipality.of("15003000");
    private static final Actor COORDINATOR = new Actor("koordination", Set.of(Role.READER, Role.COORDINATOR));
    private static final Actor READER = new Actor("leser", Set.of(Role.READER));
    private static final LocalDate STAND = LocalDate.of(2010, 11, 30);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneId.of("Europe/Berlin"));
    private static final String REPORT = "Dezernat I\n\nFB 32\n\nArbeitsgruppen\tProjekte\t\t\n"
            + "\tThema\tArbeitsstand\tPerspektive\n"
            + "AG Rad\tRadweg mit FB 32 und dem Landkreis Börde\tin Planung\tEröffnung im nächsten Jahr\n";

    private final InMemoryPorts ports = InMemoryPorts.empty();
    private final Renewal renewal = new Renewal(
            new Renewal.Stores(
                    ports.imports(),
                    ports.corrections(),
                    new Accepting(ports.cooperations(), ports.units(), ports.partners(), ports.rereads(), CLOCK),
                    ports.actors(),
                    ports.transactions()),
            ReportFiles.plainText(Limits.DEFAULT),
            CLOCK);
    private final DraftReadings readings =
            new DraftReadings(new Readers(ports.units(), ports.partners()), ports.transactions());

    @Test
    void whatADraftSaysIsWhatTheAcceptedEntriesSay() {
        DraftVersion draft = draft();
        List<ReadEntry> before = readings.of(COORDINATOR, draft, draft.draft().entries());
        renewal.accept(COORDINATOR, CITY, draft.source().id());
        List<Entry> after = ports.transactions()
                .read(() -> ports.cooperations()
                        .list(Filter.all(Scope.of(CITY, STAND)), Sort.REGISTER, Window.first(10))
                        .entries());

        assertEquals(
                after.stream().map(Entry::readings).toList(),
                before.stream().map(ReadEntry::readings).toList());
        assertEquals(
                after.stream().map(Entry::classification).toList(),
                before.stream().map(ReadEntry::classification).toList());
        assertEquals(
                List.of("FB 32", "Landkreis Börde", "nächsten Jahr"),
                before.get(1).readings().all().stream()
                        .filter(reading -> reading.conclusion().subject() != Confirmation.Subject.STAGE)
                        .map(Reading::mention)
                        .toList());
    }

    @Test
    void onlyTheEntriesAskedForAreRead() {
        DraftVersion draft = draft();

        assertEquals(
                List.of("e2"),
                readings.of(COORDINATOR, draft, draft.draft().entries().subList(1, 2)).stream()
                        .map(read -> read.drafted().id())
                        .toList());
    }

    @Test
    void whoMayNotSeeDraftsIsRefused() {
        DraftVersion draft = draft();

        assertThrows(AccessDenied.class, () -> readings.of(READER, draft, List.of()));
    }

    private DraftVersion draft() {
        Import submitted =
                renewal.submit(COORDINATOR, CITY, "bericht.txt", STAND, REPORT.getBytes(StandardCharsets.UTF_8));
        renewal.readNext("node");
        return renewal.mending().draft(COORDINATOR, CITY, submitted.id());
    }
}
