package de.ikz.synthetic;

import de.ikz.cooperation.CooperationId;
import de.ikz.cooperation.CooperationNumber;
import de.ikz.history.Revision;
import de.ikz.organization.Municipality;
import de.ikz.organization.Unit;
import de.ikz.organization.UnitId;
import de.ikz.organization.UnitKind;
import de.ikz.organization.UnitLabel;
import de.ikz.partner.Directory;
import de.ikz.reading.Reader;
import de.ikz.register.Entry;
import de.ikz.register.Readers;
import de.ikz.register.Recording;
import de.ikz.register.SortKey;
import de.ikz.time.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A city of 60 units with the entries of its register in all their versions. */
public final class SyntheticCity {

    private static final int DIRECTORATES = 6;
    private static final int UNITS = 60;
    private static final LocalDate FIRST_STAND = LocalDate.of(2010, 12, 31);
    private static final LocalDate SECOND_STAND = LocalDate.of(2012, 12, 31);
    private static final String ACTOR = "synthetic";

    private final Municipality municipality;
    private final int index;
    private final int entries;
    private final SplittableRandom random;
    private final List<Unit> units = new ArrayList<>();
    private final Reader reader;

    SyntheticCity(long seed, int index, int entries) {
        this.municipality = Municipality.of(index == 0 ? "15003000" : String.format("%02d%06d", 1 + index % 16, 100_000 + index));
        this.index = index;
        this.entries = entries;
        this.random = new SplittableRandom(seed * 31 + index);
        Words words = new Words(random.split());
        for (int place = 0; place < UNITS; place++) {
            units.add(place < DIRECTORATES ? directorate(place) : department(place, words));
        }
        reader = new Reader(
                Directory.shipped(),
                municipality,
                units.stream().map(Unit::label).toList());
    }

    /** The city's key. */
    public Municipality municipality() {
        return municipality;
    }

    /** How many entries it has. */
    public int entries() {
        return entries;
    }

    /** How many of them are not withdrawn in the end. */
    public int living() {
        return entries - entries / 50;
    }

    /** The last Stand of any version. */
    public LocalDate lastStand() {
        return entries >= 10 ? SECOND_STAND : FIRST_STAND;
    }

    /** By which rules and which directory its entries were read. */
    public String readBy() {
        return reader.version();
    }

    /** Its units, each after the one above it. */
    public List<Unit> units() {
        return List.copyOf(units);
    }

    /** All versions, those of an entry in their order; to be asked for once. */
    public Stream<Recording> recordings() {
        SyntheticContent content = new SyntheticContent(random.split(), units.subList(DIRECTORATES, UNITS), this::id);
        return IntStream.rangeClosed(1, entries).boxed().flatMap(number -> versions(number, content));
    }

    private Stream<Recording> versions(int number, SyntheticContent content) {
        Unit unit = units.get(DIRECTORATES + (int) ((number - 1L) * (UNITS - DIRECTORATES) / entries));
        List<Entry> versions = new ArrayList<>();
        versions.add(version(number, unit, 1, FIRST_STAND, false, content));
        if (number % 10 == 0) {
            versions.add(version(number, unit, 2, SECOND_STAND, number % 50 == 0, content));
        }
        Unit directorate = units.get(unit.parent().isEmpty() ? 0 : indexOf(unit.parent().get()));
        String key = SortKey.of(municipality, List.of(directorate, unit), number);
        return Readers.read(reader, versions).stream().map(version -> new Recording(version, key));
    }

    private Entry version(
            int number, Unit unit, int sequence, LocalDate stand, boolean withdrawn, SyntheticContent content) {
        Revision.Recorded recorded =
                new Revision.Recorded(Instant.parse("2026-11-24T08:00:00Z").plusSeconds(number), ACTOR, "Synthetisch");
        return new Entry(
                municipality,
                id(number),
                new CooperationNumber(number),
                new Revision(sequence, stand, recorded, withdrawn, content.of(number, unit)));
    }

    private int indexOf(UnitId id) {
        return IntStream.range(0, DIRECTORATES)
                .filter(place -> units.get(place).id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private CooperationId id(int number) {
        return new CooperationId(uuid(0x7001, number));
    }

    private String uuid(int kind, int number) {
        return new UUID(0x0190_0000_0000_0000L + kind, 0x8000_0000_0000_0000L | (long) index << 32 | number).toString();
    }

    private Unit directorate(int place) {
        String roman = List.of("I", "II", "III", "IV", "V", "VI").get(place);
        return unit(place, UnitLabel.of(roman, UnitKind.DIRECTORATE), Optional.empty());
    }

    private Unit department(int place, Words words) {
        String code = "FB " + (1 + place);
        Unit above = units.get((place - DIRECTORATES) * DIRECTORATES / (UNITS - DIRECTORATES));
        return unit(place, new UnitLabel(code, words.task(), UnitKind.DEPARTMENT), Optional.of(above.id()));
    }

    private Unit unit(int place, UnitLabel label, Optional<UnitId> parent) {
        return new Unit(
                municipality,
                new UnitId(uuid(0x7002, place)),
                label,
                parent,
                10 * (place + 1),
                Optional.empty(),
                Validity.ALWAYS);
    }
}
