package de.ikz.persistence;

import javax.sql.DataSource;

class PostgresWithEclipseLinkTest extends StoreContract {

    PostgresWithEclipseLinkTest() {
        super(Provider.ECLIPSELINK);
    }

    @Override
    DataSource database() {
        return RealPostgres.dataSource();
    }
}
