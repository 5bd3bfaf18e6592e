package de.ikz.time.german;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/** The words around a time up to the next comma or end of the sentence. */
final class Clause {

    /** How far in tokens it is looked at, in either direction. */
    private static final int REACH = 40;

    private Clause() {}

    /**
     * Whether the clause tells of what has been, and no word of it of what is to come. A verb of another clause does not
     * count: {@code Es wurde vereinbart, im Dezember zu tagen}.
     */
    static boolean isPast(Tokens tokens, int from, int to) {
        Set<Tense> told = EnumSet.noneOf(Tense.class);
        IntStream.iterate(from - 1, token -> token >= from - REACH, token -> token - 1)
                .takeWhile(token -> token >= 0 && !endsAt(tokens, token))
                .forEach(token -> told.add(Tense.of(tokens.word(token))));
        IntStream.range(to, to + REACH)
                .takeWhile(token -> token < tokens.size() && !endsAt(tokens, token))
                .forEach(token -> told.add(Tense.of(tokens.word(token))));
        return (told.contains(Tense.PAST) || told.contains(Tense.DONE))
                && !told.contains(Tense.FUTURE)
                && !told.contains(Tense.PUT);
    }

    private static boolean endsAt(Tokens tokens, int token) {
        return tokens.mark(token) == ',' && tokens.isApart(token + 1) || Sentence.endsAt(tokens, token);
    }
}
