package de.ikz.persistence;

import javax.sql.DataSource;

class DerbyWithHibernateTest extends StoreContract {

    DerbyWithHibernateTest() {
        super(Provider.HIBERNATE);
    }

    @Override
    DataSource database() {
        return TemporaryDerby.dataSource();
    }
}
