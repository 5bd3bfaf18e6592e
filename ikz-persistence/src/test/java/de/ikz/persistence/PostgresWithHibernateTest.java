package de.ikz.persistence;

import javax.sql.DataSource;

class PostgresWithHibernateTest extends StoreContract {

    PostgresWithHibernateTest() {
        super(Provider.HIBERNATE);
    }

    @Override
    DataSource database() {
        return RealPostgres.dataSource();
    }
}
