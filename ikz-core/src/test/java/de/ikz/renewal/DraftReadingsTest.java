package de.ikz.renewal;

import static de.ikz.renewal.Importing.COORDINATOR;
import static de.ikz.renewal.Importing.HEADER;
import static de.ikz.renewal.Importing.READER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.ikz.access.AccessDenied;
import de.ikz.cooperation.Confirmation;
import de.ikz.reading.Reading;
import de.ikz.register.Entry;
import de.ikz.renewal.DraftReadings.ReadEntry;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftReadingsTest {

    private static final LocalDate STAND = LocalDate.of(2010, 11, 30);
    private static final String REPORT =
            HEADER + "AG Rad\tRadweg mit FB 32 und dem Landkreis Börde\tin Planung\tEröffnung im nächsten Jahr\n";

    private final Importing city = new Importing();
    private final DraftReadings readings = new DraftReadings(city.readers(), city.ports.transactions());

    @Test
    void whatADraftSaysIsWhatTheAcceptedEntriesSay() {
        DraftVersion draft = draft();
        List<ReadEntry> before = readings.of(COORDINATOR, draft, draft.draft().entries());
        city.accept(draft.source().id());
        List<Entry> after = city.entries(STAND);

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
        return city.draft(city.read(REPORT, STAND).id());
    }
}
