-- The register's schema, one text for Derby and PostgreSQL. What differs is a placeholder:
--   ${ascii}  order of key columns by code unit (PostgreSQL: COLLATE "C"; Derby does so anyway)
--   ${bytes}  a file's bytes (Derby: BLOB, PostgreSQL: BYTEA)
-- The municipality (AGS) is part of every key. Ids are opaque ASCII, unique across all cities. Moments are microseconds
-- since 1970-01-01T00:00Z. Open ends of dates are 0001-01-01 and 9999-12-31. Intervals include their first day and
-- exclude their last. There are no foreign keys: the store writes whole versions and never deletes one.

-- One row for each city, locked by whoever writes to its register: the last number given, and totals for today.
CREATE TABLE register_head (
    municipality VARCHAR(8) ${ascii} NOT NULL,
    last_number INTEGER NOT NULL,
    entries BIGINT NOT NULL,
    living BIGINT NOT NULL, -- without those withdrawn
    last_stand DATE NOT NULL, -- the totals hold from this Stand on
    PRIMARY KEY (municipality)
);

-- A unit in one of its validities. What stands above it is found by parent_id: a stored path would be wrong for all units
-- below one that moves.
CREATE TABLE unit_version (
    municipality VARCHAR(8) ${ascii} NOT NULL,
    unit_id VARCHAR(64) ${ascii} NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NOT NULL,
    code VARCHAR(120) NOT NULL,
    code_key VARCHAR(120) ${ascii} NOT NULL, -- as UnitLabel.key folds it
    name VARCHAR(32672) NOT NULL,
    kind VARCHAR(40) ${ascii} NOT NULL,
    parent_id VARCHAR(64) ${ascii},
    place INTEGER NOT NULL,
    mailbox VARCHAR(32672),
    PRIMARY KEY (municipality, unit_id, valid_from)
);
CREATE INDEX unit_version_by_id ON unit_version (unit_id);
CREATE INDEX unit_version_by_code ON unit_version (municipality, code_key);

-- Identity and number of an entry.
CREATE TABLE cooperation (
    municipality VARCHAR(8) ${ascii} NOT NULL,
    id VARCHAR(64) ${ascii} NOT NULL,
    entry_number INTEGER NOT NULL,
    PRIMARY KEY (municipality, id),
    UNIQUE (municipality, entry_number)
);

-- Every version of every entry. A version counts on the days from stand_from until before stand_to; the interval is empty
-- when another version of the same Stand replaced it. Only stand_to is ever changed.
CREATE TABLE cooperation_version (
    municipality VARCHAR(8) ${ascii} NOT NULL,
    cooperation_id VARCHAR(64) ${ascii} NOT NULL,
    sequence_number INTEGER NOT NULL,
    version_id VARCHAR(80) ${ascii} NOT NULL, -- cooperation_id/sequence_number: one column to fetch the parts by
    entry_number INTEGER NOT NULL,
    stand_from DATE NOT NULL,
    stand_to DATE NOT NULL,
    recorded_at BIGINT NOT NULL,
    actor_id VARCHAR(64) ${ascii} NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    withdrawn BOOLEAN NOT NULL,
    kind VARCHAR(40) ${ascii} NOT NULL,
    unit_id VARCHAR(64) ${ascii} NOT NULL,
    sub_unit_id VARCHAR(64) ${ascii},
    responsible VARCHAR(32672), -- a function, never a name
    stage VARCHAR(40) ${ascii} NOT NULL,
    stage_source VARCHAR(40) ${ascii} NOT NULL,
    legal_form VARCHAR(120) ${ascii},
    visibility VARCHAR(40) ${ascii} NOT NULL,
    heading VARCHAR(32672),
    topic VARCHAR(32672) NOT NULL,
    origin_block INTEGER,
    origin_place INTEGER,
    register_key VARCHAR(120) ${ascii} NOT NULL,
    topic_key VARCHAR(120) ${ascii} NOT NULL,
    number_key VARCHAR(120) ${ascii} NOT NULL,
    stand_key VARCHAR(120) ${ascii} NOT NULL,
    PRIMARY KEY (municipality, cooperation_id, sequence_number)
);
CREATE UNIQUE INDEX version_by_id ON cooperation_version (version_id, municipality);

