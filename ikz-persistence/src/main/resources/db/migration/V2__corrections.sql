-- What people change in the draft of a report before it is accepted, and where in which file an entry was.

-- Grows by one with each correction made or taken back; a change names the version it is made on.
ALTER TABLE import_job ADD COLUMN draft_version INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE import_job ADD COLUMN open_entries INTEGER;

-- The corrections of an import by number. They are dropped with the file of an import that is discarded.
CREATE TABLE import_correction (
    municipality VARCHAR(8) ${ascii} NOT NULL,
    import_id VARCHAR(64) ${ascii} NOT NULL,
    sequence_number INTEGER NOT NULL,
    actor_id VARCHAR(64) ${ascii} NOT NULL,
    recorded_at BIGINT NOT NULL,
    kind VARCHAR(40) ${ascii} NOT NULL,
    content VARCHAR(32672) NOT NULL, -- names and values as CorrectionForm writes them
    PRIMARY KEY (municipality, import_id, sequence_number)
);

-- The file and the place in it, for versions that an import recorded. Cells that came from other rows are in version_text.
ALTER TABLE cooperation_version ADD COLUMN origin_file VARCHAR(255);
ALTER TABLE cooperation_version ADD COLUMN origin_sha256 VARCHAR(64) ${ascii};
ALTER TABLE cooperation_version ADD COLUMN origin_counting VARCHAR(40) ${ascii}; -- what people count to find it
ALTER TABLE cooperation_version ADD COLUMN origin_line INTEGER;
ALTER TABLE cooperation_version ADD COLUMN origin_table INTEGER;
ALTER TABLE cooperation_version ADD COLUMN origin_row INTEGER;
ALTER TABLE cooperation_version ADD COLUMN origin_column INTEGER;
