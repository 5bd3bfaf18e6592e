package de.ikz.war.api;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.cooperation.Stage;
import de.ikz.war.problem.Problem.FieldError;
import de.ikz.war.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    @Test
    void repeatedValuesAreAllKept() {
        Parameters parameters = of(Map.of("stage", List.of("active", "agreed", "active")));

        assertEquals(Set.of(Stage.ACTIVE, Stage.AGREED), parameters.keys("stage", Stage.values(), Stage::key));
        assertDoesNotThrow(parameters::check);
    }

    @Test
    void aParameterWithoutValueIsNotGiven() {
        Parameters parameters = of(Map.of("asOf", List.of(""), "stage", List.of(" ")));

        assertEquals(Optional.empty(), parameters.date("asOf"));
        assertEquals(Set.of(), parameters.keys("stage", Stage.values(), Stage::key));
        assertDoesNotThrow(parameters::check);
    }

    @Test
    void aDateIsRead() {
        assertEquals(
                Optional.of(LocalDate.of(2010, 11, 30)),
                of(Map.of("asOf", List.of("2010-11-30"))).date("asOf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30.11.2010", "2010-02-30", "+12010-11-30", "heute", "2010-11-30T00:00"})
    void whatIsNoDateIsRefused(String value) {
        Parameters parameters = of(Map.of("asOf", List.of(value)));

        parameters.date("asOf");

        assertEquals(List.of("asOf"), fields(parameters));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "zehn", "99999999999"})
    void aNumberKeepsItsBounds(String value) {
        Parameters parameters = of(Map.of("limit", List.of(value)));

        assertEquals(50, parameters.number("limit", 1, 200, 50));
        assertEquals(List.of("limit"), fields(parameters));
    }

    @Test
    void everyFaultIsToldAtOnce() {
        Parameters parameters = of(Map.of("stage", List.of("läuft"), "limit", List.of("viele")));
        parameters.keys("stage", Stage.values(), Stage::key);
        parameters.number("limit", 1, 200, 50);

        assertEquals(List.of("stage", "limit"), fields(parameters));
    }

    @Test
    void anUnknownParameterIsNamed() {
        assertEquals(List.of("stages"), fields(of(Map.of("stages", List.of("active")))));
    }

    @Test
    void aParameterOfALaterVersionIsToldApart() {
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> of(Map.of("q", List.of("Feuerwehr"))).check());

        assertTrue(refused.problem().detail().contains("noch nicht unterstützt"));
    }

    @Test
    void aSingleValueMayNotBeRepeated() {
        Parameters parameters = of(Map.of("asOf", List.of("2010-11-30", "2011-11-30")));

        parameters.date("asOf");

        assertEquals(List.of("asOf"), fields(parameters));
    }

    private static Parameters of(Map<String, List<String>> given) {
        return Parameters.of(given, Set.of("stage", "asOf", "limit"));
    }

    private static List<String> fields(Parameters parameters) {
        return assertThrows(ProblemException.class, parameters::check).problem().errors().stream()
                .map(FieldError::field)
                .toList();
    }
}
