package de.ikz.war.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.cooperation.Cooperation;
import de.ikz.organization.Municipality;
import de.ikz.organization.UnitId;
import de.ikz.register.Filter;
import de.ikz.register.Scope;
import de.ikz.register.Sort;
import de.ikz.register.Window;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorsTest {

    private static final Municipality MAGDEBURG = Municipality.of("15003000");
    private static final Filter ALL = Filter.all(Scope.of(MAGDEBURG, LocalDate.of(2010, 11, 30)));
    private static final Window.Cursor PLACE = new Window.Cursor("15003000:000010.000020:00000003", "0190-a");

    @Test
    void aPlaceComesBackAsItWas() {
        Cursors cursors = Cursors.of(ALL, Sort.REGISTER);

        assertEquals(Optional.of(PLACE), cursors.read(cursors.write(PLACE)));
    }

    @Test
    void aPlaceFitsIntoAnAddress() {
        assertTrue(Cursors.of(ALL, Sort.REGISTER).write(PLACE).matches("[A-Za-z0-9_-]+"));
    }

    @Test
    void aPlaceIsOfNoUseInAnotherList() {
        String place = Cursors.of(ALL, Sort.REGISTER).write(PLACE);

        assertEquals(
                Optional.empty(),
                Cursors.of(ALL, new Sort(Sort.By.REGISTER, true)).read(place));
        assertEquals(
                Optional.empty(),
                Cursors.of(ALL, new Sort(Sort.By.TOPIC, false)).read(place));
        assertEquals(
                Optional.empty(),
                Cursors.of(at(LocalDate.of(2011, 11, 30)), Sort.REGISTER).read(place));
        assertEquals(Optional.empty(), Cursors.of(within("u1"), Sort.REGISTER).read(place));
        assertEquals(Optional.empty(), Cursors.of(projects(), Sort.REGISTER).read(place));
    }

    @Test
    void theOrderOfAFiltersValuesDoesNotCount() {
        String place = Cursors.of(within("u1", "u2", "u3"), Sort.REGISTER).write(PLACE);

        assertEquals(
                Optional.of(PLACE),
                Cursors.of(within("u3", "u2", "u1"), Sort.REGISTER).read(place));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "abc", "AAAAAAAAAAAAAAAAAAAA", "ä"})
    void whatIsNoPlaceIsNotRead(String text) {
        assertEquals(Optional.empty(), Cursors.of(ALL, Sort.REGISTER).read(text));
    }

    private static Filter at(LocalDate stand) {
        return Filter.all(Scope.of(MAGDEBURG, stand));
    }

    private static Filter within(String... units) {
        return ALL.with(Filter.ByUnit.answering(
                java.util.stream.Stream.of(units).map(UnitId::new).collect(java.util.stream.Collectors.toSet())));
    }

    private static Filter projects() {
        return new Filter(
                ALL.scope(),
                Set.of(Cooperation.Kind.PROJECT),
                ALL.units(),
                ALL.stages(),
                ALL.reach(),
                ALL.legalForms(),
                ALL.partners(),
                ALL.visibilities(),
                Filter.Due.ANY);
    }
}
