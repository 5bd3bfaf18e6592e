package de.ikz.mending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.cooperation.Cooperation.Kind;
import de.ikz.mending.Correction.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final String ROW = "AG Rad\tRadweg\t• läuft • Kosten offen\tMai 2011\n";

    @Test
    void withoutCorrectionsTheDraftIsWhatWasRead() {
        Drafted drafted = Drafted.of(ROW);
        assertEquals(drafted.read(), drafted.draft().accepted());
        assertEquals(
                List.of(
                        "e1 exchange FB 32:  | AG Rad |  | ",
                        "e2 project FB 32:  | Radweg | läuft; Kosten offen | Mai 2011"),
                drafted.entries());
    }

    @Test
    void aWholeFieldIsMovedBehindWhatIsThere() {
        assertEquals(
                "e2 project FB 32:  | Radweg |  | Mai 2011; läuft; Kosten offen",
                Drafted.of(ROW)
                        .then(new Correction.Move(Source.of("e2", Field.STATE), "e2", Field.OUTLOOK))
                        .entry("e2"));
    }

    @Test
    void singleStatementsAreMovedAndKeepTheirLevel() {
        Drafted drafted = Drafted.of("\tRadweg\tDazu gehören: • Kosten • Plan\t\n")
                .then(new Correction.Move(Source.of("e1", Field.STATE).lines(2), "e1", Field.OUTLOOK));
        assertEquals("e1 project FB 32:  | Radweg | Dazu gehören:; -Kosten | -Plan", drafted.entry("e1"));
    }

    @Test
    void whatIsMovedIntoTheTopicIsALineOfItsOwnThatCanBeMovedAgain() {
        Drafted drafted = Drafted.of("\tläuft\tRadweg\t\n")
                .then(new Correction.Move(Source.of("e1", Field.STATE), "e1", Field.TOPIC));
        assertEquals("e1 project FB 32:  | läuft/Radweg |  | ", drafted.entry("e1"));
        drafted.then(new Correction.Move(Source.of("e1", Field.TOPIC).lines(0), "e1", Field.STATE));
        assertEquals("e1 project FB 32:  | Radweg | läuft | ", drafted.entry("e1"));
    }

    @Test
    void textIsMovedToAnotherEntry() {
        Drafted drafted = Drafted.of(ROW).then(new Correction.Move(Source.of("e2", Field.OUTLOOK), "e1", Field.STATE));
        assertEquals("e1 exchange FB 32:  | AG Rad | Mai 2011 | ", drafted.entry("e1"));
        assertEquals("e2 project FB 32:  | Radweg | läuft; Kosten offen | ", drafted.entry("e2"));
    }

    @Test
    void textOfAnotherRowKeepsThePlaceItCameFrom() {
        Drafted drafted = Drafted.of("\tRadweg\tläuft\t\n\tBrücke\truht\tJuni\n")
                .then(new Correction.Move(Source.of("e2", Field.STATE), "e1", Field.OUTLOOK));
        assertEquals(List.of("OUTLOOK Zeile 8"), pieces(drafted, "e1"));
        assertEquals(List.of(), pieces(drafted, "e2"));
        drafted.then(new Correction.Join("e1", "e2"));
        assertEquals(List.of("OUTLOOK Zeile 8", "TOPIC Zeile 8, Spalte 2"), pieces(drafted, "e1"));
    }

    @Test
    void theSameRowIsNoOtherPlace() {
        assertEquals(
                List.of(),
                pieces(
                        Drafted.of(ROW).then(new Correction.Move(Source.of("e2", Field.STATE), "e2", Field.OUTLOOK)),
                        "e2"));
    }

    @Test
    void aHeadingIsTextLikeAnyOther() {
        Drafted drafted = Drafted.of("\tRadweg\tVorschläge\t\n")
                .then(new Correction.Move(Source.of("e1", Field.STATE), "e1", Field.HEADING));
        assertEquals("e1 project FB 32: Vorschläge | Radweg |  | ", drafted.entry("e1"));
        drafted.then(new Correction.Move(Source.of("e1", Field.HEADING), "e1", Field.OUTLOOK));
        assertEquals("e1 project FB 32:  | Radweg |  | Vorschläge", drafted.entry("e1"));
    }

    @Test
    void bothPartsOfACutEntryHaveItsHeading() {
        Drafted drafted = Drafted.of("\tRadweg Brücke\tVorschläge\t\n")
                .then(new Correction.Move(Source.of("e1", Field.STATE), "e1", Field.HEADING))
                .then(new Correction.Split("e1", 7, List.of(), List.of()));
        assertEquals("e1.2 project FB 32: Vorschläge | Brücke |  | ", drafted.entry("e1.2"));
        drafted.then(new Correction.Join("e1", "e1.2"));
        assertEquals("e1 project FB 32: Vorschläge | Radweg/Brücke |  | ", drafted.entry("e1"));
    }

    @Test
    void anEntryKeepsATopic() {
        refused("kein Thema mehr", ROW, new Correction.Move(Source.of("e2", Field.TOPIC), "e2", Field.STATE));
        refused("kein Thema mehr", ROW, new Correction.Move(Source.of("e2", Field.TOPIC), "e1", Field.STATE));
    }

    @Test
    void textOfOneCellBecomesTheExchangeBesideIt() {
        Drafted drafted = Drafted.of("\tRadweg\tAG Rad\t\n")
                .then(new Correction.Extract(Source.of("e1", Field.STATE), Kind.EXCHANGE, Optional.empty()));
        assertEquals(
                List.of("e1 project FB 32:  | Radweg |  | ", "e1.1 exchange FB 32:  | AG Rad |  | "),
                drafted.entries());
        assertEquals(
                List.of("e1.1"),
                drafted.draft().entry("e1").orElseThrow().said().exchanges());
    }

    @Test
    void textThatOnlyAFindingHoldsGoesToAnEntryAndIsSettled() {
        Drafted drafted = Drafted.of("AG Rad\tRadweg\tläuft\tMai\tzu viel\n");
        DraftFinding finding = drafted.draft().findings().stream()
                .filter(DraftFinding::holdsText)
                .findFirst()
                .orElseThrow();
        drafted.then(new Correction.Move(Source.of(finding.id()), "e2", Field.OUTLOOK));
        assertEquals("e2 project FB 32:  | Radweg | läuft | Mai; zu viel", drafted.entry("e2"));
        DraftFinding after = drafted.draft().finding(finding.id()).orElseThrow();
        assertTrue(after.isSettled());
        assertTrue(after.settled().orElseThrow().note().contains("„Radweg“ (e2)"));
        assertEquals(
                drafted.read().placement().findings() - 6,
                drafted.draft().placement().findings());
        assertEquals(
                drafted.read().placement().entries() + 6,
                drafted.draft().placement().entries());
    }

    @Test
    void textThatOnlyAFindingHoldsBecomesAnEntryWhereItStood() {
        Drafted drafted = Drafted.of("AG Rad\tRadweg\tläuft\tMai\tHafen\n\tBrücke\t\t\n");
        drafted.then(new Correction.Extract(Source.of("f1"), Kind.PROJECT, Optional.empty()));
        assertEquals(List.of("e1", "e2", "f1.1", "e3"), ids(drafted));
        assertEquals("f1.1 project FB 32:  | Hafen |  | ", drafted.entry("f1.1"));
    }

    @Test
    void cellsOfARowWithoutUnitArePlacedOneByOne() {
        Drafted drafted = Drafted.file(
                "Arbeitsgruppen\tProjekte\t\t\n\tThema\tArbeitsstand\tPerspektive\n"
                        + "AG Rad\tRadweg\tläuft\tMai\n" + "\nDezernat I\n\nFB 32\n\n"
                        + "Arbeitsgruppen\tProjekte\t\t\n\tThema\tArbeitsstand\tPerspektive\n\tBrücke\t\t\n",
                List.of());
        String id = drafted.draft().findings().stream()
                .filter(DraftFinding::holdsText)
                .findFirst()
                .orElseThrow()
                .id();
        drafted.then(new Correction.Extract(Source.of(id).lines(1), Kind.PROJECT, Optional.of("FB 32")));
        assertFalse(drafted.draft().finding(id).orElseThrow().isSettled());
        String made = id + ".1";
        drafted.then(new Correction.Move(Source.of(id).lines(1), made, Field.STATE))
                .then(new Correction.Move(Source.of(id).lines(1), made, Field.OUTLOOK))
                .then(new Correction.Extract(Source.of(id), Kind.EXCHANGE, Optional.of("FB 32")));
        assertEquals(made + " project FB 32:  | Radweg | läuft | Mai", drafted.entry(made));
        assertTrue(drafted.draft().finding(id).orElseThrow().isSettled());
        assertEquals(0, drafted.draft().placement().findings());
        assertEquals(
                drafted.read().placement().characters(),
                drafted.draft().placement().placed());
    }

    @Test
    void aTopicIsCutAndStatementsGoAlong() {
        Drafted drafted = Drafted.of("\tRadweg Brücke\t• läuft • ruht\t• Mai • Juni\n")
                .then(new Correction.Split("e1", 7, List.of(1), List.of(0)));
        assertEquals(
                List.of("e1 project FB 32:  | Radweg | läuft | Juni", "e1.1 project FB 32:  | Brücke | ruht | Mai"),
                drafted.entries());
    }

    @Test
    void aTopicIsCutOnlyWhereBothPartsHaveWords() {
        for (int at : new int[] {-1, 0, 6, 7}) {
            refused("e1", "\tRadweg\t\t\n", new Correction.Split("e1", at, List.of(), List.of()));
        }
        refused("e1", "\t😀😀\t\t\n", new Correction.Split("e1", 1, List.of(), List.of()));
        refused("Zeile 6", "\tA B\tläuft\t\n", new Correction.Split("e1", 2, List.of(5), List.of()));
    }

    @Test
    void idsOfPartsStayWhatTheyAreWhenAnEarlierCutIsTakenBack() {
        Drafted drafted = Drafted.of("\tRad Weg Brücke\t\t\n")
                .then(new Correction.Split("e1", 8, List.of(), List.of()))
                .then(new Correction.Split("e1", 4, List.of(), List.of()));
        assertEquals(List.of("e1", "e1.2", "e1.1"), ids(drafted));
        drafted.corrections().remove(0);
        assertEquals(List.of("e1", "e1.2"), ids(drafted));
        assertEquals("e1.2 project FB 32:  | Weg Brücke |  | ", drafted.entry("e1.2"));
    }

    @Test
    void entriesAreJoinedFieldByField() {
        Drafted drafted = Drafted.of("AG Rad\tRadweg\tläuft\tMai\n\tzweiter Teil\truht\tJuni\n")
                .then(new Correction.Join("e2", "e3"));
        assertEquals(
                List.of(
                        "e1 exchange FB 32:  | AG Rad |  | ",
                        "e2 project FB 32:  | Radweg/zweiter Teil | läuft; ruht | Mai; Juni"),
                drafted.entries());
    }

    @Test
    void projectsFollowAnExchangeIntoTheOneItIsJoinedWith() {
        Drafted drafted = Drafted.of("AG Rad\tRadweg\t\t\nAG Weg\tBrücke\t\t\n").then(new Correction.Join("e3", "e1"));
        assertEquals(
                List.of("e3"), drafted.draft().entry("e2").orElseThrow().said().exchanges());
    }

    @Test
    void entriesOfDifferentUnitsAreNotJoined() {
        String two =
                "\tRadweg\t\t\n\nFB 23\n\nArbeitsgruppen\tProjekte\t\t\n\tThema\tArbeitsstand\tPerspektive\n\tBrücke\t\t\n";
        refused("verschiedenen Einheiten", two, new Correction.Join("e1", "e2"));
        refused("sich selbst", two, new Correction.Join("e1", "e1"));
    }

    @Test
    void anExchangeBecomesAProjectAndNoProjectRefersToItAnyMore() {
        Drafted drafted = Drafted.of(ROW).then(new Correction.ChangeKind("e1", Kind.PROJECT));
        assertEquals("e1 project FB 32:  | AG Rad |  | ", drafted.entry("e1"));
        assertEquals(List.of(), drafted.draft().entry("e2").orElseThrow().said().exchanges());
        refused("schon ein Projekt", ROW, new Correction.ChangeKind("e2", Kind.PROJECT));
    }

    @Test
    void aFindingIsSettledOnce() {
        String row = "AG Rad\tRadweg\tläuft\tMai\tzu viel\n";
        Drafted drafted = Drafted.of(row).then(new Correction.Settle("f1", Optional.of("so gewollt")));
        DraftFinding settled = drafted.draft().finding("f1").orElseThrow();
        assertEquals("so gewollt", settled.settled().orElseThrow().note());
        assertEquals("zu viel", settled.finding().text());
        assertThrows(Misfit.class, () -> drafted.then(new Correction.Settle("f1", Optional.empty())));
        assertThrows(Misfit.class, () -> drafted.then(new Correction.Move(Source.of("f1"), "e2", Field.STATE)));
        refused("f9", row, new Correction.Settle("f9", Optional.empty()));
    }

    @Test
    void anEntryLeftOpenIsNotAcceptedAndItsTextStaysInTheImport() {
        Drafted drafted = Drafted.of(ROW).then(new Correction.LeaveOpen("e2"));
        Draft draft = drafted.draft();
        assertEquals("e2 (offen) project FB 32:  | Radweg | läuft; Kosten offen | Mai 2011", drafted.entry("e2"));
        assertEquals(1, draft.accepted().entries().size());
        assertEquals(1, draft.open());
        assertEquals(drafted.read().placement().characters(), draft.placement().placed());
        assertEquals(29, draft.placement().findings());
    }

    @Test
    void aCorrectionThatDoesNotFitAnyMoreIsToldAndTheOthersAreCarriedOut() {
        Drafted drafted = Drafted.of("\tRad Weg\t\t\n")
                .then(new Correction.Split("e1", 4, List.of(), List.of()))
                .then(new Correction.ChangeKind("e1.1", Kind.EXCHANGE))
                .then(new Correction.LeaveOpen("e1"));
        drafted.corrections().remove(0);
        Draft draft = drafted.draft();
        assertEquals(java.util.Set.of(2), draft.misfits());
        String told = draft.finding("k2").orElseThrow().finding().message();
        assertTrue(told.contains("Korrektur 2") && told.contains("e1.1"), told);
        assertEquals(1, draft.open());
    }

    private static void refused(String named, String rows, Correction correction) {
        Drafted drafted = Drafted.of(rows);
        Draft before = drafted.draft();
        String message =
                assertThrows(Misfit.class, () -> drafted.then(correction)).getMessage();
        assertTrue(message.contains(named), message);
        assertEquals(before, drafted.draft());
    }

    private static List<String> pieces(Drafted drafted, String id) {
        return drafted.draft().entry(id).orElseThrow().said().origin().further().stream()
                .map(piece -> piece.column() + " " + piece.spot())
                .toList();
    }

    private static List<String> ids(Drafted drafted) {
        return drafted.draft().entries().stream().map(DraftEntry::id).toList();
    }
}
