package de.ikz.persistence;

import de.ikz.partner.Partner;
import de.ikz.partner.PartnerKind;
import de.ikz.register.SortKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;

/** A row of {@code version_partner}. */
@Entity
@Table(name = "version_partner")
class PartnerRow extends PartRow {

    String name;

    @Column(name = "name_key")
    String nameKey;

    String kind;

    @Column(name = "partner_id")
    String partnerId;

    @Column(name = "official_key")
    String officialKey;

    protected PartnerRow() {}

    PartnerRow(VersionRow version, int place, Partner partner) {
        super(version, place);
        name = partner.name();
        nameKey = SortKey.of(partner.name());
        kind = partner.kind().name();
        partnerId = partner.id().orElse(null);
        officialKey = partner.key().orElse(null);
    }

    Partner partner() {
        return new Partner(
                name, PartnerKind.valueOf(kind), Optional.ofNullable(partnerId), Optional.ofNullable(officialKey));
    }

    /** From the columns name, kind, id and official key, which follow that of the version. */
    static PartnerRow read(Object[] columns) {
        PartnerRow row = new PartnerRow();
        row.name = (String) columns[1];
        row.kind = (String) columns[2];
        row.partnerId = (String) columns[3];
        row.officialKey = (String) columns[4];
        return row;
    }
}
