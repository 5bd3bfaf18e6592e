package de.ikz.renewal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.organization.Municipality;
import de.ikz.register.Given;
import de.ikz.register.Ports;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Contract of {@link Imports}. */
public abstract class ImportsContract {

    private static final byte[] FILE = {0, -1, 'D', 'e', 'z', 127, -128};
    private static final String HASH = "ab".repeat(32);
    private static final Import.Counts COUNTS = new Import.Counts(1, 2, 3, 4, 5, 5, 6, 1);
    private static final Instant NOON = Given.NOW;
    private static final Instant LATER = NOON.plusSeconds(60);

    protected abstract Ports ports();

    @Test
    void anImportComesBackAsItWasSubmitted() {
        Import submitted = add(reading("a", 0));

        assertEquals(Optional.of(submitted), find("a"));
        assertEquals(Optional.empty(), find("b"));
        assertEquals(Optional.empty(), ask(imports -> imports.find(Given.HALLE, submitted.id())));
    }

    @Test
    void theFileComesBackByteByByteUntilItIsDropped() {
        add(reading("a", 0));
        assertArrayEquals(FILE, file("a").orElseThrow());
        assertTrue(file("b").isEmpty());

        ports().transactions().write(() -> {
            ports().imports().dropFile(Given.MAGDEBURG, new ImportId("a"));
            return null;
        });

        assertTrue(file("a").isEmpty());
        assertTrue(find("a").isPresent());
    }

    @Test
    void aFileOfMegabytesComesBack() {
        byte[] large = new byte[3_000_000];
        new java.util.Random(1).nextBytes(large);
        ports().transactions().write(() -> {
            ports().imports().add(reading("a", 0), large);
            return null;
        });

        assertArrayEquals(large, file("a").orElseThrow());
    }

    @Test
    void whatWasReadComesBack() {
        Import submitted = add(reading("a", 0));
        Import read = submitted.ready(new Import.Counts(1, 31, 85, 69, 50_000_000_000L, 49_999_999_999L, 7, 2));

        assertTrue(replace(submitted, read));

        assertEquals(Optional.of(read), find("a"));
    }

    @Test
    void theReasonOfAFailureComesBack() {
        Import submitted = add(reading("a", 0));
        Import failed = submitted.failed("Zeile 7: Die Datei enthält ein NUL-Zeichen.");

        assertTrue(replace(submitted, failed));

        assertEquals(Optional.of(failed), find("a"));
    }

    @Test
    void anImportThatMovedOnIsNotReplaced() {
        Import submitted = add(reading("a", 0));
        Import discarded = submitted.in(Import.State.DISCARDED);
        assertTrue(replace(submitted, discarded));

        assertFalse(replace(submitted, submitted.in(Import.State.READY)));
        assertFalse(replace(reading("unknown", 0), reading("unknown", 0)));

        assertEquals(Optional.of(discarded), find("a"));
    }

    @Test
    void anImportWhoseDraftHasAnotherVersionIsNotReplaced() {
        Import submitted = add(reading("a", 0));
        Import ready = submitted.ready(COUNTS);
        assertTrue(replace(submitted, ready));
        Import corrected = ready.corrected(COUNTS);
        assertTrue(replace(ready, corrected));

        assertFalse(replace(ready, corrected));
        assertFalse(replace(ready, ready.in(Import.State.ACCEPTED)));

        assertEquals(Optional.of(corrected), find("a"));
        assertEquals(1, find("a").orElseThrow().version());
    }

    @Test
    void theLatestSubmissionComesFirst() {
        add(reading("old", 0));
        add(reading("b", 5));
        add(reading("a", 5));
        add(reading("newest", 9));

        assertEquals(List.of("newest", "a", "b"), latest(Given.MAGDEBURG, 3));
        assertEquals(List.of(), latest(Given.HALLE, 3));
    }

    @Test
    void theSameFileIsKnownOnceItWasAccepted() {
        add(reading("a", 0));
        add(reading("b", 1).in(Import.State.DISCARDED));
        assertEquals(Optional.empty(), accepted(Given.MAGDEBURG, HASH));

        add(reading("c", 2).in(Import.State.ACCEPTED));
        add(reading("d", 3).in(Import.State.ACCEPTED));

        assertEquals(Optional.of("d"), accepted(Given.MAGDEBURG, HASH));
        assertEquals(Optional.empty(), accepted(Given.MAGDEBURG, "cd".repeat(32)));
        assertEquals(Optional.empty(), accepted(Given.HALLE, HASH));
    }

