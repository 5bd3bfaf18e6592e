package de.ikz.reading;

import de.ikz.cooperation.Cooperation;
import de.ikz.organization.Municipality;
import de.ikz.organization.UnitLabel;
import de.ikz.partner.Directory;
import de.ikz.partner.PartnerFinder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads what an entry's text says: a function of text, Stand of its statements, directory, units, decisions and rules.
 * Immutable.
 */
public final class Reader {

    /** Raised whenever the same text would be read differently. */
    private static final int RULES = 3;

    private final Directory directory;
    private final Municipality own;
    private final String ownName;
    private final List<UnitLabel> units;
    private final String version;
    private final Map<LocalDate, PartnerFinder> finders = new ConcurrentHashMap<>();

    /**
     * A reader for the texts of a city.
     *
     * @param directory the bodies that it knows
     * @param own the city
     * @param ownName how the city is called, blank where that is not known; it counts only where the directory has no body
     *     with its key
     * @param units its units, however they were called at any time
     */
    public Reader(Directory directory, Municipality own, String ownName, Collection<UnitLabel> units) {
        this.directory = Objects.requireNonNull(directory, "directory");
        this.own = Objects.requireNonNull(own, "own");
        this.ownName = Objects.requireNonNull(ownName, "ownName");
        this.units = List.copyOf(units);
        this.version = version(directory, ownName);
    }

    /** A reader for the texts of a city that the directory knows by its key. */
    public Reader(Directory directory, Municipality own, Collection<UnitLabel> units) {
        this(directory, own, "", units);
    }

    /** By which rules and which directory this reader reads. */
    public String version() {
        return version;
    }

    /** The version of readings with a directory and a name of the own city. */
    public static String version(Directory directory, String ownName) {
        String version = RULES + ":" + directory.version();
        return ownName.isBlank() ? version : version + ":" + Integer.toHexString(ownName.hashCode());
    }

    /** What the text of an entry says. */
    public Readings read(Cooperation content, Anchors anchors) {
        Gathered gathered = new Gathered(content, directory);
        Wordings.of(content).forEach(text -> {
            TimeReadings.gather(text, anchors, gathered);
            ReferenceReadings.gather(text, gathered);
            PersonReadings.gather(text, gathered);
        });
        new PartnerReadings(finder(anchors.stand())).gather(content, gathered);
        ClassReadings.gather(content, own, anchors, gathered);
        return gathered.readings(version);
    }

    /** Names hold for a time, so there is one finder for each Stand. */
    private PartnerFinder finder(LocalDate day) {
        return finders.computeIfAbsent(day, stand -> PartnerFinder.of(directory, own, ownName, stand, units));
    }
}
