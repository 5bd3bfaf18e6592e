package de.ikz.portlet;

import de.ikz.access.Actor;
import de.ikz.access.Role;
import de.ikz.intake.Limits;
import de.ikz.intake.ReportFiles;
import de.ikz.organization.Municipality;
import de.ikz.organization.OrganizationTree;
import de.ikz.reference.CouncilPapers;
import de.ikz.register.Agenda;
import de.ikz.register.Checklist;
import de.ikz.register.Confirming;
import de.ikz.register.Editors;
import de.ikz.register.Forgetting;
import de.ikz.register.InMemoryPorts;
import de.ikz.register.Naming;
import de.ikz.register.PartnerBook;
import de.ikz.register.Readers;
import de.ikz.register.Register;
import de.ikz.renewal.Accepting;
import de.ikz.renewal.DraftReadings;
import de.ikz.renewal.Import;
import de.ikz.renewal.Renewal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A small city with its register in memory, as the view beans see it. */
final class City {

    static final LocalDate TODAY = LocalDate.of(2011, 3, 1);
    static final LocalDate STAND = LocalDate.of(2010, 12, 31);
    static final Municipality KEY = Municipality.of("15003000");
    static final Texts GERMAN = new Texts(Locale.GERMAN, ZoneId.of("Europe/Berlin"));
    static final Texts ENGLISH = new Texts(Locale.ENGLISH, ZoneId.of("Europe/Berlin"));
    static final Actor READER = new Actor("leser", Set.of(Role.READER));
    static final Actor EDITOR = new Actor("fb32", Set.of(Role.READER));
    static final Actor ADMIN = new Actor("admin", Set.of(Role.READER, Role.ADMIN));
    static final Actor COORDINATOR = new Actor("koordination", Set.of(Role.READER, Role.COORDINATOR));
    static final String REPORT = """
            Interkommunale Zusammenarbeit

            Dezernat I

            FB 32

            Erfahrungsaustausch, Arbeitsgruppen, etc. allgemein\tKonkrete Projekte/Vereinbarungen\t\t
            \tThema\tArbeitsstand\tPerspektive
            Runde der Ordnungsämter\tGemeinsame Leitstelle\t• Gespräche laufen • Kosten sind offen\tStart 2012
            \tMeldeportal\tVertrag liegt vor\t

            II/01

            Erfahrungsaustausch, Arbeitsgruppen, etc. allgemein\tKonkrete Projekte/Vereinbarungen\t\t
            \tThema\tArbeitsstand\tPerspektive
            \tArchiv\tRuht\t
            """;

    static final String TELLING = """
            Dezernat I

            FB 32

            Erfahrungsaustausch, Arbeitsgruppen, etc. allgemein\tKonkrete Projekte/Vereinbarungen\t\t
            \tThema\tArbeitsstand\tPerspektive
            Runde der Ordnungsämter mit dem Landkreis Börde\tGemeinsame Leitstelle mit dem Landkreis Börde\t• Die Vereinbarung wurde am 15.12.2010 unterzeichnet. • Zuarbeit von Frau Muster bis 31.02.2011\tInbetriebnahme bis 15.04.2011
            \tMeldeportal\tDer Entwurf wird vorbereitet.\tAbstimmung mit der Gemeinde Barleben im Mai 2011

            FB 40

            Erfahrungsaustausch, Arbeitsgruppen, etc. allgemein\tKonkrete Projekte/Vereinbarungen\t\t
            \tThema\tArbeitsstand\tPerspektive
            \tSchulnetz mit dem Landkreis Börde\tDas Projekt wurde abgeschlossen.\tbis 31.01.2011
            \tMeldeportal\tDer Entwurf wird vorbereitet.\t
            """;

    final Clock clock = Clock.fixed(Instant.parse("2011-03-01T11:00:00Z"), ZoneId.of("Europe/Berlin"));
    private final InMemoryPorts ports = InMemoryPorts.empty();
    final Register register = new Register(ports.cooperations(), ports.units(), ports.transactions());
    final Renewal renewal = new Renewal(
            new Renewal.Stores(
                    ports.imports(),
                    ports.corrections(),
                    new Accepting(
                            ports.cooperations(),
                            ports.units(),
                            new Readers(ports.units(), ports.partners()),
                            ports.rereads(),
                            clock),
                    ports.actors(),
                    ports.transactions()),
            ReportFiles.plainText(Limits.DEFAULT),
            clock);

    /** A city whose report was accepted. */
    static City reporting() {
        return saying(REPORT);
    }

    /** A city whose report says something of partners, dates, persons and stages. */
    static City telling() {
        return saying(TELLING);
    }

    /** A city whose report is this. */
    static City saying(String report) {
        City city = new City();
        city.renewal.accept(COORDINATOR, KEY, city.read(report).id());
        return city;
    }

