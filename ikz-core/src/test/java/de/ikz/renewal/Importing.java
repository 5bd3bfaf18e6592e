package de.ikz.renewal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ikz.access.Actor;
import de.ikz.access.Role;
import de.ikz.intake.Limits;
import de.ikz.intake.ReportFiles;
import de.ikz.organization.Municipality;
import de.ikz.register.Entry;
import de.ikz.register.Filter;
import de.ikz.register.InMemoryPorts;
import de.ikz.register.Readers;
import de.ikz.register.Register;
import de.ikz.register.Scope;
import de.ikz.register.Sort;
import de.ikz.register.Window;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** A city in memory that imports reports, for tests. */
final class Importing {

    static final Municipality CITY = Municipality.of("15003000");
    static final Actor COORDINATOR = new Actor("koordination", Set.of(Role.READER, Role.COORDINATOR));
    static final Actor READER = new Actor("leser", Set.of(Role.READER));
    static final LocalDate DECEMBER = LocalDate.of(2010, 12, 31);
    static final String HEADER =
            "Dezernat I\n\nFB 32\n\nArbeitsgruppen\tProjekte\t\t\n\tThema\tArbeitsstand\tPerspektive\n";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneId.of("Europe/Berlin"));

    final InMemoryPorts ports = InMemoryPorts.empty();
    final Register register = new Register(ports.cooperations(), ports.units(), ports.transactions());
    final Renewal renewal = node(CLOCK);

    /** Another node over the same stores. */
    Renewal node() {
        return node(CLOCK);
    }

    /** The same with another clock. */
    Renewal node(Clock clock) {
        var accepting = new Accepting(ports.cooperations(), ports.units(), readers(), ports.rereads(), clock);
        var stores = new Renewal.Stores(
                ports.imports(), ports.corrections(), accepting, ports.actors(), ports.transactions());
        return new Renewal(
                stores, ReportFiles.plainText(Limits.DEFAULT.withBytes(100_000).withRows(1_000)), clock);
    }

    Readers readers() {
        return new Readers(ports.units(), ports.partners());
    }

    Import submit(String name, String report, LocalDate stand) {
        return renewal.submit(COORDINATOR, CITY, name, stand, bytes(report));
    }

    Import read(String report, LocalDate stand) {
        ImportId id = submit("bericht.txt", report, stand).id();
        assertTrue(renewal.readNext("node"));
        return renewal.find(COORDINATOR, CITY, id).orElseThrow();
    }

    Acceptance accept(String report, LocalDate stand) {
        return accept(read(report, stand).id());
    }

    Acceptance accept(ImportId id) {
        return renewal.accept(COORDINATOR, CITY, id);
    }

    DraftVersion draft(ImportId id) {
        return renewal.mending().draft(COORDINATOR, CITY, id);
    }

    List<Entry> entries(LocalDate asOf) {
        return register.list(READER, Filter.all(Scope.of(CITY, asOf)), Sort.REGISTER, Window.first(200))
                .slice()
                .entries();
    }

    List<String> topics(LocalDate asOf) {
        return entries(asOf).stream()
                .map(entry -> entry.content().wording().topic())
                .toList();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
