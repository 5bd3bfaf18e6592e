package de.ikz.portlet;

import de.ikz.register.Window;
import de.ikz.register.Window.Cursor;
import java.util.Optional;

/** Pages of a list that has no filter form: where the page asked for lies, and the addresses of those around it. */
final class KeyPager {

    private KeyPager() {}

    /**
     * The page that the address asks for.
     *
     * @throws IllegalArgumentException when its place is none of this list
     */
    static Window window(Visit visit, Places places, int limit) {
        Optional<Cursor> after = visit.parameter("after").map(places::read);
        Optional<Cursor> before = visit.parameter("before").map(places::read);
        return after.map(place -> Window.after(place, limit))
                .or(() -> before.map(place -> Window.before(place, limit)))
                .orElseGet(() -> visit.parameter("last").isPresent() ? Window.last(limit) : Window.first(limit));
    }

    /** The pages around one of the list at an address. */
    static Pager of(String address, Places places, Optional<Cursor> previous, Optional<Cursor> next) {
        return new Pager(
                previous.isPresent() ? address : "",
                previous.map(place -> Addresses.with(address, "before", places.write(place)))
                        .orElse(""),
                next.map(place -> Addresses.with(address, "after", places.write(place)))
                        .orElse(""),
                next.isPresent() ? Addresses.with(address, "last", "true") : "");
    }
}
