package de.ikz.partner;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All bodies that are known: those shipped with the project and those that a register adds. Immutable.
 *
 * <p>Shipped are the districts and district-free cities of Germany and the municipalities of Sachsen-Anhalt with their
 * official keys, the towns of the other states (most without key), towns abroad with which German cities are twinned, the
 * states, and those authorities, associations and companies that reports of cities name; each names its source.
 */
public final class Directory {

    private final Map<String, Body> bodies;
    private String version;

    private Directory(Map<String, Body> bodies) {
        this.bodies = bodies;
    }

    /** The directory that the project ships; read once, then shared. */
    public static Directory shipped() {
        return Shipped.DIRECTORY;
    }

    /** A directory of nothing but these bodies; the last of two with one id counts. */
    public static Directory of(Collection<Body> bodies) {
        Map<String, Body> map = new LinkedHashMap<>();
        bodies.forEach(body -> map.put(body.id(), body));
        return new Directory(map);
    }

    /** This directory with further bodies over it; a body with a known id replaces that one. */
    public Directory with(Collection<Body> more) {
        return more.isEmpty()
                ? this
                : of(Stream.concat(bodies.values().stream(), more.stream()).toList());
    }

    /** The body with this id. */
    public Optional<Body> find(String id) {
        return Optional.ofNullable(bodies.get(id));
    }

    /** Whether a body was shipped with the project, so that it stays. */
    public static boolean ships(String bodyId) {
        return shipped().find(bodyId).isPresent();
    }

    /** Whether a further name of a body was shipped with the project, so that it stays. */
    public static boolean ships(String bodyId, String furtherName) {
        return shipped().find(bodyId).stream()
                .flatMap(body -> body.aliases().stream())
                .anyMatch(alias -> alias.text().equals(furtherName));
    }

    /** All bodies, those shipped in the order of their tables, then those added. */
    public List<Body> bodies() {
        return List.copyOf(bodies.values());
    }

    /**
     * Bodies of which a name or alias has all words of the query as beginnings of its words, or whose official key begins
     * with it; case, umlauts and blanks do not count. Those that are called so come first, then by name.
     */
    public List<Body> search(String query) {
        var search = new DirectorySearch(query);
        return bodies.values().stream()
                .filter(search::fits)
                .sorted(Comparator.comparing(search::rank).thenComparing(body -> Folding.of(body.name())))
                .toList();
    }

    /** Bodies that are called just so, by a name, an alias or the official key; case and umlauts do not count. */
    public List<Body> named(String name) {
        var search = new DirectorySearch(name);
        return bodies.values().stream()
                .filter(body -> search.fits(body) && search.rank(body) == 0)
                .toList();
    }

    /** The municipalities of a district. */
    public List<Body> municipalitiesOf(String districtId) {
        return bodies.values().stream()
                .filter(body -> body.district().filter(districtId::equals).isPresent())
                .toList();
    }

    /** The bodies that arose from this one. */
    public List<Body> successorsOf(String id) {
        return bodies.values().stream()
                .filter(body -> body.predecessors().contains(id))
                .toList();
    }

    /** The bodies from which this one arose, as far as the directory knows them. */
    public List<Body> predecessorsOf(String id) {
        return find(id).stream()
                .flatMap(body -> body.predecessors().stream())
                .flatMap(predecessor -> find(predecessor).stream())
                .toList();
    }

    /** A fingerprint of all rows: equal for equal directories, another after any change. 16 hexadecimal digits. */
    public synchronized String version() {
        if (version == null) {
            version = fingerprint();
        }
        return version;
    }

    private String fingerprint() {
        List<String> rows = new ArrayList<>();
        bodies.values().forEach(body -> rows.add(body.toString()));
        rows.sort(Comparator.naturalOrder());
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            rows.forEach(row -> digest.update((row + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static final class Shipped {
        private static final Directory DIRECTORY = of(DirectoryTable.shipped());
    }
}
