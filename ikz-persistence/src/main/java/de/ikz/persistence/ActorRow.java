package de.ikz.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code actor}. */
@Entity
@Table(name = "actor")
class ActorRow {

    @Id
    String id;

    String login;

    protected ActorRow() {}

    ActorRow(String id, String login) {
        this.id = id;
        this.login = login;
    }
}
