-- Derived: by what the bodies of a version are found, whether they were named or the text names them: 'i:' with an id of the
-- directory, 'n:' with the SortKey of a name. One column, so that one index answers on every database.
CREATE TABLE version_party (
    municipality VARCHAR(8) ${ascii} NOT NULL,
    version_id VARCHAR(80) ${ascii} NOT NULL,
    place INTEGER NOT NULL,
    party_key VARCHAR(130) ${ascii} NOT NULL,
    PRIMARY KEY (version_id, municipality, place)
);
CREATE INDEX version_party_by_key ON version_party (party_key, municipality, version_id);

INSERT INTO version_party (municipality, version_id, place, party_key)
    SELECT municipality, version_id, 2 * place, 'n:' || name_key FROM version_partner WHERE name_key <> '';
INSERT INTO version_party (municipality, version_id, place, party_key)
    SELECT municipality, version_id, 2 * place + 1, 'i:' || partner_id FROM version_partner WHERE partner_id IS NOT NULL;

DROP INDEX version_partner_by_name;
DROP INDEX version_partner_by_id;
DROP INDEX reading_by_name;