-- Each order, for one city and across all. The interval stands in the index, so that rows of other days are not read.
CREATE INDEX version_register ON cooperation_version
    (municipality, register_key, cooperation_id, stand_from, stand_to, withdrawn);
CREATE INDEX version_topic ON cooperation_version
    (municipality, topic_key, cooperation_id, stand_from, stand_to, withdrawn);
CREATE INDEX version_number ON cooperation_version
    (municipality, number_key, cooperation_id, stand_from, stand_to, withdrawn);
CREATE INDEX version_stand ON cooperation_version
    (municipality, stand_key, cooperation_id, stand_from, stand_to, withdrawn);
CREATE INDEX across_register ON cooperation_version (register_key, cooperation_id, stand_from, stand_to, withdrawn);
CREATE INDEX across_topic ON cooperation_version (topic_key, cooperation_id, stand_from, stand_to, withdrawn);
CREATE INDEX across_number ON cooperation_version (number_key, cooperation_id, stand_from, stand_to, withdrawn);
CREATE INDEX across_stand ON cooperation_version (stand_key, cooperation_id, stand_from, stand_to, withdrawn);

-- Each filter, with the value before the city: one index for one city, in the order of the report, and for all of them.
CREATE INDEX version_unit_id ON cooperation_version
    (unit_id, municipality, register_key, cooperation_id, stand_from, stand_to, withdrawn);
CREATE INDEX version_kind ON cooperation_version
    (kind, municipality, register_key, cooperation_id, stand_from, stand_to, withdrawn);
CREATE INDEX version_stage ON cooperation_version
    (stage, municipality, register_key, cooperation_id, stand_from, stand_to, withdrawn);
CREATE INDEX version_legal_form ON cooperation_version
    (legal_form, municipality, register_key, cooperation_id, stand_from, stand_to, withdrawn);
CREATE INDEX version_visibility ON cooperation_version
    (visibility, municipality, register_key, cooperation_id, stand_from, stand_to, withdrawn);

-- The parts of a version, each in its place.
-- State and outlook statement by statement; the raw cells of the report, in pieces where they are longer than a column.
CREATE TABLE version_text (
    municipality VARCHAR(8) ${ascii} NOT NULL,
    version_id VARCHAR(80) ${ascii} NOT NULL,
    place INTEGER NOT NULL,
    field VARCHAR(40) ${ascii} NOT NULL,
    nesting INTEGER NOT NULL,
    content VARCHAR(32672) NOT NULL,
    PRIMARY KEY (version_id, municipality, place)
);

-- The reporting unit, the sub-unit and those involved, so that one question finds them all.
CREATE TABLE version_unit (
    municipality VARCHAR(8) ${ascii} NOT NULL,
    version_id VARCHAR(80) ${ascii} NOT NULL,
    place INTEGER NOT NULL,
    concern VARCHAR(40) ${ascii} NOT NULL,
    unit_id VARCHAR(64) ${ascii} NOT NULL,
    PRIMARY KEY (version_id, municipality, place)
);
CREATE INDEX version_unit_by_unit ON version_unit (unit_id, municipality, version_id);

CREATE TABLE version_reach (
    municipality VARCHAR(8) ${ascii} NOT NULL,
    version_id VARCHAR(80) ${ascii} NOT NULL,
    place INTEGER NOT NULL,
    reach VARCHAR(40) ${ascii} NOT NULL,
    PRIMARY KEY (version_id, municipality, place)
);
CREATE INDEX version_reach_by_reach ON version_reach (reach, municipality, version_id);

