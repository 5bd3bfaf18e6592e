package de.ikz.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.organization.Municipality;
import de.ikz.reading.Conclusion;
import de.ikz.reading.Reader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A city that the directory does not know by its key is told by its name. */
class CityNameTest {

    /** No body of the shipped directory has this key or this name. */
    private static final Municipality UNKNOWN = Municipality.of("14999999");

    private static final CityName NAMED = new CityName(UNKNOWN, "Oderwalde");
    private static final String TEXT = "Treffen mit der Stadt Oderwalde, der Stadt Leipzig und der Stadt Magdeburg";

    private final InMemoryPorts ports = InMemoryPorts.empty();

    @Test
    void aNamedCityIsNoPartnerOfItself() {
        assertEquals(List.of("Leipzig", "Magdeburg"), partners(UNKNOWN, readers(NAMED)));
    }

    @Test
    void aCityThatNobodyNamesTakesItselfForAPartner() {
        assertTrue(
                partners(UNKNOWN, new Readers(ports.units(), ports.partners())).size() > 2);
    }

    @Test
    void otherCitiesOfTheRegisterAreNotCalledSo() {
        assertTrue(partners(Given.HALLE, readers(NAMED)).size() > 2);
    }

    @Test
    void theDirectoryKnowsBetterThanTheSetting() {
        List<String> found = partners(Given.MAGDEBURG, readers(new CityName(Given.MAGDEBURG, "Oderwalde")));

        assertFalse(found.contains("Magdeburg"), found::toString);
        assertEquals(2, found.size());
    }

    @Test
    void anotherNameHasEverythingReadAnew() {
        append(UNKNOWN);
        finish(readers(NAMED));
        assertFalse(rereading(readers(NAMED)).next());

        Rereading renamed = rereading(readers(new CityName(UNKNOWN, "Leipzig")));

        assertTrue(renamed.next());
        assertEquals(List.of("Oderwalde", "Magdeburg"), partners(entry()));
    }

    private void append(Municipality city) {
        Recording recording = Given.project("a").of(city).topic(TEXT).recording();
        ports.transactions().write(() -> {
            ports.cooperations().append(List.of(recording));
            return null;
        });
    }

    private void finish(Readers readers) {
        while (rereading(readers).next()) {
            assertEquals(List.of("Leipzig", "Magdeburg"), partners(entry()));
        }
    }

    private Entry entry() {
        return ports.transactions()
                .read(() -> ports.cooperations()
                        .revisions(
                                UNKNOWN, Given.project("a").recording().entry().id()))
                .get(0);
    }

    private Rereading rereading(Readers readers) {
        return new Rereading(ports.rereads(), ports.cooperations(), readers, ports.transactions());
    }

    private Readers readers(CityName name) {
        return new Readers(ports.units(), ports.partners(), name);
    }

    private List<String> partners(Municipality city, Readers readers) {
        Reader reader = ports.transactions().read(() -> readers.of(city));
        Entry unread = Given.project("a").of(city).topic(TEXT).recording().entry();
        return partners(Readers.read(reader, List.of(unread)).get(0));
    }

    private static List<String> partners(Entry entry) {
        return entry.readings()
                .conclusions(Conclusion.Party.class)
                .map(Conclusion.Party::name)
                .toList();
    }
}
