package de.ikz.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * When the versions of one entry count: each until the next Stand; none that another one of the same Stand replaced.
 * Knows what is stored and what is appended.
 */
final class History {

    /**
     * What is needed of a version.
     *
     * @param sequence its sequence
     * @param stand its Stand
     * @param withdrawn whether the entry is withdrawn from it on
     */
    record Version(int sequence, LocalDate stand, boolean withdrawn) {}

    private static final Comparator<Version> BY_STAND =
            Comparator.comparing(Version::stand).thenComparing(Version::sequence);

    private final List<Version> stored = new ArrayList<>();
    private final List<Version> all = new ArrayList<>();

    /** Takes in a version that is stored. */
    void stored(Version version) {
        stored.add(version);
        all.add(version);
    }

    /** Adds a version; false when its sequence is there already. */
    boolean append(Version version) {
        return all.stream().noneMatch(other -> other.sequence() == version.sequence()) && all.add(version);
    }

    /** Whether nothing of the entry was stored. */
    boolean isNew() {
        return stored.isEmpty();
    }

    /** By how many the living entries grow: 1, 0 or -1. */
    int growth() {
        return living(all) - living(stored);
    }

    /** By sequence, the first day on which a version no longer counts. */
    Map<Integer, LocalDate> ends() {
        return ends(all);
    }

    /** By sequence, the new ends of stored versions. */
    Map<Integer, LocalDate> replaced() {
        Map<Integer, LocalDate> replaced = ends(all);
        Map<Integer, LocalDate> before = ends(stored);
        replaced.keySet().retainAll(before.keySet());
        replaced.entrySet().removeAll(before.entrySet());
        return replaced;
    }

    private static int living(List<Version> versions) {
        return versions.stream().max(BY_STAND).filter(last -> !last.withdrawn()).isPresent() ? 1 : 0;
    }

    private static Map<Integer, LocalDate> ends(List<Version> versions) {
        List<Version> sorted = versions.stream().sorted(BY_STAND).toList();
        Map<Integer, LocalDate> ends = new HashMap<>();
        for (int at = 0; at < sorted.size(); at++) {
            LocalDate end = at + 1 < sorted.size() ? sorted.get(at + 1).stand() : Days.END;
            ends.put(sorted.get(at).sequence(), end);
        }
        return ends;
    }
}
