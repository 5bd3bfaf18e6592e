package de.ikz.partner;

import java.util.Optional;

/**
 * The state that a text names behind a body: {@code Kultusministerium LSA}, {@code … des Landes Sachsen-Anhalt}.
 *
 * @param end the word after it
 * @param id the state, empty where none is named
 */
record StateNamed(int end, Optional<String> id) {

    static StateNamed after(Scan scan, int at) {
        Words words = scan.words;
        int from = at;
        if (words.is(from, "des")
                || words.is(from, "vom")
                || words.is(from, "von")
                || words.is(from, "im")
                || words.is(from, "in")) {
            from++;
        }
        if (words.is(from, "landes") || words.is(from, "land") || words.is(from, "freistaates")) {
            from++;
        } else if (words.is(from, "-") && words.isTight(from)) {
            from++;
        }
        Optional<Place> state = new Places(scan).known(from, PlaceClass.STATE, false);
        return state.filter(place -> place.bodies().size() == 1)
                .map(place -> new StateNamed(
                        place.end(), Optional.of(place.bodies().get(0).id())))
                .orElse(new StateNamed(at, Optional.empty()));
    }
}
