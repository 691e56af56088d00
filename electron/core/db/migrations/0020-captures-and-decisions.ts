// Every row that described a device is kept, not only the best one; what a technician decided is kept apart from both,
// with a journal to take it back. Keys inside the database become integers: with 100,000 devices the text keys and
// their indexes were a third of the file.

export const capturesAndDecisions = {
  version: 20,
  sql: `
CREATE TABLE batch_20 (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  tenant TEXT NOT NULL,
  name TEXT NOT NULL,
  profile_id TEXT,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
INSERT INTO batch_20 SELECT rowid, * FROM batch ORDER BY rowid;

CREATE TABLE source_file_20 (
  key INTEGER PRIMARY KEY,
  batch_key INTEGER NOT NULL REFERENCES batch (key) ON DELETE CASCADE,
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  encoding TEXT,
  delimiter TEXT,
  row_count INTEGER NOT NULL,
  problems TEXT NOT NULL,
  added_at INTEGER NOT NULL,
  UNIQUE (batch_key, path, sha256)
) STRICT;
INSERT INTO source_file_20
SELECT f.id, b.rowid, f.path, f.sha256, f.encoding, f.delimiter, f.row_count, f.problems, f.added_at
FROM source_file f JOIN batch b ON b.id = f.batch_id;

-- group_tag to notes are what captures and decisions come to; set_group_tag to left_out are the decisions, NULL where
-- nothing was decided.
CREATE TABLE device_20 (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  batch_key INTEGER NOT NULL REFERENCES batch (key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  serial TEXT NOT NULL,
  capture_key INTEGER NOT NULL,
  group_tag TEXT NOT NULL,
  assigned_user TEXT NOT NULL,
  order_id TEXT NOT NULL,
  purchase_id TEXT NOT NULL,
  notes TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('ready', 'check', 'blocked')),
  reasons TEXT NOT NULL,
  set_group_tag TEXT,
  set_assigned_user TEXT,
  set_order_id TEXT,
  set_purchase_id TEXT,
  set_notes TEXT,
  set_capture INTEGER,
  repaired INTEGER NOT NULL CHECK (repaired IN (0, 1)),
  left_out INTEGER NOT NULL CHECK (left_out IN (0, 1)),
  revision INTEGER NOT NULL
) STRICT;
INSERT INTO device_20
SELECT d.rowid, d.id, b.rowid, d.position, d.serial, d.rowid, d.group_tag, d.assigned_user, '', '', '', d.verdict,
  d.reasons, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, d.revision
FROM device d JOIN batch b ON b.id = d.batch_id;

CREATE TABLE capture (
  key INTEGER PRIMARY KEY,
  device_key INTEGER NOT NULL REFERENCES device (key) ON DELETE CASCADE,
  file_key INTEGER REFERENCES source_file (key) ON DELETE SET NULL,
  line INTEGER NOT NULL,
  manufacturer TEXT NOT NULL,
  model TEXT NOT NULL,
  product_id TEXT NOT NULL,
  group_tag TEXT NOT NULL,
  assigned_user TEXT NOT NULL,
  order_id TEXT NOT NULL,
  purchase_id TEXT NOT NULL,
  notes TEXT NOT NULL,
  hash_bytes BLOB,
  hash_text TEXT,
  soundness TEXT NOT NULL CHECK (soundness IN ('whole', 'damaged', 'none')),
  uuid BLOB,
  tpm_key BLOB,
  captured_at INTEGER,
  repairable INTEGER NOT NULL CHECK (repairable IN (0, 1)),
  reasons TEXT NOT NULL,
  CHECK ((hash_bytes IS NULL) <> (hash_text IS NULL))
) STRICT;

-- The capture that counted keeps its hash, and a conflict of serials found then: the other hash of it is not known any
-- more. Of the other captures only their places are known; they stay as rows without a hash, which blocks them.
INSERT INTO capture
SELECT d.rowid, d.rowid,
  (SELECT MIN(f.id) FROM source_file f WHERE f.batch_id = d.batch_id AND f.path = d.sources ->> '$[0].path'),
  COALESCE(d.sources ->> '$[0].line', 1), d.manufacturer, d.model, d.product_id, d.group_tag, d.assigned_user,
  '', '', '', d.hash_bytes, d.hash_text, IIF(d.verdict = 'blocked', 'damaged', 'whole'), NULL, NULL, NULL, 0,
  (SELECT json_group_array(json(value)) FROM json_each(d.reasons)
   WHERE value ->> 'code' NOT IN ('tagConflict', 'userConflict'))
FROM device d;
INSERT INTO capture (device_key, file_key, line, manufacturer, model, product_id, group_tag, assigned_user, order_id,
  purchase_id, notes, hash_bytes, hash_text, soundness, uuid, tpm_key, captured_at, repairable, reasons)
SELECT d.rowid,
  (SELECT MIN(f.id) FROM source_file f WHERE f.batch_id = d.batch_id AND f.path = s.value ->> 'path'),
  s.value ->> 'line', d.manufacturer, d.model, '', '', '', '', '', '', NULL, '', 'none', NULL, NULL, NULL, 0,
  '[{"code":"hashMissing","params":{}}]'
FROM device d, json_each(d.sources) s WHERE s.key > 0;

DROP TABLE device;
DROP TABLE source_file;
DROP TABLE batch;
ALTER TABLE batch_20 RENAME TO batch;
ALTER TABLE source_file_20 RENAME TO source_file;
ALTER TABLE device_20 RENAME TO device;
CREATE INDEX device_by_serial ON device (batch_key, serial);
CREATE INDEX device_by_revision ON device (revision);
CREATE INDEX capture_by_device ON capture (device_key);
CREATE INDEX capture_by_tpm ON capture (tpm_key) WHERE tpm_key IS NOT NULL;

-- One step of undo: the decisions of the devices it changed, before and after, as JSON.
CREATE TABLE draft_change (
  key INTEGER PRIMARY KEY,
  batch_key INTEGER NOT NULL REFERENCES batch (key) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  devices TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  undone INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;
CREATE INDEX draft_change_by_batch ON draft_change (batch_key);
`,
};
