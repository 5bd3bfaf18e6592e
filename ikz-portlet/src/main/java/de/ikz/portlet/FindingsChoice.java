package de.ikz.portlet;

import de.ikz.reading.Doubt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which doubts a visitor asks for, and the addresses that keep the choice. */
final class FindingsChoice {

    private static final String KIND = "kind";

    private final Visit visit;
    private final Addresses addresses;
    private final Texts text;

    FindingsChoice(Visit visit, Addresses addresses, Texts text) {
        this.visit = visit;
        this.addresses = addresses;
        this.text = text;
    }

    /** The kinds that are asked for, none for all. */
    Set<Doubt.Kind> kinds() {
        Set<Doubt.Kind> kinds = EnumSet.noneOf(Doubt.Kind.class);
        Arrays.stream(Doubt.Kind.values())
                .filter(kind -> visit.all(KIND).contains(kind.key()))
                .forEach(kinds::add);
        return kinds;
    }

    /** Whether pairs of entries are asked for, or nothing in particular. */
    boolean isOfPairs() {
        return kinds().isEmpty() || kinds().contains(Doubt.Kind.SIMILAR);
    }

    /** The kinds with their numbers and the way to them; those without any only where they are asked for. */
    List<Choice> offered(Map<Doubt.Kind, Long> counts, long total) {
        List<Choice> all = new ArrayList<>();
        all.add(new Choice(addresses.findings(), text.of("doubt.all", total), kinds().isEmpty()));
        for (Doubt.Kind kind : Doubt.Kind.values()) {
            long count = counts.getOrDefault(kind, 0L);
            if (count > 0 || kinds().contains(kind)) {
                all.add(new Choice(
                        Addresses.with(addresses.findings(), KIND, kind.key()),
                        text.of("doubt.count", text.of("doubt." + kind.key()), count),
                        kinds().contains(kind)));
            }
        }
        return all;
    }

    /** Places in the list. */
    Places places() {
        return Places.of(Map.of(KIND, kinds().stream().map(Doubt.Kind::key).toList()));
    }

    /** The first page of the choice. */
    String address() {
        String address = addresses.findings();
        for (Doubt.Kind kind : kinds()) {
            address = Addresses.with(address, KIND, kind.key());
        }
        return address;
    }

    /** This page of the choice. */
    String here() {
        String address = address();
        for (String name : List.of("after", "before", "last")) {
            Optional<String> place = visit.parameter(name);
            address = place.isEmpty() ? address : Addresses.with(address, name, place.get());
        }
        return address;
    }
}
