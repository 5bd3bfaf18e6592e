package de.ikz.war.composition;

import de.ikz.intake.ReportFiles;
import de.ikz.persistence.JpaStore;
import de.ikz.register.Agenda;
import de.ikz.register.Checklist;
import de.ikz.register.CityName;
import de.ikz.register.Confirming;
import de.ikz.register.Editors;
import de.ikz.register.Forgetting;
import de.ikz.register.Naming;
import de.ikz.register.PartnerBook;
import de.ikz.register.Readers;
import de.ikz.register.Register;
import de.ikz.register.Rereading;
import de.ikz.register.Stores;
import de.ikz.renewal.Accepting;
import de.ikz.renewal.DraftReadings;
import de.ikz.renewal.Renewal;
import de.ikz.war.format.Formats;
import java.time.Clock;

/** The use cases over one open store. */
record House(Settings settings, OpenStore open, Clock clock, Register register, Editors editors, Renewal renewal) {

    static House open(Settings settings) {
        OpenStore open = OpenStore.of(settings.storage());
        JpaStore store = open.store();
        Readers readers = readers(settings, store);
        Clock clock = Clock.system(settings.zone());
        var register = new Register(store.cooperations(), store.units(), store.transactions());
        var stores = new Renewal.Stores(
                store.imports(),
                store.corrections(),
                new Accepting(store.cooperations(), store.units(), readers, store.rereads(), clock),
                store.actors(),
                store.transactions());
        var editors = new Editors(store.actors(), store.units(), store.transactions());
        return new House(
                settings,
                open,
                clock,
                register,
                editors,
                new Renewal(stores, new ReportFiles(Formats.ALL, settings.limits()), clock));
    }

    Agenda agenda() {
        return new Agenda(store().times(), store().units(), store().transactions());
    }

    Checklist checklist() {
        return new Checklist(store().doubts(), store().units(), store().actors(), store().transactions(), clock);
    }

    PartnerBook partnerBook() {
        return new PartnerBook(store().cooperations(), store().partners(), store().units(), store().transactions());
    }

    Confirming confirming() {
        return new Confirming(stores(), clock);
    }

    Naming naming() {
        return new Naming(stores(), clock);
    }

    Forgetting forgetting() {
        return new Forgetting(stores(), clock);
    }

    Rereading rereading() {
        return new Rereading(store().rereads(), store().cooperations(), readers(), store().transactions());
    }

    DraftReadings draftReadings() {
        return new DraftReadings(readers(), store().transactions());
    }

    boolean isReady() {
        return store().isReady();
    }

    void close() {
        open.close();
    }

    private Readers readers() {
        return readers(settings, store());
    }

    private static Readers readers(Settings settings, JpaStore store) {
        var named = new CityName(settings.municipality(), settings.municipalityName());
        return new Readers(store.units(), store.partners(), named);
    }

    private Stores stores() {
        return new Stores(
                store().cooperations(),
                store().units(),
                store().partners(),
                store().rereads(),
                store().erasure(),
                store().actors(),
                store().transactions(),
                readers());
    }

    private JpaStore store() {
        return open.store();
    }
}
