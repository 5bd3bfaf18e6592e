-- A city takes back what it added to the directory: a record that says so, because records are append-only.
ALTER TABLE partner_body ADD COLUMN removed BOOLEAN DEFAULT FALSE NOT NULL;
