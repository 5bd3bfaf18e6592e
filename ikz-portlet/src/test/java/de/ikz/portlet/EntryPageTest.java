package de.ikz.portlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntryPageTest {

    private static EntryPage page(TestVisit visit) {
        return City.reporting().entryPage(visit);
    }

    @Test
    void anEntryIsFoundByItsNumberInAnySpelling() {
        assertEquals(
                "Gemeinsame Leitstelle",
                page(TestVisit.of("id", "ikz-2")).getEntry().words().topic());
    }

    @Test
    void itShowsWhereItBelongsAndTheRawCells() {
        EntryPage page = page(TestVisit.of("id", "IKZ-0002"));

        assertEquals(
                List.of("Dezernat I", "FB 32"),
                page.getPath().stream().map(Link::label).toList());
        assertTrue(
                page.getFacts().getCells().stream().anyMatch(cell -> cell.text().contains("• Gespräche laufen")));
        assertEquals("IKZ-0002 Gemeinsame Leitstelle", page.getTitle());
    }

    @Test
    void itShowsTheFileAndTheCellItCameFrom() {
        EntryFacts facts = page(TestVisit.of("id", "IKZ-0002")).getFacts();

        assertEquals("Datei „bericht.txt“, Zeile 9, Spalte 2", facts.getSource());
        assertTrue(facts.getSourceHash().matches("[0-9a-f]{64}"));
        assertEquals(List.of(), facts.getSourceFurther());
    }

    @Test
    void itsVersionsDoNotSayWhoRecordedThem() {
        List<VersionView> versions = page(TestVisit.of("id", "IKZ-0002")).getVersions();

        assertEquals(1, versions.size());
        assertEquals(
                new Link("31.12.2010", "/ikz/eintrag/IKZ-0002?asOf=2010-12-31"),
                versions.get(0).stand());
        assertEquals("seit 31.12.2010", versions.get(0).counts());
        assertTrue(versions.get(0).shown());
        assertFalse(versions.toString().contains("koordination"));
    }

    @Test
    void onlyAnExchangeThatSomebodySaidIsLinked() {
        assertEquals(1, page(TestVisit.of("id", "IKZ-0002")).getExchanges().size());
        assertEquals(0, page(TestVisit.of("id", "IKZ-0004")).getExchanges().size());
    }

    @Test
    void anUnknownEntryIsNotFound() {
        TestVisit visit = TestVisit.of("id", "IKZ-9999");
        EntryPage page = page(visit);

        assertFalse(page.isFound());
        assertFalse(page.isLater());
        assertEquals(List.of(404), visit.answers);
    }

    @Test
    void beforeItsFirstStandTheWayToItIsShown() {
        EntryPage page = page(TestVisit.of("id", "IKZ-0002", "asOf", "1.1.2010"));

        assertTrue(page.isLater());
        assertEquals("31.12.2010", page.getFirst().label());
    }
}
