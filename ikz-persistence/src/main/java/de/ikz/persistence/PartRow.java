package de.ikz.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.util.Objects;

/** A part of a version in its place. */
@MappedSuperclass
@IdClass(PartRow.Key.class)
abstract class PartRow {

    @Id
    @Column(name = "version_id")
    String versionId;

    @Id
    int place;

    String municipality;

    protected PartRow() {}

    PartRow(VersionRow version, int place) {
        this.versionId = version.versionId;
        this.municipality = version.municipality;
        this.place = place;
    }

    /** The version and the place. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String versionId;
        int place;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && versionId.equals(key.versionId) && place == key.place;
        }

        @Override
        public int hashCode() {
            return Objects.hash(versionId, place);
        }
    }
}
