package de.ikz.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.ikz.access.AccessDenied;
import de.ikz.access.Actor;
import de.ikz.access.Assignment;
import de.ikz.access.Role;
import de.ikz.organization.Unit;
import de.ikz.organization.UnitId;
import de.ikz.organization.UnitKind;
import de.ikz.organization.UnitLabel;
import de.ikz.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditorsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Actor ADMIN = new Actor("admin", Set.of(Role.READER, Role.ADMIN));
    private static final Actor EDITOR = new Actor("FB32", Set.of(Role.READER));

    private final InMemoryPorts ports = InMemoryPorts.empty();
    private final Editors editors = new Editors(ports.actors(), ports.units(), ports.transactions());

    @BeforeEach
    void addUnit() {
        Unit unit = new Unit(
                Given.MAGDEBURG,
                new UnitId("fb-32"),
                UnitLabel.of("FB 32", UnitKind.DEPARTMENT),
                Optional.empty(),
                10,
                Optional.empty(),
                Validity.ALWAYS);
        ports.transactions().write(() -> {
            ports.units().add(List.of(unit));
            return null;
        });
    }

    @Test
    void anAssignedEditorEditsTheUnitWhateverTheCaseOfTheLogin() {
        editors.assign(ADMIN, Given.MAGDEBURG, "fb32", "fb 32", TODAY);
        editors.assign(ADMIN, Given.MAGDEBURG, "fb32", "FB 32", TODAY);

        assertEquals("[FB 32]", codes(EDITOR));
        assertEquals("[]", codes(ADMIN));
    }

    @Test
    void anAssignmentCountsOnItsDaysAlone() {
        Assignment later = new Assignment(
                Given.MAGDEBURG, new UnitId("fb-32"), Assignment.Duty.EDIT, false, Validity.since(TODAY.plusDays(1)));
        ports.transactions().write(() -> {
            ports.actors().assign("fb32", later);
            return null;
        });

        assertEquals("[]", codes(EDITOR));
    }

    @Test
    void aUnitThatDoesNotExistIsNotAssigned() {
        assertEquals(Optional.empty(), editors.assign(ADMIN, Given.MAGDEBURG, "fb32", "FB 99", TODAY));
    }

    @Test
    void onlyAdministratorsAssign() {
        assertThrows(AccessDenied.class, () -> editors.assign(EDITOR, Given.MAGDEBURG, "fb32", "FB 32", TODAY));
    }

    private String codes(Actor actor) {
        return editors.unitsOf(actor, Given.MAGDEBURG, TODAY).stream()
                .map(Unit::code)
                .toList()
                .toString();
    }
}
