package de.ikz.mending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.organization.Municipality;
import de.ikz.organization.Unit;
import de.ikz.organization.UnitId;
import de.ikz.organization.UnitKind;
import de.ikz.organization.UnitLabel;
import de.ikz.time.Validity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftUnitsTest {

    private static final String TWO_UNITS = Drafted.HEADER + "\tRadweg\t\t\n\tBrücke\t\t\n\nFB 23\n\n"
            + "Arbeitsgruppen\tProjekte\t\t\n\tThema\tArbeitsstand\tPerspektive\n\tMarkt\t\t\n";

    @Test
    void entriesGetAnotherUnitOfTheReport() {
        Drafted drafted =
                Drafted.file(TWO_UNITS, List.of()).then(new Correction.ChooseUnit(List.of("e1", "e2"), "fb-23"));
        assertEquals("e1 project FB 23:  | Radweg |  | ", drafted.entry("e1"));
        assertEquals("e2 project FB 23:  | Brücke |  | ", drafted.entry("e2"));
    }

    @Test
    void aUnitThatLostAllItsEntriesIsNoUnitOfTheDraft() {
        Drafted drafted = Drafted.file(TWO_UNITS, List.of());
        assertEquals(List.of("I", "FB 32", "FB 23"), codes(drafted));
        drafted.then(new Correction.ChooseUnit(List.of("e1"), "FB 23"));
        assertEquals(List.of("I", "FB 32", "FB 23"), codes(drafted));
        drafted.then(new Correction.ChooseUnit(List.of("e2"), "FB 23"));
        assertEquals(List.of("I", "FB 23"), codes(drafted));
    }

    @Test
    void aUnitOfTheRegisterIsChosenWithThoseAboveIt() {
        Drafted drafted = Drafted.file(
                        TWO_UNITS,
                        List.of(unit("d2", "II", UnitKind.DIRECTORATE, ""), unit("a9", "Amt 9", UnitKind.OFFICE, "d2")))
                .then(new Correction.ChooseUnit(List.of("e1"), "amt 9"));
        assertEquals("e1 project Amt 9:  | Radweg |  | ", drafted.entry("e1"));
        assertEquals(List.of("I", "FB 32", "FB 23", "II", "Amt 9"), codes(drafted));
    }

    @Test
    void aUnitThatNobodyKnowsIsAddedBeforeItIsChosen() {
        refused("kennt weder", new Correction.ChooseUnit(List.of("e1"), "Amt 9"));
        Drafted drafted = Drafted.file(TWO_UNITS, List.of())
                .then(new Correction.AddUnit(new UnitLabel("Amt 9", "Hafenamt", UnitKind.OFFICE), Optional.of("I")))
                .then(new Correction.ChooseUnit(List.of("e1"), "Amt 9"));
        assertEquals("e1 project Amt 9:  | Radweg |  | ", drafted.entry("e1"));
        assertEquals(Optional.of("I"), drafted.draft().units().get(3).parent());
    }

    @Test
    void aNewUnitHasItsPlaceAndANameOfItsOwn() {
        refused(
                "gibt es im Bericht schon",
                new Correction.AddUnit(UnitLabel.of("fb 23", UnitKind.OFFICE), Optional.of("I")));
        refused(
                "zu welcher sie gehört",
                new Correction.AddUnit(UnitLabel.of("Amt 9", UnitKind.OFFICE), Optional.empty()));
        refused("keine über sich", new Correction.AddUnit(UnitLabel.of("V", UnitKind.DIRECTORATE), Optional.of("I")));
        refused("kennt weder", new Correction.AddUnit(UnitLabel.of("Amt 9", UnitKind.OFFICE), Optional.of("VII")));
    }

    @Test
    void aSubUnitOfAnotherUnitIsInvolvedFromNowOn() {
        Drafted drafted = Drafted.file(
                Drafted.HEADER + "Stadtordnungsdienst (32.1)\tRadweg\t\t\n\nFB 23\n\n"
                        + "Arbeitsgruppen\tProjekte\t\t\n\tThema\tArbeitsstand\tPerspektive\n\tMarkt\t\t\n",
                List.of());
        assertEquals(
                Optional.of("32.1"),
                drafted.draft().entries().get(0).said().named().subUnit());
        drafted.then(new Correction.ChooseUnit(
                List.of(drafted.draft().entries().get(0).id()), "FB 23"));
        var named = drafted.draft().entries().get(0).said().named();
        assertEquals(Optional.empty(), named.subUnit());
        assertEquals(List.of("32.1"), named.involved());
    }

    @Test
    void whoHasTheUnitAlreadyIsTold() {
        refused("gehört schon", new Correction.ChooseUnit(List.of("e1"), "FB 32"));
        refused("kein Eintrag", new Correction.ChooseUnit(List.of(), "FB 32"));
    }

    private static void refused(String named, Correction correction) {
        Drafted drafted = Drafted.file(TWO_UNITS, List.of());
        String message =
                assertThrows(Misfit.class, () -> drafted.then(correction)).getMessage();
        assertTrue(message.contains(named), message);
    }

    private static List<String> codes(Drafted drafted) {
        return drafted.draft().units().stream().map(unit -> unit.label().code()).toList();
    }

    private static Unit unit(String id, String code, UnitKind kind, String parent) {
        return new Unit(
                Municipality.of("15003000"),
                new UnitId(id),
                UnitLabel.of(code, kind),
                parent.isEmpty() ? Optional.empty() : Optional.of(new UnitId(parent)),
                10,
                Optional.empty(),
                Validity.ALWAYS);
    }
}
