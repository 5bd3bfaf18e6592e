package de.ikz.persistence;

import de.ikz.register.Transactions;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Transactions of the database, each bound to its thread. */
final class JpaTransactions implements Transactions {

    private final EntityManagerFactory factory;
    private final ThreadLocal<Work> current = new ThreadLocal<>();

    JpaTransactions(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /**
     * The work of this thread's transaction.
     *
     * @throws IllegalStateException outside of a transaction
     */
    Work work() {
        Work work = current.get();
        if (work == null) {
            throw new IllegalStateException("Ports are used within a transaction only");
        }
        return work;
    }

    @Override
    public <T> T read(Supplier<T> task) {
        return bound(false, task);
    }

    @Override
    public <T> T write(Supplier<T> task) {
        return bound(true, task);
    }

    /**
     * Adds a row that may be added by somebody else at the same moment, in a transaction of its own: on PostgreSQL a
     * failed statement would end the transaction of the caller, who looks for the row afterwards.
     */
    void tryApart(Consumer<Work> task) {
        work().requireWriting();
        try {
            run(true, work -> {
                task.accept(work);
                return null;
            });
        } catch (PersistenceException e) {
            System.getLogger(JpaTransactions.class.getName())
                    .log(System.Logger.Level.DEBUG, "Somebody else was faster, or the database failed", e);
        }
    }

    private <T> T bound(boolean writing, Supplier<T> task) {
        if (current.get() != null) {
            throw new IllegalStateException("Transactions do not nest");
        }
        return run(writing, work -> {
            current.set(work);
            try {
                return task.get();
            } finally {
                current.remove();
            }
        });
    }

    private <T> T run(boolean writing, Function<Work, T> task) {
        EntityManager entities = factory.createEntityManager();
        try {
            entities.getTransaction().begin();
            T result = task.apply(new Work(entities, writing));
            if (writing) {
                entities.getTransaction().commit();
            }
            return result;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
        }
    }
}
