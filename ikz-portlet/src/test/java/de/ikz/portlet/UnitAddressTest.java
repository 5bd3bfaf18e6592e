package de.ikz.portlet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ikz.organization.OrganizationTree;
import de.ikz.organization.Unit;
import de.ikz.organization.UnitId;
import de.ikz.organization.UnitKind;
import de.ikz.organization.UnitLabel;
import de.ikz.time.Validity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitAddressTest {

    private static final OrganizationTree TREE = OrganizationTree.of(
            List.of(
                    unit("1", "II", UnitKind.DIRECTORATE, 1),
                    unit("2", "FB 32", UnitKind.DEPARTMENT, 2),
                    unit("3", "II/01", UnitKind.STAFF_UNIT, 3),
                    unit("4", "II 01", UnitKind.OTHER, 4),
                    unit("5", "Städtische Bühnen", UnitKind.OTHER, 5)),
            City.TODAY);

    private static Unit unit(String id, String code, UnitKind kind, int position) {
        return new Unit(
                City.KEY,
                new UnitId(id),
                UnitLabel.of(code, kind),
                Optional.empty(),
                position,
                Optional.empty(),
                Validity.ALWAYS);
    }

    @ParameterizedTest
    @CsvSource({"2, FB-32", "3, II-01", "1, Dezernat-II", "5, Städtische-Bühnen"})
    void blanksAndSlashesBecomeHyphens(String id, String address) {
        assertEquals(address, UnitAddress.of(TREE.find(new UnitId(id)).orElseThrow(), TREE));
    }

    @Test
    void theSecondUnitOfTheSameFormIsAddressedByItsId() {
        assertEquals("4", UnitAddress.of(TREE.find(new UnitId("4")).orElseThrow(), TREE));
    }

    @ParameterizedTest
    @CsvSource({
        "FB-32, 2",
        "fb-32, 2",
        "FB 32, 2",
        "II-01, 3",
        "II/01, 3",
        "Dezernat-II, 1",
        "II, 1",
        "4, 4",
        "städtische-bühnen, 5"
    })
    void anAddressFindsItsUnit(String address, String id) {
        assertEquals(
                Optional.of(id),
                UnitAddress.find(address, TREE).map(unit -> unit.id().value()));
    }

    @ParameterizedTest
    @CsvSource({"FB-33", "''", "FB32", "-"})
    void anUnknownAddressFindsNone(String address) {
        assertEquals(Optional.empty(), UnitAddress.find(address, TREE));
    }
}
