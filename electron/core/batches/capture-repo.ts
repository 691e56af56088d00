// The capture table: every row that described a device. A hash is stored compactly where that is lossless; it is only
// read where it goes out.
import { Buffer } from 'node:buffer';
import { z } from 'zod';
import type { Database } from '../db/database.ts';
import type { StoredHash } from '../hardware-hash/compact.ts';
import type { Capture, CaptureFacts } from '../intake/capture.ts';
import { flagColumn, reasonsColumn } from './columns.ts';

/** Without its hash. */
export type StoredCapture = CaptureFacts & { readonly id: number; readonly deviceKey: number };

const captureRow = z
  .object({
    id: z.number(),
    deviceKey: z.number(),
    serial: z.string(),
    manufacturer: z.string(),
    model: z.string(),
    productId: z.string(),
    groupTag: z.string(),
    assignedUser: z.string(),
    orderId: z.string(),
    purchaseId: z.string(),
    notes: z.string(),
    path: z.string().nullable(),
    line: z.number(),
    soundness: z.enum(['whole', 'damaged', 'none']),
    uuid: z.instanceof(Uint8Array).nullable(),
    tpmKey: z.instanceof(Uint8Array).nullable(),
    capturedAt: z.number().nullable(),
    repairable: flagColumn,
    reasons: reasonsColumn,
  })
  .transform(({ path, line, soundness, uuid, tpmKey, capturedAt, ...row }): StoredCapture => ({
    ...row,
    source: { path: path ?? '', line },
    board: {
      soundness,
      uuid: uuid === null ? '' : uuidText(uuid),
      tpmKey: tpmKey === null ? '' : Buffer.from(tpmKey).toString('hex'),
      capturedAt,
    },
  }));

const SELECT_CAPTURES = `SELECT c.key AS id, c.device_key AS deviceKey, d.serial, c.manufacturer, c.model,
    c.product_id AS productId, c.group_tag AS groupTag, c.assigned_user AS assignedUser, c.order_id AS orderId,
    c.purchase_id AS purchaseId, c.notes, f.path, c.line, c.soundness, c.uuid, c.tpm_key AS tpmKey,
    c.captured_at AS capturedAt, c.repairable, c.reasons
  FROM device d JOIN capture c ON c.device_key = d.key LEFT JOIN source_file f ON f.key = c.file_key`;

/** In the order in which they came. */
export function capturesOf(db: Database, deviceKeys: readonly number[]): StoredCapture[] {
  return db.all(
    captureRow,
    `${SELECT_CAPTURES} WHERE d.key IN (SELECT value FROM json_each(:keys)) ORDER BY c.key`,
    { keys: JSON.stringify(deviceKeys) },
  );
}

export function insertCapture(db: Database, capture: Capture, deviceKey: number, fileKey: number): void {
  const { hash, board, source } = capture;
  db.run(
    `INSERT INTO capture (device_key, file_key, line, manufacturer, model, product_id, group_tag, assigned_user,
       order_id, purchase_id, notes, hash_bytes, hash_text, soundness, uuid, tpm_key, captured_at, repairable, reasons)
     VALUES (:deviceKey, :fileKey, :line, :manufacturer, :model, :productId, :groupTag, :assignedUser,
       :orderId, :purchaseId, :notes, :hashBytes, :hashText, :soundness, :uuid, :tpmKey, :capturedAt, :repairable,
       :reasons)`,
    {
      deviceKey,
      fileKey,
      line: source.line,
      manufacturer: capture.manufacturer,
      model: capture.model,
      productId: capture.productId,
      groupTag: capture.groupTag,
      assignedUser: capture.assignedUser,
      orderId: capture.orderId,
      purchaseId: capture.purchaseId,
      notes: capture.notes,
      hashBytes: hash.form === 'compact' ? hash.bytes : null,
      hashText: hash.form === 'compact' ? null : hash.text,
      soundness: board.soundness,
      uuid: board.uuid === '' ? null : Buffer.from(board.uuid.replaceAll('-', ''), 'hex'),
      tpmKey: board.tpmKey === '' ? null : Buffer.from(board.tpmKey, 'hex'),
      capturedAt: board.capturedAt,
      repairable: capture.repairable ? 1 : 0,
      reasons: JSON.stringify(capture.reasons),
    },
  );
}

/** As Windows prints it; the column holds the same digits. */
function uuidText(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes).toString('hex').toUpperCase();
  return [0, 8, 12, 16, 20].map((at, part) => hex.slice(at, [8, 12, 16, 20, 32][part])).join('-');
}

/** The hash columns of a capture, as `storedHash` reads them. */
export const hashColumns = {
  hashBytes: z.instanceof(Uint8Array).nullable(),
  hashText: z.string().nullable(),
};

export function storedHash(row: {
  readonly hashBytes: Uint8Array | null;
  readonly hashText: string | null;
}): StoredHash {
  return row.hashBytes === null
    ? { form: 'verbatim', text: row.hashText ?? '' }
    : { form: 'compact', bytes: row.hashBytes };
}
