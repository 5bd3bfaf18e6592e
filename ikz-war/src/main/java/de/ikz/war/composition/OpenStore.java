package de.ikz.war.composition;

import de.ikz.persistence.JpaStore;
import de.ikz.war.composition.Settings.Embedded;
import de.ikz.war.composition.Settings.ServerPool;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** A store and what must end with it. */
final class OpenStore implements AutoCloseable {

    private final JpaStore store;
    private final Runnable after;

    private OpenStore(JpaStore store, Runnable after) {
        this.store = store;
        this.after = after;
    }

    static OpenStore of(Settings.Storage storage) {
        return storage instanceof ServerPool pool ? of(pool) : of((Embedded) storage);
    }

    JpaStore store() {
        return store;
    }

    @Override
    public void close() {
        try {
            store.close();
        } finally {
            after.run();
        }
    }

    private static OpenStore of(ServerPool pool) {
        try {
            DataSource found = InitialContext.doLookup(pool.jndiName());
            return new OpenStore(JpaStore.open(found), () -> {});
        } catch (NamingException | ClassCastException e) {
            throw new InvalidSetting(
                    "ikz.datasource", pool.jndiName(), "unter diesem JNDI-Namen hat der Server keine Datenquelle");
        }
    }

    private static OpenStore of(Embedded embedded) {
        DataSource derby = EmbeddedDerby.in(embedded.directory());
        try {
            return new OpenStore(JpaStore.open(derby), EmbeddedDerby::shutDown);
        } catch (RuntimeException e) {
            EmbeddedDerby.shutDown();
            throw e;
        }
    }
}
