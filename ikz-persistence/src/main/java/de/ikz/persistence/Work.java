package de.ikz.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;

/**
 * What the stores do within one transaction. Rows never stay managed: what is read is only read, what is changed is
 * changed by statements.
 */
final class Work {

    /** Most values of one list, and most rows written at once. */
    static final int CHUNK = 512;

    private final EntityManager entities;
    private final boolean writing;

    Work(EntityManager entities, boolean writing) {
        this.entities = entities;
        this.writing = writing;
    }

    /** Rows of a table; no provider keeps a copy of them to look for changes. */
    @SuppressWarnings("unchecked")
    <T> List<T> rows(Class<T> type, Sql sql) {
        List<T> rows = with(sql, entities.createNativeQuery(sql.numbered(), type))
                .setHint("org.hibernate.readOnly", true)
                .getResultList();
        entities.clear();
        return rows;
    }

    /** Rows of several columns. */
    @SuppressWarnings("unchecked")
    List<Object[]> columns(Sql sql) {
        return with(sql, entities.createNativeQuery(sql.numbered())).getResultList();
    }

    /** Rows of a single column. */
    List<?> values(Sql sql) {
        return with(sql, entities.createNativeQuery(sql.numbered())).getResultList();
    }

    /** Changes rows and says how many. */
    int change(Sql sql) {
        requireWriting();
        return with(sql, entities.createNativeQuery(sql.numbered())).executeUpdate();
    }

    /** Adds rows. */
    void add(Collection<?> rows) {
        requireWriting();
        int added = 0;
        for (Object row : rows) {
            entities.persist(row);
            if (++added % CHUNK == 0) {
                flush();
            }
        }
        flush();
    }

    /** @throws IllegalStateException when this transaction only reads */
    void requireWriting() {
        if (!writing) {
            throw new IllegalStateException("This transaction only reads");
        }
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }

    private static Query with(Sql sql, Query query) {
        int parameter = 0;
        for (Object value : sql.values()) {
            query.setParameter(++parameter, value);
        }
        return query;
    }
}
