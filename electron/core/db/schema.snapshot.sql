-- The schema after migration 10. Written by tests/core/db/schema.test.ts.

CREATE TABLE batch (
  id TEXT PRIMARY KEY,
  tenant TEXT NOT NULL,
  name TEXT NOT NULL,
  profile_id TEXT,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE counter (
  name TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT;

CREATE TABLE device (
  id TEXT PRIMARY KEY,
  batch_id TEXT NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  serial TEXT NOT NULL,
  manufacturer TEXT NOT NULL,
  model TEXT NOT NULL,
  product_id TEXT NOT NULL,
  group_tag TEXT NOT NULL,
  assigned_user TEXT NOT NULL,
  hash_bytes BLOB,
  hash_text TEXT,
  verdict TEXT NOT NULL CHECK (verdict IN ('ready', 'check', 'blocked')),
  reasons TEXT NOT NULL,
  sources TEXT NOT NULL,
  revision INTEGER NOT NULL,
  UNIQUE (batch_id, serial),
  CHECK ((hash_bytes IS NULL) <> (hash_text IS NULL))
) STRICT;

CREATE INDEX device_by_revision ON device (revision);

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE source_file (
  id INTEGER PRIMARY KEY,
  batch_id TEXT NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  encoding TEXT,
  delimiter TEXT,
  row_count INTEGER NOT NULL,
  problems TEXT NOT NULL,
  added_at INTEGER NOT NULL,
  UNIQUE (batch_id, path, sha256)
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
