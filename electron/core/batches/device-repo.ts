// The device table. A hash is stored compactly where that is lossless: a 4,000-character text is mostly padding.
import { z } from 'zod';
import type { BatchDevice } from '../../../shared/model/batch.ts';
import { reasonCodes } from '../../../shared/model/intake.ts';
import type { Database } from '../db/database.ts';
import { compactHash, expandHash } from '../hardware-hash/compact.ts';
import type { Capture, MergedDevice } from '../intake/capture.ts';

const reasonSchema = z.object({
  code: z.enum(reasonCodes),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
const sourceSchema = z.object({ path: z.string(), line: z.number() });

const jsonColumn = <Item>(item: z.ZodType<Item>) =>
  z.string().transform((text) => z.array(item).parse(JSON.parse(text)));

const deviceRow = z.object({
  id: z.string(),
  serial: z.string(),
  manufacturer: z.string(),
  model: z.string(),
  groupTag: z.string(),
  verdict: z.enum(['ready', 'check', 'blocked']),
  reasons: jsonColumn(reasonSchema),
  sources: jsonColumn(sourceSchema),
  submitted: z.number().transform((value) => value === 1),
});

export function devicesOf(db: Database, batchId: string): BatchDevice[] {
  return db.all(
    deviceRow,
    `SELECT d.id, d.serial, d.manufacturer, d.model, d.group_tag AS groupTag, d.verdict, d.reasons, d.sources,
       s.device_id IS NOT NULL AS submitted
     FROM device d LEFT JOIN submission s ON s.device_id = d.id
     WHERE d.batch_id = :batchId ORDER BY d.position`,
    { batchId },
  );
}

/** Serials that the service has, or is about to get: what was sent of them must stay what it was. */
export function sentSerials(db: Database, batchId: string): ReadonlySet<string> {
  const rows = db.all(
    z.object({ serial: z.string() }),
    `SELECT d.serial FROM device d JOIN submission s ON s.device_id = d.id
     WHERE d.batch_id = :batchId AND s.state <> 'failed'`,
    { batchId },
  );
  return new Set(rows.map((row) => row.serial));
}

const captureRow = z
  .object({
    id: z.string(),
    serial: z.string(),
    manufacturer: z.string(),
    model: z.string(),
    productId: z.string(),
    groupTag: z.string(),
    assignedUser: z.string(),
    hashBytes: z.instanceof(Uint8Array).nullable(),
    hashText: z.string().nullable(),
    sources: jsonColumn(sourceSchema),
  })
  .transform(({ hashBytes, hashText, ...row }): StoredCapture => ({
    ...row,
    hardwareHash: hashBytes === null ? (hashText ?? '') : expandHash({ form: 'compact', bytes: hashBytes }),
  }));

export type StoredCapture = Capture & { readonly id: string };

const SELECT_CAPTURE = `SELECT id, serial, manufacturer, model, product_id AS productId, group_tag AS groupTag,
  assigned_user AS assignedUser, hash_bytes AS hashBytes, hash_text AS hashText, sources FROM device`;

/** Devices of a batch with everything they were captured with, hash included. */
export function capturesOf(db: Database, batchId: string): StoredCapture[] {
  return db.all(captureRow, `${SELECT_CAPTURE} WHERE batch_id = :batchId ORDER BY position`, { batchId });
}

/** The same for devices by id, in the order asked for. */
export function capturesById(db: Database, ids: readonly string[]): StoredCapture[] {
  const rows = db.all(captureRow, `${SELECT_CAPTURE} WHERE id IN (SELECT value FROM json_each(:ids))`, {
    ids: JSON.stringify(ids),
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Adds a device, or writes what a further capture made of one. The caller notes the change for the board. */
export function putDevice(
  db: Database,
  batchId: string,
  device: MergedDevice,
  place: { readonly id: string; readonly position: number },
): void {
  const hash = compactHash(device.hardwareHash);
  db.run(
    `INSERT INTO device (id, batch_id, position, serial, manufacturer, model, product_id, group_tag,
       assigned_user, hash_bytes, hash_text, verdict, reasons, sources, revision)
     VALUES (:id, :batchId, :position, :serial, :manufacturer, :model, :productId, :groupTag,
       :assignedUser, :hashBytes, :hashText, :verdict, :reasons, :sources, 0)
     ON CONFLICT (id) DO UPDATE SET manufacturer = excluded.manufacturer, model = excluded.model,
       product_id = excluded.product_id, group_tag = excluded.group_tag, assigned_user = excluded.assigned_user,
       hash_bytes = excluded.hash_bytes, hash_text = excluded.hash_text, verdict = excluded.verdict,
       reasons = excluded.reasons, sources = excluded.sources`,
    {
      ...place,
      batchId,
      serial: device.serial,
      manufacturer: device.manufacturer,
      model: device.model,
      productId: device.productId,
      groupTag: device.groupTag,
      assignedUser: device.assignedUser,
      hashBytes: hash.form === 'compact' ? hash.bytes : null,
      hashText: hash.form === 'compact' ? null : hash.text,
      verdict: device.verdict,
      reasons: JSON.stringify(device.reasons),
      sources: JSON.stringify(device.sources),
    },
  );
}
