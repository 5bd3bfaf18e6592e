package de.ikz.persistence;

import de.ikz.register.Ports;
import de.ikz.register.PortsContract;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** The contract of the ports on one database with one provider. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoreContract extends PortsContract {

    private final Provider provider;
    private JpaStore store;

    StoreContract(Provider provider) {
        this.provider = provider;
    }

    abstract DataSource database();

    @BeforeEach
    void empty() {
        DataSource dataSource = database();
        if (store == null) {
            store = JpaStore.open(dataSource, provider.properties());
        }
        TestDatabase.empty(dataSource);
    }

    @AfterAll
    void close() {
        if (store != null) {
            store.close();
        }
    }

    @Override
    protected Ports ports() {
        return StoredPorts.of(store);
    }
}
