package de.ikz.portlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartnerPagesTest {

    private final City city = City.telling();

    @Test
    void aDistrictShowsItsEntriesOfAllUnitsCompletedOnesIncluded() {
        PartnerPage page = city.partnerPage(TestVisit.of("id", "k15083"));

        assertEquals("Landkreis Börde", page.getTitle());
        assertEquals("15083", page.getFacts().getKey());
        assertEquals("Landkreis", page.getFacts().getKind());
        assertEquals("3 Einträge", page.getTotal());
        assertEquals(
                List.of("FB 32", "FB 32", "FB 40"),
                page.getCourses().stream()
                        .map(course -> course.entry().named().unit().label())
                        .toList());
    }

    @Test
    void eachEntryTellsWhatCameOfIt() {
        CourseView school =
                city.partnerPage(TestVisit.of("id", "k15083")).getCourses().get(2);

        assertEquals("Schulnetz mit dem Landkreis Börde", school.entry().words().topic());
        assertTrue(school.over());
        assertEquals("31.12.2010", school.span());
        assertEquals(
                List.of(new CourseView.Event("31.12.2010", "stage-completed", "erstmals im Register: abgeschlossen")),
                school.events());
    }

    @Test
    void theMunicipalitiesOfADistrictAreIncludedOnlyWhereTheyAreAskedFor() {
        PartnerPage alone = city.partnerPage(TestVisit.of("id", "k15083"));
        PartnerPage all = city.partnerPage(TestVisit.of("id", "k15083", "municipalities", "include"));

        assertTrue(alone.isDistrict());
        assertEquals("/ikz/partner/k15083?municipalities=include", alone.getSwitch());
        assertEquals("/ikz/partner/k15083", all.getSwitch());
        assertEquals("4 Einträge", all.getTotal());
    }

    @Test
    void predecessorsAreLinked() {
        assertFalse(city.partnerPage(TestVisit.of("id", "k15083"))
                .getFacts()
                .getPredecessors()
                .isEmpty());
    }

    @Test
    void anUnknownBodyIsNotFound() {
        TestVisit visit = TestVisit.of("id", "nirgendwo");

        assertFalse(city.partnerPage(visit).isFound());
        assertEquals(List.of(404), visit.answers);
    }

    @Test
    void theIndexHasOnlyWhatEntriesNameByKind() {
        List<PartnersPage.Group> groups = city.partnersPage(TestVisit.of()).getGroups();

        assertEquals(
                List.of("Barleben", "Landkreis Börde"),
                groups.stream()
                        .flatMap(group -> group.bodies().stream())
                        .map(row -> row.body().label())
                        .toList());
        assertEquals(3, groups.get(1).bodies().get(0).entries());
        assertEquals(100, groups.get(1).percent());
    }

    @Test
    void aBodyIsFoundByAFurtherName() {
        PartnersPage page = city.partnersPage(TestVisit.of("q", "landkreis börd"));

        assertEquals("1 Partner", page.getTotal());
        assertTrue(city.partnersPage(TestVisit.of("q", "Stendal")).getGroups().isEmpty());
        assertTrue(new City().partnersPage(TestVisit.of()).isNothing());
    }

    @Test
    void theRegisterIsFilteredByABodyHoweverItIsCalled() {
        RegisterPage byId = city.registerPage(TestVisit.of("partner", "k15083"));
        RegisterPage byName = city.registerPage(TestVisit.of("partner", "landkreis börde"));

        assertEquals("3 Einträge", byId.getList().total());
        assertEquals("3 Einträge", byName.getList().total());
        assertEquals("Landkreis Börde", byId.getForm().getChips().get(0).value());
    }
}
