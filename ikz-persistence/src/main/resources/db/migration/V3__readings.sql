-- What the software concludes from a version's text, what people decide about it, and the bodies that cities add to the
-- directory. Rows marked derived are a function of the version, the rules and the directory: they are replaced whenever
-- one of these changes, without a new version.

-- Which rules and which shipped directory made all readings of a city; empty while they are to be looked at again.
ALTER TABLE register_head ADD COLUMN read_version VARCHAR(120) ${ascii} DEFAULT '' NOT NULL;

-- Derived: the stage and the legal form that are shown, as said or else as concluded, and what made the readings. The
-- versions that are there already have none until the background reads them.
ALTER TABLE cooperation_version ADD COLUMN shown_stage VARCHAR(40) ${ascii} DEFAULT 'UNKNOWN' NOT NULL;
ALTER TABLE cooperation_version ADD COLUMN shown_form VARCHAR(120) ${ascii};
ALTER TABLE cooperation_version ADD COLUMN reading_version VARCHAR(120) ${ascii} DEFAULT '' NOT NULL;
UPDATE cooperation_version SET shown_stage = stage, shown_form = legal_form;

DROP INDEX version_stage;
DROP INDEX version_legal_form;
CREATE INDEX version_shown_stage ON cooperation_version
    (shown_stage, municipality, register_key, cooperation_id, stand_from, stand_to, withdrawn);
CREATE INDEX version_shown_form ON cooperation_version
    (shown_form, municipality, register_key, cooperation_id, stand_from, stand_to, withdrawn);
CREATE INDEX version_reading_version ON cooperation_version (municipality, reading_version, cooperation_id);

-- Derived where concluded: only filters ask for those. Concluded own units stand in version_unit as CONCLUDED.
ALTER TABLE version_reach ADD COLUMN concluded BOOLEAN DEFAULT FALSE NOT NULL;

-- Derived: one conclusion each, in the order of the text. Which words it rests on is not repeated here: the version has
-- them at the mark.
CREATE TABLE version_reading (
    municipality VARCHAR(8) ${ascii} NOT NULL,
    version_id VARCHAR(80) ${ascii} NOT NULL,
    place INTEGER NOT NULL,
    cooperation_id VARCHAR(64) ${ascii} NOT NULL,
    conclusion VARCHAR(40) ${ascii} NOT NULL, -- TIME, PARTY, OWN_UNIT, DOCUMENT, HOW_FAR, BETWEEN, FORM
    field VARCHAR(40) ${ascii} NOT NULL,
    statement INTEGER NOT NULL,
    mark_from INTEGER NOT NULL,
    mark_to INTEGER NOT NULL,
    rule_name VARCHAR(200) NOT NULL,
    source VARCHAR(40) ${ascii} NOT NULL,
    kind VARCHAR(40) ${ascii}, -- of a time, a body, a document
    content VARCHAR(32672), -- a body's name, a document's one spelling, a unit's code, a key of stage, reach or form
    name_key VARCHAR(120) ${ascii}, -- SortKey of a body's name
    partner_id VARCHAR(64) ${ascii},
    official_key VARCHAR(64) ${ascii},
    dated DATE, -- of a document
    time_from DATE, -- both inclusive; null for a time without bounds
    time_to DATE,
    due DATE, -- the last day of a time, or its first where the end is open
    edtf VARCHAR(200),
    recurrence VARCHAR(200),
    recurrence_rule VARCHAR(1000),
    year_concluded BOOLEAN NOT NULL,
    problem VARCHAR(32672),
    PRIMARY KEY (version_id, municipality, place)
);
CREATE INDEX reading_by_partner ON version_reading (partner_id, municipality, version_id);
CREATE INDEX reading_by_name ON version_reading (name_key, municipality, version_id);
CREATE INDEX reading_by_due ON version_reading (municipality, due, cooperation_id, place);
CREATE INDEX across_due ON version_reading (due, cooperation_id, place);
CREATE INDEX reading_by_rule ON version_reading (municipality, recurrence_rule, cooperation_id, place);
CREATE INDEX reading_by_days ON version_reading (municipality, time_to, time_from, version_id);

-- Derived: what a person must decide.
CREATE TABLE version_doubt (
    municipality VARCHAR(8) ${ascii} NOT NULL,
    version_id VARCHAR(80) ${ascii} NOT NULL,
    place INTEGER NOT NULL,
    cooperation_id VARCHAR(64) ${ascii} NOT NULL,
    register_key VARCHAR(120) ${ascii} NOT NULL,
    kind VARCHAR(40) ${ascii} NOT NULL,
    passage_field VARCHAR(40) ${ascii} NOT NULL,
    fingerprint VARCHAR(64) ${ascii} NOT NULL,
    mention VARCHAR(1000) NOT NULL,
    occurrence INTEGER NOT NULL,
    field VARCHAR(40) ${ascii} NOT NULL,
    statement INTEGER NOT NULL,
    mark_from INTEGER NOT NULL,
    mark_to INTEGER NOT NULL,
    message VARCHAR(32672) NOT NULL,
    choices VARCHAR(32672) NOT NULL, -- values and labels as DoubtRow writes them
    PRIMARY KEY (version_id, municipality, place)
);
CREATE INDEX doubt_by_register ON version_doubt (municipality, register_key, cooperation_id, place);

-- Part of a version: what people decided about conclusions, bound to the words for which they did.
CREATE TABLE version_confirmation (
    municipality VARCHAR(8) ${ascii} NOT NULL,
    version_id VARCHAR(80) ${ascii} NOT NULL,
    place INTEGER NOT NULL,
    subject VARCHAR(40) ${ascii} NOT NULL,
    field VARCHAR(40) ${ascii} NOT NULL,
    fingerprint VARCHAR(64) ${ascii} NOT NULL,
    mention VARCHAR(1000) NOT NULL,
    occurrence INTEGER NOT NULL,
    decided VARCHAR(200) NOT NULL,
    PRIMARY KEY (version_id, municipality, place)
);

-- Bodies that a city added to the directory or changed in it: append-only, the last record of a body counts.
CREATE TABLE partner_body (
    municipality VARCHAR(8) ${ascii} NOT NULL,
    sequence_number INTEGER NOT NULL, -- counts all records of the city
    body_id VARCHAR(64) ${ascii} NOT NULL,
    recorded_at BIGINT NOT NULL,
    actor_id VARCHAR(64) ${ascii} NOT NULL,
    name VARCHAR(1000) NOT NULL,
    kind VARCHAR(40) ${ascii} NOT NULL,
    official_key VARCHAR(64) ${ascii},
    valid_from DATE NOT NULL,
    valid_to DATE NOT NULL,
    territory_id VARCHAR(64) ${ascii},
    predecessors VARCHAR(32672) NOT NULL, -- ids, with blanks between them
    source VARCHAR(32672) NOT NULL,
    PRIMARY KEY (municipality, sequence_number)
);

CREATE TABLE partner_alias (
    municipality VARCHAR(8) ${ascii} NOT NULL,
    sequence_number INTEGER NOT NULL,
    place INTEGER NOT NULL,
    name VARCHAR(1000) NOT NULL,
    manner VARCHAR(40) ${ascii} NOT NULL, -- how freely it stands in a text
    valid_from DATE NOT NULL,
    valid_to DATE NOT NULL,
    PRIMARY KEY (municipality, sequence_number, place)
);
