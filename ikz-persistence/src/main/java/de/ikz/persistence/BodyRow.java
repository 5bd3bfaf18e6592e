package de.ikz.persistence;

import de.ikz.organization.Municipality;
import de.ikz.partner.Body;
import de.ikz.partner.PartnerKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A row of {@code partner_body}: a body as a city recorded it at some time. */
@Entity
@Table(name = "partner_body")
@IdClass(BodyRow.Key.class)
class BodyRow {

    @Id
    String municipality;

    /** Counts all records of the city. */
    @Id
    @Column(name = "sequence_number")
    int number;

    @Column(name = "body_id")
    String id;

    @Column(name = "recorded_at")
    long recordedAt;

    @Column(name = "actor_id")
    String actorId;

    String name;

    String kind;

    @Column(name = "official_key")
    String officialKey;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    @Column(name = "territory_id")
    String territoryId;

    String predecessors;

    String source;

    /** Whether the city took back all that it had recorded about the body. */
    boolean removed;

    protected BodyRow() {}

    private BodyRow(Municipality municipality, int number, Body body, boolean removed, String actor, Instant at) {
        this.municipality = municipality.key();
        this.number = number;
        this.recordedAt = Days.micros(at);
        this.actorId = actor;
        this.removed = removed;
        describe(body);
    }

    /** The rows of one record. */
    static List<Object> rows(
            Municipality municipality, int number, Body body, boolean removed, String actor, Instant at) {
        List<Object> rows = new ArrayList<>();
        rows.add(new BodyRow(municipality, number, body, removed, actor, at));
        body.aliases().forEach(alias -> rows.add(new AliasRow(municipality, number, rows.size() - 1, alias)));
        return rows;
    }

    /** All records of a city, the earliest first. */
    static List<BodyRow> all(Municipality municipality, Work work) {
        return work.rows(
                BodyRow.class,
                Sql.of(
                        "select b.* from partner_body b where b.municipality = ? order by b.sequence_number",
                        municipality.key()));
    }

    Body body(List<AliasRow> aliases) {
        return new Body(
                id,
                name,
                PartnerKind.valueOf(kind),
                Optional.ofNullable(officialKey),
                Days.validity(validFrom, validTo),
                aliases.stream().map(AliasRow::alias).toList(),
                Optional.ofNullable(territoryId),
                Stream.of(predecessors.split(" "))
                        .filter(before -> !before.isEmpty())
                        .toList(),
                source);
    }

    private void describe(Body body) {
        id = body.id();
        name = body.name();
        kind = body.kind().name();
        officialKey = body.key().orElse(null);
        validFrom = Days.from(body.validity());
        validTo = Days.to(body.validity());
        territoryId = body.within().orElse(null);
        predecessors = String.join(" ", body.predecessors());
        source = body.source();
    }

    /** The city and the number of the record. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String municipality;
        int number;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && municipality.equals(key.municipality) && number == key.number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(municipality, number);
        }
    }
}
