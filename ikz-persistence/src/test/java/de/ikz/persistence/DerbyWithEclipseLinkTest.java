package de.ikz.persistence;

import javax.sql.DataSource;

class DerbyWithEclipseLinkTest extends StoreContract {

    DerbyWithEclipseLinkTest() {
        super(Provider.ECLIPSELINK);
    }

    @Override
    DataSource database() {
        return TemporaryDerby.dataSource();
    }
}
