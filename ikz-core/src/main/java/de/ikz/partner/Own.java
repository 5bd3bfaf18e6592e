package de.ikz.partner;

import de.ikz.organization.Municipality;
import de.ikz.time.Validity;
import java.util.List;
import java.util.Optional;

/**
 * Which body is the own city: that with its official key, else the town of its state that is called so and whose key the
 * directory does not know, else one that the directory does not list.
 *
 * @param key the official key of the city
 * @param listed id of the town that has its name, empty where a key tells it or none is called so
 * @param unlisted the city, where the directory does not list it and its name is given
 */
record Own(String key, Optional<String> listed, Optional<Body> unlisted) {

    /** The own city; its name is blank where nobody gave it. */
    static Own of(Directory directory, Municipality city, String name) {
        String key = city.key();
        boolean known = directory.bodies().stream()
                .anyMatch(body -> body.key().filter(key::equals).isPresent());
        if (known || name.isBlank()) {
            return new Own(key, Optional.empty(), Optional.empty());
        }
        Optional<String> listed = directory.bodies().stream()
                .filter(body ->
                        body.kind() == PartnerKind.MUNICIPALITY && body.key().isEmpty())
                .filter(body -> Names.stateOf(body).equals("k" + city.state()))
                .filter(body -> Folding.of(body.name()).equals(Folding.of(name.strip())))
                .map(Body::id)
                .findFirst();
        return new Own(key, listed, listed.isPresent() ? Optional.empty() : Optional.of(unlisted(key, name.strip())));
    }

    boolean is(Body body) {
        return body.key().filter(key::equals).isPresent()
                || listed.filter(body.id()::equals).isPresent();
    }

    private static Body unlisted(String key, String name) {
        return new Body(
                "own-city",
                name,
                PartnerKind.MUNICIPALITY,
                Optional.of(key),
                Validity.ALWAYS,
                List.of(),
                Optional.empty(),
                List.of(),
                "Name der eigenen Stadt");
    }
}
