package de.ikz.portlet;

import de.ikz.register.Window.Cursor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Places in a list as they stand in addresses: opaque, and of use only with the selection for which they were made. */
final class Places {

    private static final String SEPARATOR = "\n";

    private final String selection;

    private Places(String selection) {
        this.selection = selection;
    }

    /** Places of the list that these parameters select. */
    static Places of(Map<String, List<String>> selection) {
        return new Places(Integer.toHexString(selection.toString().hashCode()));
    }

    /** The place as it stands in an address. */
    String write(Cursor place) {
        String plain = String.join(SEPARATOR, selection, place.key(), place.id());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a place.
     *
     * @throws IllegalArgumentException when it is none, or one of another selection
     */
    Cursor read(String written) {
        String[] parts =
                new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8).split(SEPARATOR, -1);
        if (parts.length != 3 || !parts[0].equals(selection)) {
            throw new IllegalArgumentException("Not a place of this list: " + written);
        }
        return new Cursor(parts[1], parts[2]);
    }
}
