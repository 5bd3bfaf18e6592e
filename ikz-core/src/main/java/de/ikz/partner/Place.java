package de.ikz.partner;

import java.util.List;

/**
 * A place that a text names at some word.
 *
 * @param first its first word
 * @param name the first word of the name itself, behind a word of its kind
 * @param end the word after its last
 * @param bodies the bodies it may mean; none where the directory does not know it
 * @param own whether it is the own city
 * @param sure whether the name means a body even when it stands alone
 * @param placeClass how it is called
 */
record Place(int first, int name, int end, List<Body> bodies, boolean own, boolean sure, PlaceClass placeClass) {

    Place(int first, int end, List<Body> bodies, boolean own, boolean sure, PlaceClass placeClass) {
        this(first, first, end, bodies, own, sure, placeClass);
    }

    boolean isUnknown() {
        return bodies.isEmpty() && !own;
    }

    Place from(int other) {
        return new Place(other, name, end, bodies, own, sure, placeClass);
    }

    Place to(int other) {
        return new Place(first, name, other, bodies, own, sure, placeClass);
    }
}
