package de.ikz.portlet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.cooperation.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class BranchTest {

    @Test
    void deeperStatementsBelongToTheOneBefore() {
        List<Branch> branches = Branch.of(
                List.of(new Statement("a", 0), new Statement("a1", 1), new Statement("a1x", 2), new Statement("b", 0)));

        assertEquals(
                List.of(
                        new Branch("a", List.of(new Branch("a1", List.of(new Branch("a1x", List.of()))))),
                        new Branch("b", List.of())),
                branches);
    }

    @Test
    void aLevelThatIsLeftOutLosesNothing() {
        List<Branch> branches = Branch.of(List.of(new Statement("a", 3), new Statement("b", 9), new Statement("c", 0)));

        assertEquals(
                List.of(new Branch("a", List.of(new Branch("b", List.of()))), new Branch("c", List.of())), branches);
    }
}
