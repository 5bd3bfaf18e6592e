package de.ikz.portlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnitPageTest {

    private static UnitPage page(TestVisit visit) {
        return City.reporting().unitPage(visit);
    }

    @Test
    void aUnitShowsItsPlaceAndItsEntries() {
        UnitPage page = page(TestVisit.of("code", "FB-32"));

        assertEquals("FB 32", page.getLabel());
        assertEquals(List.of(new Link("Dezernat I", "/ikz/einheit/Dezernat-I")), page.getAbove());
        assertEquals("3 Einträge", page.getList().total());
        assertEquals(1, page.getExchanges());
        assertEquals(2, page.getProjects());
        assertEquals("https://intranet.example/ikz/einheit/FB-32", page.getMailable());
    }

    @Test
    void aSlashInTheCodeIsAHyphenInTheAddress() {
        assertEquals("II/01", page(TestVisit.of("code", "II-01")).getLabel());
    }

    @Test
    void aDirectorateShowsTheUnitsBelow() {
        UnitPage page = page(TestVisit.of("code", "Dezernat-I"));

        assertEquals(
                List.of("FB 32", "II/01"),
                page.getBelow().stream().map(Link::label).toList());
        assertEquals("4 Einträge", page.getList().total());
    }

    @Test
    void anUnknownUnitIsNotFound() {
        TestVisit visit = TestVisit.of("code", "FB-99");

        assertFalse(page(visit).isFound());
        assertEquals(List.of(404), visit.answers);
    }
}
