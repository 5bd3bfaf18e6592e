package de.ikz.partner;

import de.ikz.time.Validity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A body outside the city, as the directory knows it: a municipality, a district, an authority, an association, a
 * company. Immutable.
 *
 * <p>Example: {@code k15083}, Landkreis Börde, district key 15083, since 2007-07-01, successor of the Ohrekreis and of
 * the old Bördekreis.
 *
 * @param id lasting and opaque, never given to another body
 * @param name its full name: {@code Landkreis Börde}, {@code Halle (Saale)}, {@code Deutscher Städtetag}
 * @param kind what kind of body it is
 * @param key official key: two digits of a state, five of a district, eight (AGS) of a municipality; a district-free city
 *     has its AGS; empty for everything else
 * @param validity the days on which it exists; unknown bounds are open
 * @param aliases further names
 * @param within id of the territory to which it belongs: the district of a municipality, the state of an authority or
 *     association of one state; empty for others
 * @param predecessors ids of the bodies from which it arose
 * @param source where this row comes from, never blank
 */
public record Body(
        String id,
        String name,
        PartnerKind kind,
        Optional<String> key,
        Validity validity,
        List<Alias> aliases,
        Optional<String> within,
        List<String> predecessors,
        String source) {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Pattern KEY = Pattern.compile("[0-9]{2}|[0-9]{5}|[0-9]{8}");

    /** @throws IllegalArgumentException when id, name, key or source is not what it must be */
    public Body {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(within, "within");
        aliases = List.copyOf(aliases);
        predecessors = List.copyOf(predecessors);
        if (id == null || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException("An id has 1 to 64 small letters, digits and hyphens, not: " + id);
        }
        if (name == null || name.isBlank() || name.length() > Partner.MAX_NAME) {
            throw new IllegalArgumentException("A body's name has 1 to " + Partner.MAX_NAME + " characters: " + id);
        }
        if (key.isPresent() && !KEY.matcher(key.get()).matches()) {
            throw new IllegalArgumentException("An official key has two, five or eight digits, not: " + key.get());
        }
        if (source == null || source.isBlank()) {
            throw new IllegalArgumentException("A body names its source: " + id);
        }
    }

    /** The id of the district above a municipality; empty for every other body. */
    public Optional<String> district() {
        return kind == PartnerKind.MUNICIPALITY ? within : Optional.empty();
    }

    /** The same with a further name; known ones are not added again. */
    public Body alsoNamed(Alias alias) {
        if (name.equals(alias.text()) || aliases.contains(alias)) {
            return this;
        }
        List<Alias> more = new ArrayList<>(aliases);
        more.add(alias);
        return new Body(id, name, kind, key, validity, more, within, predecessors, source);
    }

    /** The same without a further name. */
    public Body withoutName(String text) {
        List<Alias> others =
                aliases.stream().filter(alias -> !alias.text().equals(text)).toList();
        return new Body(id, name, kind, key, validity, others, within, predecessors, source);
    }

    /** By its id, which no two equal bodies differ in: bodies are put into sets for every text. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** It as a partner of an entry. */
    public Partner asPartner(String written) {
        return new Partner(written, kind, Optional.of(id), key);
    }
}
