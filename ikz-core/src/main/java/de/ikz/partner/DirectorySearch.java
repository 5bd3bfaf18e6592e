package de.ikz.partner;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One query over the names, aliases and keys of bodies. */
final class DirectorySearch {

    private final String query;
    private final List<String> words;

    DirectorySearch(String query) {
        this.query = Folding.of(query.strip());
        this.words = words(this.query);
    }

    boolean fits(Body body) {
        return !words.isEmpty() && (hasKey(body) || names(body).anyMatch(this::hasAllWords));
    }

    /** 0 where it is the key or a name, 1 where a name begins with it, 2 otherwise. */
    int rank(Body body) {
        if (body.key().filter(query::equals).isPresent() || names(body).anyMatch(query::equals)) {
            return 0;
        }
        return names(body).anyMatch(name -> name.startsWith(query)) ? 1 : 2;
    }

    private boolean hasKey(Body body) {
        return query.length() > 1
                && query.chars().allMatch(c -> c >= '0' && c <= '9')
                && body.key().filter(key -> key.startsWith(query)).isPresent();
    }

    private boolean hasAllWords(String name) {
        List<String> parts = words(name);
        return words.stream().allMatch(word -> parts.stream().anyMatch(part -> part.startsWith(word)));
    }

    private static Stream<String> names(Body body) {
        return Stream.concat(Stream.of(body.name()), body.aliases().stream().map(Alias::text))
                .map(Folding::of);
    }

    private static List<String> words(String folded) {
        return Arrays.stream(folded.split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
