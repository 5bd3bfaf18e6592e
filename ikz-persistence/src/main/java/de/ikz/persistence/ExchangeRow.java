package de.ikz.persistence;

import de.ikz.cooperation.CooperationId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of {@code version_exchange}: an exchange in which a project is worked on. */
@Entity
@Table(name = "version_exchange")
class ExchangeRow extends PartRow {

    @Column(name = "exchange_id")
    String exchangeId;

    protected ExchangeRow() {}

    ExchangeRow(VersionRow version, int place, CooperationId exchange) {
        super(version, place);
        this.exchangeId = exchange.value();
    }

    /** From the column of the exchange, which follows that of the version. */
    static ExchangeRow read(Object[] columns) {
        ExchangeRow row = new ExchangeRow();
        row.exchangeId = (String) columns[1];
        return row;
    }
}
