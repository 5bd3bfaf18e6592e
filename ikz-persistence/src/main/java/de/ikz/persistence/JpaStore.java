package de.ikz.persistence;

import de.ikz.access.Actors;
import de.ikz.register.Cooperations;
import de.ikz.register.Doubts;
import de.ikz.register.Erasure;
import de.ikz.register.Partners;
import de.ikz.register.Rereads;
import de.ikz.register.Times;
import de.ikz.register.Transactions;
import de.ikz.register.Units;
import de.ikz.renewal.Corrections;
import de.ikz.renewal.Imports;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * A register in a relational database: the ports of the core, by JPA on Derby or PostgreSQL.
 *
 * <p>Made once for an application and closed with it. Any number of stores, in one process or in many, may share one
 * PostgreSQL database.
 */
public final class JpaStore implements AutoCloseable {

    private final EntityManagerFactory factory;
    private final JpaTransactions transactions;

    private JpaStore(EntityManagerFactory factory) {
        this.factory = factory;
        this.transactions = new JpaTransactions(factory);
    }

    /**
     * Opens the register in a database, after bringing its schema up to date. Must not be called within a transaction.
     *
     * @param dataSource connections that are not part of container-managed transactions
     * @throws OtherSchema when the schema belongs to another version of this program
     * @throws IllegalStateException when the database cannot be reached or is neither Derby nor PostgreSQL
     */
    public static JpaStore open(DataSource dataSource) {
        return open(dataSource, Map.of());
    }

    static JpaStore open(DataSource dataSource, Map<String, Object> properties) {
        Migration.run(dataSource);
        Map<String, Object> all = new HashMap<>(properties);
        all.put("jakarta.persistence.nonJtaDataSource", dataSource);
        all.put("eclipselink.session-name", "ikz-" + UUID.randomUUID());
        return new JpaStore(Persistence.createEntityManagerFactory("ikz", all));
    }

    /** Where the ports may be used. */
    public Transactions transactions() {
        return transactions;
    }

    /** The entries in all their versions. */
    public Cooperations cooperations() {
        return new JpaCooperations(transactions);
    }

    /** The cities' own units. */
    public Units units() {
        return new JpaUnits(transactions);
    }

    /** The bodies that cities added to the directory. */
    public Partners partners() {
        return new JpaPartners(transactions);
    }

    /** The times that entries mention. */
    public Times times() {
        return new JpaTimes(transactions);
    }

    /** What is doubtful in entries. */
    public Doubts doubts() {
        return new JpaDoubts(transactions);
    }

    /** Which readings are to be made again. */
    public Rereads rereads() {
        return new JpaRereads(transactions);
    }

    /** Erasing the names of persons. */
    public Erasure erasure() {
        return new JpaErasure(transactions);
    }

    /** The imports with their files. */
    public Imports imports() {
        return new JpaImports(transactions);
    }

    /** What people changed in the drafts of imports. */
    public Corrections corrections() {
        return new JpaCorrections(transactions);
    }

    /** The logins. */
    public Actors actors() {
        return new JpaActors(transactions);
    }

    /** Whether the database answers and has the schema. To be asked outside of transactions. */
    public boolean isReady() {
        try {
            return transactions.read(() -> transactions
                    .work()
                    .values(Sql.of("select h.last_number from register_head h where h.municipality = ?", ""))
                    .isEmpty());
        } catch (PersistenceException | IllegalStateException e) {
            return false;
        }
    }

    @Override
    public void close() {
        factory.close();
    }
}
