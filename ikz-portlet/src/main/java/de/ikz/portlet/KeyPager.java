package de.ikz.portlet;

import de.ikz.register.Window;
import de.ikz.register.Window.Cursor;
import java.util.Optional;

/**
 * Pages of a list that has no filter form: where the page asked for lies, and the addresses of those around it. An address
 * with a place that is none of this list gives the first page and says so.
 */
final class KeyPager {

    private final Places places;
    private final Window window;
    private final boolean misplaced;

    private KeyPager(Places places, Window window, boolean misplaced) {
        this.places = places;
        this.window = window;
        this.misplaced = misplaced;
    }

    /** Pages of so many rows. */
    static KeyPager of(Visit visit, Places places, int limit) {
        try {
            return new KeyPager(places, window(visit, places, limit), false);
        } catch (IllegalArgumentException e) {
            return new KeyPager(places, Window.first(limit), true);
        }
    }

    private static Window window(Visit visit, Places places, int limit) {
        Optional<Cursor> after = visit.parameter("after").map(places::read);
        Optional<Cursor> before = visit.parameter("before").map(places::read);
        return after.map(place -> Window.after(place, limit))
                .or(() -> before.map(place -> Window.before(place, limit)))
                .orElseGet(() -> visit.parameter("last").isPresent() ? Window.last(limit) : Window.first(limit));
    }

    /** The page that the address asks for. */
    Window window() {
        return window;
    }

    /** Whether the address names a place that is none of this list. */
    boolean isMisplaced() {
        return misplaced;
    }

    /** The pages around it, of the list at an address. */
    Pager around(String address, Optional<Cursor> previous, Optional<Cursor> next) {
        return new Pager(
                previous.isPresent() ? address : "",
                previous.map(place -> Addresses.with(address, "before", places.write(place)))
                        .orElse(""),
                next.map(place -> Addresses.with(address, "after", places.write(place)))
                        .orElse(""),
                next.isPresent() ? Addresses.with(address, "last", "true") : "");
    }
}
