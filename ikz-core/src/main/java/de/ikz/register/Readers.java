package de.ikz.register;

import de.ikz.history.Revision;
import de.ikz.history.Timeline;
import de.ikz.organization.Municipality;
import de.ikz.organization.Unit;
import de.ikz.organization.UnitLabel;
import de.ikz.partner.Directory;
import de.ikz.reading.Anchors;
import de.ikz.reading.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads versions with what a city knows of its units and partners. To be used within {@link Transactions}. */
public final class Readers {

    private final Units units;
    private final Partners partners;
    private final Optional<CityName> named;

    /** Readers over these stores, for cities that the directory knows. */
    public Readers(Units units, Partners partners) {
        this(units, partners, Optional.empty());
    }

    /** Readers over these stores, where one city is named by whoever runs them. */
    public Readers(Units units, Partners partners, CityName named) {
        this(units, partners, Optional.of(named));
    }

    private Readers(Units units, Partners partners, Optional<CityName> named) {
        this.units = Objects.requireNonNull(units, "units");
        this.partners = Objects.requireNonNull(partners, "partners");
        this.named = named;
    }

    /** By which rules, shipped directory and name all cities are read. */
    String version() {
        return Reader.version(Directory.shipped(), named.map(CityName::name).orElse(""));
    }

    /** A reader for texts of a city. */
    public Reader of(Municipality city) {
        return of(city, List.of());
    }

    /** A reader for texts of a city that has further units, not yet in the register. */
    public Reader of(Municipality city, Collection<UnitLabel> further) {
        Stream<UnitLabel> known = units.of(city).stream().map(Unit::label);
        return new Reader(
                directory(city),
                city,
                named.map(name -> name.of(city)).orElse(""),
                Stream.concat(known, further.stream()).distinct().toList());
    }

    /** The shipped directory with what the city added to it. */
    public Directory directory(Municipality city) {
        return Directory.shipped().with(partners.of(city));
    }

    /** All versions of one entry, read anew. */
    public static List<Entry> read(Reader reader, List<Entry> versions) {
        return versions.stream().map(version -> read(reader, version, versions)).toList();
    }

    /** One version of an entry, read anew beside its other versions. */
    public static Entry read(Reader reader, Entry version, List<Entry> others) {
        List<Revision> revisions = Stream.concat(Stream.of(version), others.stream())
                .map(Entry::revision)
                .distinct()
                .toList();
        return version.with(reader.read(version.content(), anchors(revisions, version.revision())));
    }

    /** Since when each statement of a version has stood in the entry without a break. */
    static Anchors anchors(List<Revision> revisions, Revision version) {
        LocalDate stand = version.stand();
        Map<String, LocalDate> earlier = new HashMap<>();
        Set<String> open = texts(version);
        for (Revision before : Timeline.of(revisions).before(version)) {
            open.retainAll(texts(before));
            open.forEach(text -> earlier.put(text, before.stand()));
            if (open.isEmpty()) {
                break;
            }
        }
        return new Anchors(stand, earlier);
    }

    private static Set<String> texts(Revision revision) {
        var wording = revision.content().wording();
        List<String> all = new ArrayList<>();
        wording.heading().ifPresent(all::add);
        all.add(wording.topic());
        wording.state().forEach(statement -> all.add(statement.text()));
        wording.outlook().forEach(statement -> all.add(statement.text()));
        return all.stream().collect(Collectors.toSet());
    }
}