    @Test
    void oneNodeClaimsAnImportUntilItsTimeRunsOut() {
        add(reading("a", 0));

        assertEquals(Optional.of("a"), claim("one", NOON, LATER));
        assertEquals(Optional.empty(), claim("two", NOON.plusSeconds(1), LATER.plusSeconds(1)));
        assertEquals(Optional.of("a"), claim("two", LATER, LATER.plusSeconds(60)));
    }

    @Test
    void progressKeepsTheClaimAndTheEndReleasesIt() {
        Import submitted = add(reading("a", 0));
        claim("one", NOON, LATER);

        assertTrue(replace(submitted, submitted.at(50)));
        assertEquals(Optional.empty(), claim("two", NOON, LATER));
        assertEquals(50, find("a").orElseThrow().progress());

        assertTrue(replace(submitted, submitted.failed("Leer.")));
        assertEquals(Optional.empty(), claim("two", LATER, LATER.plusSeconds(60)));
    }

    @Test
    void progressProlongsTheClaimOfTheNodeThatReads() {
        Import submitted = add(reading("a", 0));
        assertFalse(progress(submitted, "one", 10, LATER));
        claim("one", NOON, LATER);

        assertTrue(progress(submitted, "one", 50, LATER.plusSeconds(60)));
        assertFalse(progress(submitted, "two", 60, LATER.plusSeconds(90)));

        assertEquals(50, find("a").orElseThrow().progress());
        assertEquals(Optional.empty(), claim("two", LATER, LATER.plusSeconds(60)));
        assertEquals(Optional.of("a"), claim("two", LATER.plusSeconds(60), LATER.plusSeconds(120)));
        assertFalse(progress(submitted, "one", 70, LATER.plusSeconds(90)));
    }

    @Test
    void aCancelledReadingHasNoProgress() {
        Import submitted = add(reading("a", 0));
        claim("one", NOON, LATER);
        replace(submitted, submitted.in(Import.State.DISCARDED));

        assertFalse(progress(submitted, "one", 50, LATER));

        assertEquals(0, find("a").orElseThrow().progress());
    }

    @Test
    void anImportThatIsReadOnceMoreCanBeClaimedAtOnce() {
        Import submitted = add(reading("a", 0));
        claim("one", NOON, LATER);
        Import ready = submitted.ready(COUNTS);
        replace(submitted, ready);
        replace(ready, ready.again());

        assertEquals(Optional.of("a"), claim("two", NOON, LATER));
    }

    @Test
    void theOldestSubmissionIsClaimedFirstWhateverTheCity() {
        add(reading("young", 5));
        add(reading("old", 1));

        assertEquals(Optional.of("old"), claim("one", NOON, LATER));
        assertEquals(Optional.of("young"), claim("one", NOON, LATER));
        assertEquals(Optional.empty(), claim("one", NOON, LATER));
    }

    private static Import reading(String id, int second) {
        return new Import(
                Given.MAGDEBURG,
                new ImportId(id),
                new Import.Submission(
                        "Bericht „2010“.txt",
                        LocalDate.of(2010, 12, 31),
                        HASH,
                        NOON.minusSeconds(100).plusSeconds(second),
                        "actor-1"),
                Import.State.READING,
                0,
                Optional.empty(),
                Optional.empty(),
                0);
    }

    private Import add(Import submitted) {
        return ports().transactions().write(() -> {
            ports().imports().add(submitted, FILE);
            return submitted;
        });
    }

    private Optional<Import> find(String id) {
        return ask(imports -> imports.find(Given.MAGDEBURG, new ImportId(id)));
    }

    private Optional<byte[]> file(String id) {
        return ask(imports -> imports.file(Given.MAGDEBURG, new ImportId(id)));
    }

    private List<String> latest(Municipality city, int limit) {
        return ask(imports -> imports.latest(city, limit)).stream()
                .map(found -> found.id().value())
                .toList();
    }

    private Optional<String> accepted(Municipality city, String hash) {
        return ask(imports -> imports.accepted(city, hash))
                .map(found -> found.id().value());
    }

    private Optional<String> claim(String node, Instant now, Instant until) {
        return ports().transactions()
                .write(() -> ports().imports().claim(node, now, until))
                .map(claimed -> claimed.id().value());
    }

    private boolean progress(Import reading, String node, int percent, Instant until) {
        return ports().transactions().write(() -> ports().imports().progress(reading, node, percent, until));
    }

    private boolean replace(Import before, Import changed) {
        return ports().transactions().write(() -> ports().imports().replace(before, changed));
    }

    private <T> T ask(Function<Imports, T> question) {
        return ports().transactions().read(() -> question.apply(ports().imports()));
    }
}
