package de.ikz.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.ikz.organization.Municipality;
import de.ikz.organization.OrganizationTree;
import de.ikz.organization.Unit;
import de.ikz.organization.UnitId;
import de.ikz.organization.UnitKind;
import de.ikz.organization.UnitLabel;
import de.ikz.time.Validity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who decides about the entries of which units. The city: directorate I with FB 32 and its 32.1, and FB 40. */
class MandateTest {

    private static final Municipality CITY = Municipality.of("15003000");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final OrganizationTree TREE = OrganizationTree.of(
            List.of(unit("I", ""), unit("FB 32", "I"), unit("32.1", "FB 32"), unit("FB 40", "I")), TODAY);

    /** Assigned: unit, duty, deputy, first day, first day that no longer counts; - for open. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    READER      |                                 | FB 32 | false | readers decide nothing
                    COORDINATOR |                                 | FB 32 | true  | the coordination decides everything
                    COORDINATOR |                                 | FB 99 | true  | be the unit known or not
                    ADMIN       |                                 | FB 32 | false | administrators decide nothing
                    ADMIN       | FB 32 EDIT    false - -         | FB 32 | false | not even by an assignment of their own
                    READER      | FB 32 EDIT    false - -         | FB 32 | true  | an editor decides for the unit
                    READER      | FB 32 APPROVE false - -         | FB 32 | true  | so does who approves
                    READER      | FB 32 EDIT    true  - -         | FB 32 | true  | and a deputy
                    READER      | FB 32 EDIT    false - -         | 32.1  | true  | those below are included
                    READER      | I     EDIT    false - -         | 32.1  | true  | however far below
                    READER      | 32.1  EDIT    false - -         | FB 32 | false | those above are not
                    READER      | FB 32 EDIT    false - -         | FB 40 | false | nor those beside
                    READER      | FB 32 EDIT    false - -         | FB 99 | false | nor unknown ones
                    READER      | FB 99 EDIT    false - -         | FB 99 | true  | a unit may have left the tree
                    READER      | FB 32 EDIT    false 2026-11-25 - | FB 32 | true  | from its first day
                    READER      | FB 32 EDIT    false 2026-11-26 - | FB 32 | false | not before
                    READER      | FB 32 EDIT    false - 2026-11-26 | FB 32 | true  | until its last day
                    READER      | FB 32 EDIT    false - 2026-11-25 | FB 32 | false | not after
                    """)
    void decides(Role role, String assigned, String unit, boolean permitted, String because) {
        Actor actor = new Actor("fb32", EnumSet.of(Role.READER, role));
        Mandate mandate = Mandate.of(actor, CITY, assignments(CITY, assigned), TODAY);

        assertEquals(permitted, mandate.covers(id(unit), TREE), because);
        if (!permitted) {
            assertThrows(AccessDenied.class, () -> mandate.require(id(unit), TREE), because);
        }
    }

    @Test
    void anAssignmentInAnotherCityCountsForNothing() {
        List<Assignment> elsewhere = assignments(Municipality.of("15002000"), "FB 32 EDIT false - -");

        Mandate mandate = Mandate.of(new Actor("fb32", Set.of(Role.READER)), CITY, elsewhere, TODAY);
        assertEquals(true, mandate.isNone());
        assertThrows(AccessDenied.class, mandate::requireAny);
    }

    @Test
    void theUnitsOfAnEditorAreThoseAssignedAndThoseBelow() {
        Mandate mandate = Mandate.of(
                new Actor("fb32", Set.of(Role.READER)), CITY, assignments(CITY, "FB 32 EDIT false - -"), TODAY);

        assertEquals(Set.of(id("FB 32"), id("32.1")), mandate.assigned(TREE));
    }

    private static List<Assignment> assignments(Municipality city, String assigned) {
        if (assigned == null) {
            return List.of();
        }
        List<String> parts = Arrays.asList(assigned.split(" +"));
        int last = parts.size();
        String unit = parts.subList(0, last - 4).stream().collect(Collectors.joining(" "));
        return List.of(new Assignment(
                city,
                id(unit),
                Assignment.Duty.valueOf(parts.get(last - 4)),
                Boolean.parseBoolean(parts.get(last - 3)),
                new Validity(day(parts.get(last - 2)), day(parts.get(last - 1)))));
    }

    private static Optional<LocalDate> day(String day) {
        return day.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }

    private static Unit unit(String code, String parent) {
        return new Unit(
                CITY,
                id(code),
                UnitLabel.of(code, parent.isEmpty() ? UnitKind.DIRECTORATE : UnitKind.DEPARTMENT),
                parent.isEmpty() ? Optional.empty() : Optional.of(id(parent)),
                1,
                Optional.empty(),
                Validity.ALWAYS);
    }

    private static UnitId id(String code) {
        return new UnitId(code.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
    }
}
