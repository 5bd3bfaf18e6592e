package de.ikz.reference;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the papers of a council (Drucksachen) are found, such as
 * {@code https://rat.stadt.example/suche?nr={number}}.
 *
 * @param pattern an address with {@value #NUMBER} where the paper's number belongs; empty where nobody said
 */
public record CouncilPapers(Optional<String> pattern) {

    /** Nobody said where they are. */
    public static final CouncilPapers UNKNOWN = new CouncilPapers(Optional.empty());

    private static final String NUMBER = "{number}";

    public CouncilPapers {
        Objects.requireNonNull(pattern, "pattern");
    }

    /**
     * Papers at an address.
     *
     * @throws IllegalArgumentException when it has no place for the number or is no address of the web
     */
    public static CouncilPapers at(String pattern) {
        CouncilPapers papers = new CouncilPapers(Optional.of(pattern));
        URI example = papers.at(pattern, "DS0001/10");
        boolean web = "https".equals(example.getScheme()) || "http".equals(example.getScheme());
        if (!pattern.contains(NUMBER) || !web || example.getHost() == null) {
            throw new IllegalArgumentException(pattern);
        }
        return papers;
    }

    /**
     * The address of a document; empty for everything but a council's paper.
     *
     * @param canonical its number, such as {@code DS0245/10}
     */
    public Optional<URI> address(ReferenceMention.Type type, String canonical) {
        return pattern.filter(known -> type == ReferenceMention.Type.COUNCIL_PAPER)
                .map(known -> at(known, canonical));
    }

    private URI at(String known, String number) {
        String encoded = URLEncoder.encode(number, StandardCharsets.UTF_8).replace("+", "%20");
        return URI.create(known.replace(NUMBER, encoded));
    }
}
