-- The schema after migration 20. Written by tests/core/db/schema.test.ts.

CREATE TABLE "batch" (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  tenant TEXT NOT NULL,
  name TEXT NOT NULL,
  profile_id TEXT,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;

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

CREATE INDEX capture_by_device ON capture (device_key);

CREATE INDEX capture_by_tpm ON capture (tpm_key) WHERE tpm_key IS NOT NULL;

CREATE TABLE counter (
  name TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT;

CREATE TABLE "device" (
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

CREATE INDEX device_by_revision ON device (revision);

CREATE INDEX device_by_serial ON device (batch_key, serial);

CREATE TABLE draft_change (
  key INTEGER PRIMARY KEY,
  batch_key INTEGER NOT NULL REFERENCES batch (key) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  devices TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  undone INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;

CREATE INDEX draft_change_by_batch ON draft_change (batch_key);

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE "source_file" (
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

CREATE TABLE submission (
  device_id TEXT PRIMARY KEY REFERENCES device (id) ON DELETE CASCADE,
  tenant TEXT NOT NULL,
  serial TEXT NOT NULL,
  import_id TEXT NOT NULL UNIQUE,
  group_tag TEXT NOT NULL,
  state TEXT NOT NULL CHECK (
    state IN ('queued', 'sending', 'unconfirmed', 'pending', 'failed', 'ready', 'active', 'inactive')
  ),
  state_since INTEGER NOT NULL,
  attempts INTEGER NOT NULL,
  not_before INTEGER NOT NULL,
  lease_until INTEGER,
  sent_at INTEGER,
  record_id TEXT,
  past_record_ids TEXT NOT NULL,
  registration_id TEXT,
  already_registered INTEGER NOT NULL CHECK (already_registered IN (0, 1)),
  failure TEXT,
  CHECK ((state = 'failed') = (failure IS NOT NULL)),
  CHECK ((state = 'sending') = (lease_until IS NOT NULL))
) STRICT;

CREATE INDEX submission_by_state ON submission (tenant, state, not_before);

CREATE UNIQUE INDEX submission_once ON submission (tenant, serial) WHERE state <> 'failed';
