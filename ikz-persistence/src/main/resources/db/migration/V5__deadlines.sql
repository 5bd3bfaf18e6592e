-- Derived: the day on which the statement of a time was first said, and the day by which it is due where it lay ahead on
-- that day. What lay behind is told and was never due.
ALTER TABLE version_reading ADD COLUMN said_on DATE;
ALTER TABLE version_reading ADD COLUMN deadline DATE;

-- As if each statement were new in its version, until the background reads the versions again.
UPDATE version_reading SET said_on = (
    SELECT v.stand_from FROM cooperation_version v
    WHERE v.version_id = version_reading.version_id AND v.municipality = version_reading.municipality)
    WHERE conclusion = 'TIME';
UPDATE version_reading SET deadline = due WHERE due >= said_on;

CREATE INDEX reading_by_deadline ON version_reading (municipality, deadline, cooperation_id, place);
CREATE INDEX across_deadline ON version_reading (deadline, cooperation_id, place);

-- Days that are asked for are compared with the day by which a time is due.
DROP INDEX reading_by_days;
DROP INDEX reading_by_due;
DROP INDEX across_due;
CREATE INDEX reading_by_due ON version_reading (municipality, due, cooperation_id, place, version_id);
CREATE INDEX across_due ON version_reading (due, cooperation_id, place, version_id);
