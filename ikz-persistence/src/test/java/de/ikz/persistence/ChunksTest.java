package de.ikz.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChunksTest {

    @Test
    void aTextIsCutInPiecesOfTheGivenLength() {
        assertEquals(List.of("abc", "def", "g"), Chunks.of("abcdefg", 3));
        assertEquals(List.of("abc"), Chunks.of("abc", 3));
    }

    @Test
    void anEmptyTextIsOnePiece() {
        assertEquals(List.of(""), Chunks.of("", 3));
    }

    @Test
    void aSurrogatePairIsNotTorn() {
        assertEquals(List.of("ab", "\uD83D\uDE03c"), Chunks.of("ab\uD83D\uDE03c", 3));
    }

    @Test
    void aListIsCutWithoutLosingAnything() {
        List<Integer> list = IntStream.range(0, 2 * Work.CHUNK + 1).boxed().toList();

        assertEquals(
                List.of(Work.CHUNK, Work.CHUNK, 1),
                Chunks.of(list).stream().map(List::size).toList());
        assertEquals(list, Chunks.of(list).stream().flatMap(List::stream).toList());
        assertEquals(List.of(), Chunks.of(List.of()));
    }
}
