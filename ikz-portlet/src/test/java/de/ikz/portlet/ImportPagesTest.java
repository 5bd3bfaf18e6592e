package de.ikz.portlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.renewal.Import;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportPagesTest {

    private final City city = new City();

    private static TestVisit visit(Import one, String... more) {
        TestVisit visit = TestVisit.of(more);
        visit.parameters.put("id", new String[] {one.id().value()});
        return visit;
    }

    @Test
    void aReportThatIsUploadedIsPreviewed() {
        TestVisit visit = TestVisit.of();
        ImportPage page = city.importPage(City.COORDINATOR, visit);
        visit.file = new TestPart("bericht.txt", City.REPORT);
        page.setStand("31.12.2010");
        page.upload();

        assertEquals("", page.getFileProblem() + page.getStandProblem());
        assertTrue(visit.redirects.get(0).startsWith("/ikz/import/"));
        assertEquals("bericht.txt", page.getLatest().get(0).name().label());
    }

    @Test
    void aBadUploadIsToldBesideTheField() {
        assertEquals("Bitte wählen Sie eine Datei aus.", problem(null, "31.12.2010"));
        assertEquals("Die Datei ist leer.", problem(new TestPart("leer.txt", ""), "31.12.2010"));
        assertTrue(problem(new TestPart("x.txt", "x"), "gestern").contains("„gestern“ ist kein Datum"));
        assertTrue(problem(new TestPart("x.txt", "x"), "1.1.2099").contains("liegt in der Zukunft"));
        assertTrue(problem(new TestPart("x.txt", "x".repeat(9_000_000)), "").contains("9.000.000 Byte"));
        assertTrue(city.importPage(City.COORDINATOR, TestVisit.of()).getLatest().isEmpty());
    }

    private String problem(TestPart file, String stand) {
        TestVisit visit = TestVisit.of();
        visit.file = file;
        ImportPage page = city.importPage(City.COORDINATOR, visit);
        page.setStand(stand);
        page.upload();
        return page.getFileProblem() + page.getStandProblem();
    }

    @Test
    void theStandOfAReportIsAskedForAndTheFileOnceMore() {
        ImportPage page = city.importPage(City.COORDINATOR, TestVisit.of());
        assertEquals("", page.getStand());
        assertEquals("Berichte einlesen", page.getTitle());

        assertEquals(
                "Bitte geben Sie den Stichtag des Berichts an, zum Beispiel 31.12.2010."
                        + " Bitte wählen Sie die Datei danach erneut aus.",
                problem(new TestPart("x.txt", "x"), ""));
        page.upload();
        assertEquals("Fehler: Berichte einlesen", page.getTitle());
    }

    @Test
    void readersAreTurnedAway() {
        TestVisit visit = TestVisit.of();

        assertFalse(city.importPage(City.READER, visit).isPermitted());
        assertFalse(city.previewPage(City.READER, visit).isPermitted());
        assertEquals(List.of(403, 403), visit.answers);
    }

    @Test
    void thePreviewShowsEntriesByUnitWithTheirPlace() {
        PreviewPage page = city.previewPage(City.COORDINATOR, visit(city.read(City.REPORT)));
        Sections.UnitSection unit =
                page.getPreview().getSections().get(0).units().get(0);

        assertEquals("FB 32", unit.heading().label());
        assertTrue(unit.blocks().get(0).projects().get(0).number().label().startsWith("Zeile 9"));
    }

    @Test
    void acceptingTellsWhatItDid() {
        Import one = city.read(City.REPORT);
        TestVisit before = visit(one);
        city.previewPage(City.COORDINATOR, before).accept();
        String code = before.redirects.get(0).replaceAll(".*=", "");

        PreviewPage after = city.previewPage(City.COORDINATOR, visit(one, "ergebnis", code));
        assertEquals("4 Einträge neu, 0 geändert, 0 unverändert; 3 neue Einheiten.", after.getResult());
        assertFalse(after.isDiscardable());
    }

    @Test
    void discardingIsConfirmedAndFinal() {
        Import one = city.read(City.REPORT);
        PreviewPage asking = city.previewPage(City.COORDINATOR, visit(one, "verwerfen", "1"));
        assertTrue(asking.isConfirming());
        assertEquals("Bericht wirklich verwerfen?", asking.getTitle());
        city.previewPage(City.COORDINATOR, visit(one)).discard();

        PreviewPage after = city.previewPage(City.COORDINATOR, visit(one));
        assertTrue(after.isOver());
        assertEquals("Der Bericht wurde verworfen", after.getTitle());
        assertEquals("", after.getResult());
    }

    @Test
    void anUnknownImportIsNotFound() {
        TestVisit visit = TestVisit.of("id", "nirgendwo");

        assertFalse(city.previewPage(City.COORDINATOR, visit).isFound());
        assertEquals(List.of(404), visit.answers);
    }

    @Test
    void whatCannotBeReadSaysWhy() {
        PreviewPage page = city.previewPage(City.COORDINATOR, visit(city.read("Nur ein Satz ohne Tabelle.")));

        assertTrue(page.is(Import.State.FAILED));
        assertTrue(page.getFailure().contains("keine Tabelle"));
    }
}