    /** Submits a report and reads it. */
    Import read(String report) {
        Import submitted =
                renewal.submit(COORDINATOR, KEY, "bericht.txt", STAND, report.getBytes(StandardCharsets.UTF_8));
        renewal.readNext("test");
        return submitted;
    }

    OrganizationTree tree() {
        return register.organization(READER, KEY, TODAY);
    }

    EntryLists lists(TestVisit visit) {
        return new EntryLists(register, READER, KEY, clock, addresses(visit), partnerDesk(), GERMAN);
    }

    static Addresses addresses(TestVisit visit) {
        return new Addresses(visit.base(), CouncilPapers.UNKNOWN);
    }

    private PartnerDesk partnerDesk() {
        PartnerBook book = new PartnerBook(ports.cooperations(), ports.partners(), ports.units(), ports.transactions());
        return new PartnerDesk(() -> Optional.of(book), READER, KEY, clock);
    }

    PartnerPage partnerPage(TestVisit visit) {
        return new PartnerPage(partnerDesk(), visit, addresses(visit), GERMAN);
    }

    PartnersPage partnersPage(TestVisit visit) {
        return new PartnersPage(partnerDesk(), visit, addresses(visit), GERMAN);
    }

    DeadlinesPage deadlinesPage(TestVisit visit) {
        Agenda agenda = new Agenda(ports.times(), ports.units(), ports.transactions());
        return new DeadlinesPage(lists(visit), new DeadlineDesk(() -> agenda, READER), visit, GERMAN);
    }

    private SettlingDesk settlingDesk(Actor actor) {
        var deciders = new SettlingDesk.Deciders(
                new Checklist(ports.doubts(), ports.units(), ports.actors(), ports.transactions(), clock),
                new Confirming(ports.stores(), clock),
                new Forgetting(ports.stores(), clock));
        return new SettlingDesk(() -> Optional.of(deciders), register, actor, KEY, clock);
    }

    private DirectoryDesk directoryDesk(Actor actor) {
        Naming naming = new Naming(ports.stores(), clock);
        return new DirectoryDesk(partnerDesk(), () -> Optional.of(naming), actor, KEY);
    }

    Settlement settlement(Actor actor, TestVisit visit) {
        return new Settlement(settlingDesk(actor), directoryDesk(actor), visit, addresses(visit), GERMAN);
    }

    FindingsPage findingsPage(Actor actor, TestVisit visit) {
        return findingsPage(actor, visit, settlement(actor, visit));
    }

    FindingsPage findingsPage(Actor actor, TestVisit visit, Settlement settlement) {
        return new FindingsPage(settlingDesk(actor), settlement, lists(visit), visit, GERMAN);
    }

    EntrySettling entrySettling(Actor actor, TestVisit visit) {
        return entrySettling(actor, visit, settlement(actor, visit));
    }

    EntrySettling entrySettling(Actor actor, TestVisit visit, Settlement settlement) {
        return new EntrySettling(settlingDesk(actor), settlement, lists(visit), visit, GERMAN);
    }

    PartnerKeeping partnerKeeping(Actor actor, TestVisit visit) {
        return new PartnerKeeping(directoryDesk(actor), visit, addresses(visit), GERMAN);
    }

    /** Assigns an editor to a unit. */
    void assign(Actor editor, String unit) {
        new Editors(ports.actors(), ports.units(), ports.transactions())
                .assign(ADMIN, KEY, editor.login(), unit, TODAY);
    }

    RegisterPage registerPage(TestVisit visit) {
        return new RegisterPage(lists(visit), visit, addresses(visit), GERMAN, READER);
    }

    UnitPage unitPage(TestVisit visit) {
        return new UnitPage(lists(visit), visit, GERMAN, addresses(visit));
    }

    EntryPage entryPage(TestVisit visit) {
        return new EntryPage(register, READER, KEY, clock, visit, addresses(visit), GERMAN);
    }

    private ImportDesk desk(Actor actor) {
        return new ImportDesk(renewal, Limits.DEFAULT, actor, KEY, clock, null) {
            @Override
            void announce(Import submitted) {
                renewal.readNext("test");
            }
        };
    }

    ImportPage importPage(Actor actor, TestVisit visit) {
        return new ImportPage(desk(actor), visit, addresses(visit), GERMAN);
    }

    PreviewPage previewPage(Actor actor, TestVisit visit) {
        return new PreviewPage(desk(actor), drafts(actor), visit, addresses(visit), GERMAN);
    }

    private DraftDesk drafts(Actor actor) {
        return new DraftDesk(
                renewal.mending(),
                new DraftReadings(new Readers(ports.units(), ports.partners()), ports.transactions()),
                register,
                actor,
                KEY,
                clock);
    }

    MendingPage mendingPage(Actor actor, TestVisit visit) {
        return new MendingPage(desk(actor), drafts(actor), visit, addresses(visit), GERMAN);
    }
}
