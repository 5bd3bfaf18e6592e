package de.ikz.portlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterPageTest {

    private static RegisterPage page(String... parameters) {
        return City.reporting().registerPage(TestVisit.of(parameters));
    }

    @Test
    void entriesStandBelowDirectorateAndUnitAsInTheReport() {
        List<Sections.Directorate> sections = page().getList().sections();

        assertEquals(
                List.of("Dezernat I"),
                sections.stream()
                        .map(section -> section.heading().label())
                        .distinct()
                        .toList());
        Sections.UnitSection unit = sections.get(0).units().get(0);
        assertEquals("FB 32", unit.heading().label());
        assertEquals("/ikz/einheit/FB-32", unit.heading().address());
        Sections.Block block = unit.blocks().get(0);
        assertEquals(1, block.exchanges().size());
        assertEquals(
                List.of("Gemeinsame Leitstelle", "Meldeportal"),
                block.projects().stream().map(entry -> entry.words().topic()).toList());
        assertEquals(
                "<ul class=\"ikz-statements\"><li>Gespräche laufen</li><li>Kosten sind offen</li></ul>",
                block.projects().get(0).words().state().getMarkup());
    }

    @Test
    void theNumberOfHitsIsWords() {
        assertEquals("4 Einträge", page().getList().total());
        assertEquals("1 Eintrag", page("kind", "exchange").getList().total());
    }

    @Test
    void nothingRecordedIsToldFromNoHits() {
        assertEquals(
                RegisterPage.State.NOTHING_RECORDED,
                new City().registerPage(TestVisit.of()).getState());
        assertEquals(RegisterPage.State.NO_HITS, page("stage", "failed").getState());
        assertEquals(RegisterPage.State.NO_HITS, page("asOf", "01.01.2009").getState());
        assertEquals(RegisterPage.State.HITS, page().getState());
        assertEquals(RegisterPage.State.NOT_UNDERSTOOD, page("asOf", "gestern").getState());
    }

    @Test
    void whatIsNotUnderstoodIsToldFirstAndLinkedToItsField() {
        RegisterPage page = page("limit", "7", "asOf", "gestern");

        assertEquals("Fehler: Register", page.getTitle());
        assertEquals(
                List.of("#asOf", "#limit"),
                page.getForm().getWrong().stream().map(Field::place).toList());
        assertTrue(page.getForm().isUnfolded());
        assertEquals("Register", page().getTitle());
    }

    @Test
    void anotherOrderShowsEntriesOneAfterTheOther() {
        EntryList list = page("sort", "topic").getList();

        assertTrue(list.sections().isEmpty());
        assertEquals("Archiv", list.entries().get(0).words().topic());
        assertEquals("II/01", list.entries().get(0).named().unit().label());
    }

    @Test
    void theSelectionCanBeMailedAndTakenBackFieldByField() {
        RegisterPage page = page("unit", "FB 32", "kind", "project", "asOf", "");

        assertEquals("https://intranet.example/ikz/?unit=FB%2032&kind=project", page.getMailable());
        assertEquals(
                List.of("?kind=project", "?unit=FB%2032"),
                page.getForm().getChips().stream().map(Chip::remove).toList());
    }

    @Test
    void unitsOnThePageAreReachedThere() {
        assertEquals(
                List.of("#einheit-FB-32", "#einheit-II-01"),
                page().getJumps().stream()
                        .flatMap(group -> group.units().stream())
                        .map(JumpList.Jump::address)
                        .toList());
    }

    @Test
    void linksKeepTheStandThatWasAskedFor() {
        EntryView entry =
                page("asOf", "31.12.2010", "sort", "number").getList().entries().get(0);

        assertEquals("/ikz/eintrag/IKZ-0001?asOf=2010-12-31", entry.number().address());
    }

    @Test
    void onePageNeedsNoPager() {
        assertFalse(page().getList().pager().isNeeded());
    }
}
