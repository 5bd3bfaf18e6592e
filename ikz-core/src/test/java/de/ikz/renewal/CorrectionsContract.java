package de.ikz.renewal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.ikz.cooperation.Cooperation.Kind;
import de.ikz.mending.Correction;
import de.ikz.mending.Correction.Source;
import de.ikz.mending.Field;
import de.ikz.mending.Numbered;
import de.ikz.organization.Municipality;
import de.ikz.organization.UnitKind;
import de.ikz.organization.UnitLabel;
import de.ikz.register.Given;
import de.ikz.register.Ports;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Contract of {@link Corrections}. */
public abstract class CorrectionsContract {

    private static final ImportId ONE = new ImportId("one");
    private static final ImportId OTHER = new ImportId("other");

    protected abstract Ports ports();

    @Test
    void correctionsOfEveryKindComeBackByNumber() {
        List<Numbered> all = List.of(
                numbered(1, new Correction.Move(Source.of("e1", Field.STATE).lines(0, 2), "e2", Field.OUTLOOK)),
                numbered(2, new Correction.Extract(Source.of("f3"), Kind.PROJECT, Optional.of("FB 32"))),
                numbered(3, new Correction.Split("e1", 12, List.of(1), List.of())),
                numbered(5, new Correction.Join("e1", "e1.3")),
                numbered(6, new Correction.ChangeKind("e1", Kind.EXCHANGE)),
                numbered(7, new Correction.ChooseUnit(List.of("e1", "e2"), "II/01")),
                numbered(8, new Correction.AddUnit(new UnitLabel("Amt 9", "Größe", UnitKind.OFFICE), Optional.of("I"))),
                numbered(9, new Correction.Settle("f1", Optional.of("„Ja“\tmit Tab,\nzweiter Zeile und \\n 😀"))),
                numbered(12, new Correction.LeaveOpen("e1")));

        write(corrections -> List.of(4, 8, 0, 3, 1, 2, 5, 7, 6)
                .forEach(index -> corrections.add(Given.MAGDEBURG, ONE, all.get(index))));

        assertEquals(all, of(Given.MAGDEBURG, ONE));
    }

    @Test
    void theLongestNoteComesBack() {
        String note = "ä".repeat(Correction.Settle.MAX_NOTE);
        Numbered longest = numbered(1, new Correction.Settle("f1", Optional.of(note)));
        write(corrections -> corrections.add(Given.MAGDEBURG, ONE, longest));
        assertEquals(List.of(longest), of(Given.MAGDEBURG, ONE));
    }

    @Test
    void eachImportHasItsOwn() {
        Numbered first = numbered(1, new Correction.LeaveOpen("e1"));
        Numbered second = numbered(1, new Correction.LeaveOpen("e2"));
        write(corrections -> {
            corrections.add(Given.MAGDEBURG, ONE, first);
            corrections.add(Given.MAGDEBURG, OTHER, second);
        });
        assertEquals(List.of(first), of(Given.MAGDEBURG, ONE));
        assertEquals(List.of(second), of(Given.MAGDEBURG, OTHER));
        assertEquals(List.of(), of(Given.HALLE, ONE));
    }

    @Test
    void oneIsForgottenOrAllOfAnImport() {
        Numbered first = numbered(1, new Correction.LeaveOpen("e1"));
        Numbered second = numbered(2, new Correction.LeaveOpen("e2"));
        write(corrections -> {
            corrections.add(Given.MAGDEBURG, ONE, first);
            corrections.add(Given.MAGDEBURG, ONE, second);
            corrections.add(Given.MAGDEBURG, OTHER, first);
        });

        write(corrections -> corrections.remove(Given.MAGDEBURG, ONE, 1));
        assertEquals(List.of(second), of(Given.MAGDEBURG, ONE));

        write(corrections -> corrections.drop(Given.MAGDEBURG, ONE));
        assertEquals(List.of(), of(Given.MAGDEBURG, ONE));
        assertEquals(List.of(first), of(Given.MAGDEBURG, OTHER));
    }

    @Test
    void theyAreUsedWithinTransactionsThatMay() {
        assertThrows(IllegalStateException.class, () -> ports().corrections().of(Given.MAGDEBURG, ONE));
        assertThrows(
                IllegalStateException.class,
                () -> ports().transactions().read(() -> {
                    ports().corrections().add(Given.MAGDEBURG, ONE, numbered(1, new Correction.LeaveOpen("e1")));
                    return null;
                }));
    }

    private static Numbered numbered(int number, Correction correction) {
        return new Numbered(number, "actor-1", Given.NOW.plusSeconds(number), correction);
    }

    private List<Numbered> of(Municipality city, ImportId id) {
        return ports().transactions().read(() -> ports().corrections().of(city, id));
    }

    private void write(Consumer<Corrections> work) {
        ports().transactions().write(() -> {
            work.accept(ports().corrections());
            return null;
        });
    }
}
