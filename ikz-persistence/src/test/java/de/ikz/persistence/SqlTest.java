package de.ikz.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SqlTest {

    @Test
    void parametersAreNumberedInTheirOrder() {
        Sql sql = Sql.of("a = ?", 1).add(" and b = ?", 2).add(Sql.of(" and c > ? and d < ?", 3, 4));

        assertEquals("a = ?1 and b = ?2 and c > ?3 and d < ?4", sql.numbered());
        assertEquals(List.of(1, 2, 3, 4), sql.values());
    }

    @Test
    void aListIsFilledUpToAPowerOfTwo() {
        assertEquals("x in (?1)", Sql.of("").in("x", List.of("a")).numbered());
        assertEquals("x in (?1, ?2)", Sql.of("").in("x", List.of("a", "b")).numbered());
        Sql three = Sql.of("").in("x", List.of("a", "b", "c"));
        assertEquals("x in (?1, ?2, ?3, ?4)", three.numbered());
        assertEquals(List.of("a", "b", "c", "c"), three.values());
    }

    @Test
    void anEmptyListMatchesNothing() {
        assertEquals("1 = 0", Sql.of("").in("x", List.of()).numbered());
    }
}
