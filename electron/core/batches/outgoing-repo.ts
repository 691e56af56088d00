// Devices of a batch with their hashes, as they go out: into a file, or to the service. The only place that reads a hash
// from the database, and only of the capture that counts.
import { z } from 'zod';
import type { Database } from '../db/database.ts';
import type { MergedDevice, OutgoingHash } from '../identity/merged-device.ts';
import { hashColumns, storedHash } from './capture-repo.ts';
import { flagColumn, jsonColumn, reasonsColumn, valueColumns, verdictColumn } from './columns.ts';

const outgoingRow = z
  .object({
    serial: z.string(),
    manufacturer: z.string(),
    model: z.string(),
    productId: z.string(),
    ...valueColumns,
    ...hashColumns,
    verdict: verdictColumn,
    reasons: reasonsColumn,
    repairable: flagColumn,
    repaired: flagColumn,
    leftOut: flagColumn,
    sources: jsonColumn(z.object({ path: z.string(), line: z.number() })),
  })
  .transform(({ hashBytes, hashText, ...row }): MergedDevice => ({
    ...row,
    hash: storedHash({ hashBytes, hashText }),
  }));

/** With everything a file can hold of them. @param ids null for all of the batch. */
export function outgoingDevices(
  db: Database,
  batchId: string,
  ids: readonly string[] | null,
): MergedDevice[] {
  return db.all(
    outgoingRow,
    `SELECT d.serial, c.manufacturer, c.model, c.product_id AS productId, d.group_tag AS groupTag,
       d.assigned_user AS assignedUser, d.order_id AS orderId, d.purchase_id AS purchaseId, d.notes,
       c.hash_bytes AS hashBytes, c.hash_text AS hashText, d.verdict, d.reasons,
       c.repairable AND NOT d.repaired AS repairable, d.repaired AND c.repairable AS repaired, d.left_out AS leftOut,
       (SELECT json_group_array(json_object('path', f.path, 'line', o.line) ORDER BY o.key <> d.capture_key, o.key)
        FROM capture o JOIN source_file f ON f.key = o.file_key WHERE o.device_key = d.key) AS sources
     FROM device d JOIN capture c ON c.key = d.capture_key
     WHERE d.batch_key = (SELECT key FROM batch WHERE id = :batchId)
       AND (:ids IS NULL OR d.id IN (SELECT value FROM json_each(:ids)))
     ORDER BY d.position`,
    { batchId, ids: ids === null ? null : JSON.stringify(ids) },
  );
}

/** What the service needs of devices, by ID. */
export type SendableDevice = OutgoingHash & {
  readonly id: string;
  readonly serial: string;
  readonly productId: string;
  readonly assignedUser: string;
};

const sendableRow = z
  .object({
    id: z.string(),
    serial: z.string(),
    productId: z.string(),
    assignedUser: z.string(),
    repaired: flagColumn,
    ...hashColumns,
  })
  .transform(({ hashBytes, hashText, ...row }): SendableDevice => ({
    ...row,
    hash: storedHash({ hashBytes, hashText }),
  }));

export function sendableDevices(db: Database, ids: readonly string[]): SendableDevice[] {
  return db.all(
    sendableRow,
    `SELECT d.id, d.serial, c.product_id AS productId, d.assigned_user AS assignedUser, d.repaired AND c.repairable AS repaired,
       c.hash_bytes AS hashBytes, c.hash_text AS hashText
     FROM device d JOIN capture c ON c.key = d.capture_key
     WHERE d.id IN (SELECT value FROM json_each(:ids))`,
    { ids: JSON.stringify(ids) },
  );
}
