package de.ikz.war.composition;

import de.ikz.intake.ReportFiles;
import de.ikz.persistence.JpaStore;
import de.ikz.register.Editors;
import de.ikz.register.Register;
import de.ikz.renewal.Accepting;
import de.ikz.renewal.Renewal;
import de.ikz.war.format.Formats;
import java.time.Clock;

/** The use cases over one open store. */
record House(Settings settings, OpenStore open, Clock clock, Register register, Editors editors, Renewal renewal) {

    static House open(Settings settings) {
        OpenStore open = OpenStore.of(settings.storage());
        JpaStore store = open.store();
        Clock clock = Clock.system(settings.zone());
        var register = new Register(store.cooperations(), store.units(), store.transactions());
        var stores = new Renewal.Stores(
                store.imports(),
                store.corrections(),
                new Accepting(store.cooperations(), store.units(), store.partners(), store.rereads(), clock),
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

    boolean isReady() {
        return open.store().isReady();
    }

    void close() {
        open.close();
    }
}
