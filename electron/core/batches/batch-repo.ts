// The tables batch and source_file.
import { z } from 'zod';
import type { BatchSummary } from '../../../shared/model/batch.ts';
import { encodings, type FileReport, fileProblemCodes, reasonCodes } from '../../../shared/model/intake.ts';
import { profileIds } from '../../../shared/model/profile.ts';
import type { Database } from '../db/database.ts';

const batchRow = z
  .object({
    id: z.string(),
    name: z.string(),
    profileId: z.enum(profileIds).nullable(),
    createdAt: z.number(),
    devices: z.number(),
    leftOut: z.number(),
    ready: z.number(),
    check: z.number(),
    blocked: z.number(),
    submitted: z.number(),
  })
  .transform(({ ready, check, blocked, ...batch }): BatchSummary => ({
    ...batch,
    verdicts: { ready, check, blocked },
  }));

const SELECT_BATCH = `SELECT b.id, b.name, b.profile_id AS profileId, b.created_at AS createdAt,
    COALESCE(SUM(NOT d.left_out), 0) AS devices, COALESCE(SUM(d.left_out), 0) AS leftOut,
    COUNT(s.device_id) AS submitted,
    COALESCE(SUM(d.verdict = 'ready' AND NOT d.left_out), 0) AS ready,
    COALESCE(SUM(d.verdict = 'check' AND NOT d.left_out), 0) AS "check",
    COALESCE(SUM(d.verdict = 'blocked' AND NOT d.left_out), 0) AS blocked
  FROM batch b LEFT JOIN device d ON d.batch_key = b.key LEFT JOIN submission s ON s.device_id = d.id`;

/** Newest first. */
export function listBatches(db: Database, tenant: string): BatchSummary[] {
  return db.all(
    batchRow,
    `${SELECT_BATCH} WHERE b.tenant = :tenant GROUP BY b.key ORDER BY b.created_at DESC, b.key DESC`,
    { tenant },
  );
}

export function findBatch(db: Database, tenant: string, id: string): BatchSummary | null {
  return db.first(batchRow, `${SELECT_BATCH} WHERE b.tenant = :tenant AND b.id = :id GROUP BY b.key`, {
    tenant,
    id,
  });
}

export function insertBatch(
  db: Database,
  batch: { readonly id: string; readonly tenant: string; readonly name: string; readonly now: number },
): void {
  db.run(
    `INSERT INTO batch (id, tenant, name, profile_id, created_at, updated_at)
     VALUES (:id, :tenant, :name, NULL, :now, :now)`,
    batch,
  );
}

export function updateBatch(
  db: Database,
  id: string,
  change: { readonly name?: string; readonly profileId?: string },
  now: number,
): void {
  db.run(
    `UPDATE batch SET name = COALESCE(:name, name), profile_id = COALESCE(:profileId, profile_id),
       updated_at = :now WHERE id = :id`,
    { id, now, name: change.name ?? null, profileId: change.profileId ?? null },
  );
}

const problemSchema = z.object({
  line: z.number().nullable(),
  code: z.enum([...fileProblemCodes, ...reasonCodes]),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

const fileRow = z.object({
  path: z.string(),
  encoding: z.enum(encodings).nullable(),
  delimiter: z.enum([',', ';', '\t', '|']).nullable(),
  rows: z.number(),
  problems: z.string().transform((text) => z.array(problemSchema).parse(JSON.parse(text))),
});

export function filesOf(db: Database, batchId: string): FileReport[] {
  return db.all(
    fileRow,
    `SELECT path, encoding, delimiter, row_count AS rows, problems FROM source_file
     WHERE batch_key = (SELECT key FROM batch WHERE id = :batchId) ORDER BY path, key`,
    { batchId },
  );
}

/** @returns the file's key; null when the batch already holds this file, byte for byte, under this path. */
export function insertFile(
  db: Database,
  batchId: string,
  file: FileReport,
  sha256: string,
  now: number,
): number | null {
  const row = db.first(
    z.object({ key: z.number() }),
    `INSERT INTO source_file (batch_key, path, sha256, encoding, delimiter, row_count, problems, added_at)
     VALUES ((SELECT key FROM batch WHERE id = :batchId), :path, :sha256, :encoding, :delimiter, :rows, :problems, :now)
     ON CONFLICT DO NOTHING RETURNING key`,
    {
      batchId,
      path: file.path,
      sha256,
      encoding: file.encoding,
      delimiter: file.delimiter,
      rows: file.rows,
      problems: JSON.stringify(file.problems),
      now,
    },
  );
  return row?.key ?? null;
}

/** Whether a file was merged into any batch: one with these bytes under whatever name, or one of this path. */
export function holdsFile(
  db: Database,
  { path, sha256 }: { readonly path: string; readonly sha256: string },
): boolean {
  const row = db.first(
    z.object({ found: z.number() }),
    // The files of an archive are kept as `archive.zip/entry`.
    `SELECT EXISTS (SELECT 1 FROM source_file
       WHERE sha256 = :sha256 OR path = :path OR substr(path, 1, length(:path) + 1) = :path || '/') AS found`,
    { path, sha256 },
  );
  return row?.found === 1;
}