CREATE TABLE version_partner (
    municipality VARCHAR(8) ${ascii} NOT NULL,
    version_id VARCHAR(80) ${ascii} NOT NULL,
    place INTEGER NOT NULL,
    name VARCHAR(1000) NOT NULL,
    name_key VARCHAR(120) ${ascii} NOT NULL, -- SortKey of the name
    kind VARCHAR(40) ${ascii} NOT NULL,
    partner_id VARCHAR(64) ${ascii},
    official_key VARCHAR(64) ${ascii},
    PRIMARY KEY (version_id, municipality, place)
);
CREATE INDEX version_partner_by_name ON version_partner (name_key, municipality, version_id);
CREATE INDEX version_partner_by_id ON version_partner (partner_id, municipality, version_id);

-- The exchanges in which a project is worked on.
CREATE TABLE version_exchange (
    municipality VARCHAR(8) ${ascii} NOT NULL,
    version_id VARCHAR(80) ${ascii} NOT NULL,
    place INTEGER NOT NULL,
    exchange_id VARCHAR(64) ${ascii} NOT NULL,
    PRIMARY KEY (version_id, municipality, place)
);

-- Submitted reports; background work is claimed here by one node at a time.
CREATE TABLE import_job (
    municipality VARCHAR(8) ${ascii} NOT NULL,
    id VARCHAR(64) ${ascii} NOT NULL,
    name VARCHAR(255) NOT NULL,
    stand DATE NOT NULL,
    sha256 VARCHAR(64) ${ascii} NOT NULL,
    submitted_at BIGINT NOT NULL,
    actor_id VARCHAR(64) ${ascii} NOT NULL,
    import_state VARCHAR(40) ${ascii} NOT NULL,
    progress INTEGER NOT NULL,
    rules INTEGER,
    units INTEGER,
    exchanges INTEGER,
    projects INTEGER,
    characters BIGINT,
    placed BIGINT,
    findings INTEGER,
    problem VARCHAR(32672),
    claimed_by VARCHAR(255),
    claimed_until BIGINT NOT NULL,
    PRIMARY KEY (municipality, id)
);
CREATE INDEX import_job_latest ON import_job (municipality, submitted_at, id);
CREATE INDEX import_job_hash ON import_job (municipality, sha256, import_state);
CREATE INDEX import_job_waiting ON import_job (import_state, submitted_at, id);

CREATE TABLE import_file (
    municipality VARCHAR(8) ${ascii} NOT NULL,
    import_id VARCHAR(64) ${ascii} NOT NULL,
    content ${bytes} NOT NULL,
    PRIMARY KEY (municipality, import_id)
);

-- The only place of logins (GDPR Art. 17: erased here, known by id everywhere else). A login belongs to the server and not
-- to a city, so this is the one key without a municipality.
CREATE TABLE actor (
    id VARCHAR(64) ${ascii} NOT NULL,
    login VARCHAR(200) ${ascii},
    PRIMARY KEY (id),
    UNIQUE (login)
);

-- Which actor answers for which unit and those below it, since when and until when; the login stands in actor alone.
CREATE TABLE assignment (
    municipality VARCHAR(8) ${ascii} NOT NULL,
    id VARCHAR(64) ${ascii} NOT NULL,
    actor_id VARCHAR(64) ${ascii} NOT NULL,
    unit_id VARCHAR(64) ${ascii} NOT NULL,
    duty VARCHAR(40) ${ascii} NOT NULL, -- EDIT or APPROVE
    deputy BOOLEAN NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NOT NULL,
    PRIMARY KEY (municipality, id)
);
CREATE INDEX assignment_by_actor ON assignment (actor_id, municipality);

-- That something was erased, when, by whom and how much of it: never what. Erasing itself replaces characters in the
-- tables above. No code writes here yet; the table is here because proof of an erasure must be kept from the first day
-- on which one is carried out, be it by hand.
CREATE TABLE erasure (
    municipality VARCHAR(8) ${ascii} NOT NULL,
    id VARCHAR(64) ${ascii} NOT NULL,
    erased_at BIGINT NOT NULL,
    actor_id VARCHAR(64) ${ascii} NOT NULL,
    kind VARCHAR(40) ${ascii} NOT NULL,
    places INTEGER NOT NULL,
    PRIMARY KEY (municipality, id)
);
