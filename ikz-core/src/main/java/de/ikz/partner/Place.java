package de.ikz.partner;

import java.util.List;

/**
 * A place that a text names at some word.
 *
 * @param first its first word
 * @param end the word after its last
 * @param bodies the bodies it may mean; none where the directory does not know it
 * @param own whether it is the own city
 * @param sure whether the name means a body even when it stands alone
 * @param placeClass how it is called
 */
record Place(int first, int end, List<Body> bodies, boolean own, boolean sure, PlaceClass placeClass) {

    boolean isUnknown() {
        return bodies.isEmpty() && !own;
    }

    Place from(int other) {
        return new Place(other, end, bodies, own, sure, placeClass);
    }

    Place to(int other) {
        return new Place(first, other, bodies, own, sure, placeClass);
    }
}
