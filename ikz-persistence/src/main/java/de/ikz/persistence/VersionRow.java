package de.ikz.persistence;

import de.ikz.register.Sort;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A row of {@code cooperation_version}; {@link VersionWriter} fills it, {@link VersionReader} reads it. */
@Entity
@Table(name = "cooperation_version")
class VersionRow {

    @Id
    @Column(name = "version_id")
    String versionId;

    String municipality;

    @Column(name = "cooperation_id")
    String cooperationId;

    @Column(name = "sequence_number")
    int sequence;

    @Column(name = "entry_number")
    int number;

    @Column(name = "stand_from")
    LocalDate standFrom;

    @Column(name = "stand_to")
    LocalDate standTo;

    @Column(name = "recorded_at")
    long recordedAt;

    @Column(name = "actor_id")
    String actorId;

    String reason;

    boolean withdrawn;

    String kind;

    @Column(name = "unit_id")
    String unitId;

    @Column(name = "sub_unit_id")
    String subUnitId;

    String responsible;

    String stage;

    @Column(name = "stage_source")
    String stageSource;

    @Column(name = "legal_form")
    String legalForm;

    String visibility;

    @Column(name = "shown_stage")
    String shownStage;

    @Column(name = "shown_form")
    String shownForm;

    @Column(name = "reading_version")
    String readingVersion;

    String heading;

    String topic;

    @Column(name = "origin_block")
    Integer originBlock;

    @Column(name = "origin_place")
    Integer originPlace;

    @Column(name = "origin_file")
    String originFile;

    @Column(name = "origin_sha256")
    String originSha256;

    @Column(name = "origin_counting")
    String originCounting;

    @Column(name = "origin_line")
    Integer originLine;

    @Column(name = "origin_table")
    Integer originTable;

    @Column(name = "origin_row")
    Integer originRow;

    @Column(name = "origin_column")
    Integer originColumn;

    @Column(name = "register_key")
    String registerKey;

    @Column(name = "topic_key")
    String topicKey;

    @Column(name = "number_key")
    String numberKey;

    @Column(name = "stand_key")
    String standKey;

    /** The id of a version: unique across all cities, one column. */
    static String id(String cooperation, int sequence) {
        return cooperation + "/" + sequence;
    }

    /** The stored key of an order. */
    String key(Sort.By by) {
        return switch (by) {
            case REGISTER -> registerKey;
            case TOPIC -> topicKey;
            case NUMBER -> numberKey;
            case STAND -> standKey;
        };
    }

    /** The column of an order. */
    static String column(Sort.By by) {
        return switch (by) {
            case REGISTER -> "v.register_key";
            case TOPIC -> "v.topic_key";
            case NUMBER -> "v.number_key";
            case STAND -> "v.stand_key";
        };
    }
}
