// The device table: what captures and decisions come to, for each device of a batch.
import { z } from 'zod';
import type { BatchDevice } from '../../../shared/model/batch.ts';
import { type DraftField, draftFields } from '../../../shared/model/draft.ts';
import type { Reason } from '../../../shared/model/intake.ts';
import { message } from '../../../shared/model/message.ts';
import type { Database } from '../db/database.ts';
import type { Decisions } from '../identity/decisions.ts';
import type { DraftDevice } from '../identity/draft-device.ts';
import { flagColumn, reasonsColumn, valueColumns, verdictColumn } from './columns.ts';

const shownRow = z
  .object({
    id: z.string(),
    serial: z.string(),
    manufacturer: z.string(),
    model: z.string(),
    ...valueColumns,
    edited: z.number(),
    captures: z.number(),
    verdict: verdictColumn,
    reasons: reasonsColumn,
    repairable: flagColumn,
    repaired: flagColumn,
    leftOut: flagColumn,
    state: z.string().nullable(),
  })
  .transform(({ assignedUser, edited, reasons, state, ...row }): BatchDevice => ({
    ...row,
    reasons: reasons.map(withoutNames),
    hasUser: assignedUser !== '',
    edited: draftFields.filter((_field, bit) => (edited & (1 << bit)) !== 0),
    submitted: state !== null,
    locked: state !== null && state !== 'failed',
  }));

/** Earlier versions stored the users' names with the reason; a name leaves main only with `DeviceDetail`. */
function withoutNames(reason: Reason): Reason {
  return reason.code === 'userConflict' ? message('userConflict') : reason;
}

/** In the order of `draftFields`. */
const setColumns = ['set_group_tag', 'set_assigned_user', 'set_order_id', 'set_purchase_id', 'set_notes'];
const EDITED_BITS = setColumns.map((column, bit) => `((d.${column} IS NOT NULL) << ${bit})`).join(' | ');

const SELECT_SHOWN = `SELECT d.id, d.serial, c.manufacturer, c.model, d.group_tag AS groupTag,
    d.assigned_user AS assignedUser, d.order_id AS orderId, d.purchase_id AS purchaseId, d.notes,
    ${EDITED_BITS} AS edited, (SELECT COUNT(*) FROM capture o WHERE o.device_key = d.key) AS captures,
    d.verdict, d.reasons, c.repairable AND NOT d.repaired AS repairable, d.repaired AND c.repairable AS repaired,
    d.left_out AS leftOut, s.state
  FROM device d JOIN capture c ON c.key = d.capture_key LEFT JOIN submission s ON s.device_id = d.id`;

export function devicesOf(db: Database, batchId: string): BatchDevice[] {
  return db.all(
    shownRow,
    `${SELECT_SHOWN} WHERE d.batch_key = (SELECT key FROM batch WHERE id = :batchId) ORDER BY d.position`,
    { batchId },
  );
}

export function deviceOf(db: Database, id: string): BatchDevice | null {
  return db.first(shownRow, `${SELECT_SHOWN} WHERE d.id = :id`, { id });
}

/** A device as judging and deciding need it. */
export type DecidedDevice = {
  readonly key: number;
  readonly id: string;
  readonly batchId: string;
  readonly serial: string;
  readonly captureKey: number;
  readonly verdict: BatchDevice['verdict'];
  readonly decisions: Decisions;
  readonly submission: 'none' | 'failed' | 'locked';
};

const decidedRow = z
  .object({
    key: z.number(),
    id: z.string(),
    batchId: z.string(),
    serial: z.string(),
    captureKey: z.number(),
    verdict: verdictColumn,
    groupTag: z.string().nullable(),
    assignedUser: z.string().nullable(),
    orderId: z.string().nullable(),
    purchaseId: z.string().nullable(),
    notes: z.string().nullable(),
    capture: z.number().nullable(),
    repaired: flagColumn,
    leftOut: flagColumn,
    state: z.string().nullable(),
  })
  .transform(({ key, id, batchId, serial, captureKey, verdict, state, ...row }): DecidedDevice => {
    const { capture, repaired, leftOut, ...values } = row;
    const submission = state === null ? 'none' : state === 'failed' ? 'failed' : 'locked';
    const decisions = { values, capture, repaired, leftOut };
    return { key, id, batchId, serial, captureKey, verdict, decisions, submission };
  });

const SELECT_DECIDED = `SELECT d.key, d.id, b.id AS batchId, d.serial, d.capture_key AS captureKey, d.verdict,
    d.set_group_tag AS groupTag, d.set_assigned_user AS assignedUser, d.set_order_id AS orderId,
    d.set_purchase_id AS purchaseId, d.set_notes AS notes, d.set_capture AS capture, d.repaired,
    d.left_out AS leftOut, s.state
  FROM device d JOIN batch b ON b.key = d.batch_key LEFT JOIN submission s ON s.device_id = d.id`;

export function decidedDevices(db: Database, keys: readonly number[]): DecidedDevice[] {
  return db.all(
    decidedRow,
    `${SELECT_DECIDED} WHERE d.key IN (SELECT value FROM json_each(:keys)) ORDER BY d.key`,
    {
      keys: JSON.stringify(keys),
    },
  );
}

/** Of the tenant, in the order asked for; IDs that there are not are passed over. */
export function decidedById(db: Database, tenant: string, ids: readonly string[]): DecidedDevice[] {
  const rows = db.all(
    decidedRow,
    `${SELECT_DECIDED} WHERE b.tenant = :tenant AND d.id IN (SELECT value FROM json_each(:ids))`,
    { tenant, ids: JSON.stringify(ids) },
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}

const keyRow = z.object({ key: z.number() });

/** Devices of a batch with one of the serials. */
export function keysOfSerials(db: Database, batchId: string, serials: readonly string[]): number[] {
  return db
    .all(
      keyRow,
      `SELECT d.key FROM json_each(:serials) s CROSS JOIN device d ON d.serial = s.value
         AND d.batch_key = (SELECT key FROM batch WHERE id = :batchId)`,
      { batchId, serials: JSON.stringify(serials) },
    )
    .map(({ key }) => key);
}

/** The devices themselves, and those of their batch that share a serial, or a TPM of any capture, with one of them. */
export function keysWithNeighbours(db: Database, keys: readonly number[]): number[] {
  return db
    .all(
      keyRow,
      // CROSS JOIN: in this order each step is a look into an index.
      `WITH own AS (SELECT key, batch_key, serial FROM device WHERE key IN (SELECT value FROM json_each(:keys))),
         serials AS (SELECT DISTINCT batch_key, serial FROM own),
         tpms AS (
           SELECT DISTINCT own.batch_key, c.tpm_key FROM own CROSS JOIN capture c ON c.device_key = own.key
           WHERE c.tpm_key IS NOT NULL
         )
       SELECT d.key FROM serials s CROSS JOIN device d ON d.batch_key = s.batch_key AND d.serial = s.serial
       UNION
       SELECT d.key FROM tpms t CROSS JOIN capture c ON c.tpm_key = t.tpm_key
         CROSS JOIN device d ON d.key = c.device_key AND d.batch_key = t.batch_key`,
      { keys: JSON.stringify(keys) },
    )
    .map(({ key }) => key);
}

export function nextPosition(db: Database, batchId: string): number {
  const row = db.first(
    z.object({ next: z.number() }),
    `SELECT COALESCE(MAX(position) + 1, 0) AS next FROM device
     WHERE batch_key = (SELECT key FROM batch WHERE id = :batchId)`,
    { batchId },
  );
  return row?.next ?? 0;
}

/** A device without captures yet: `writeDraft` makes it whole in the same transaction. @returns its key. */
export function insertDevice(
  db: Database,
  device: {
    readonly id: string;
    readonly batchId: string;
    readonly position: number;
    readonly serial: string;
  },
): number {
  return db.insert(
    `INSERT INTO device (id, batch_key, position, serial, capture_key, group_tag, assigned_user, order_id, purchase_id,
       notes, verdict, reasons, repaired, left_out, revision)
     VALUES (:id, (SELECT key FROM batch WHERE id = :batchId), :position, :serial, 0, '', '', '', '', '', 'blocked',
       '[]', 0, 0, 0)`,
    device,
  );
}

/** What captures and decisions come to now. The caller notes the change for the board. */
export function writeDraft(
  db: Database,
  key: number,
  { kept, values, verdict, reasons }: DraftDevice<{ readonly id: number }>,
): void {
  db.run(
    `UPDATE device SET capture_key = :captureKey, group_tag = :groupTag, assigned_user = :assignedUser,
       order_id = :orderId, purchase_id = :purchaseId, notes = :notes, verdict = :verdict, reasons = :reasons
     WHERE key = :key`,
    { key, captureKey: kept.id, ...values, verdict, reasons: JSON.stringify(reasons) },
  );
}

/** What may still change of a device that the service has. */
export function writeAfterSending(
  db: Database,
  key: number,
  { orderId, purchaseId, notes }: Readonly<Record<DraftField, string>>,
): void {
  db.run(
    'UPDATE device SET order_id = :orderId, purchase_id = :purchaseId, notes = :notes WHERE key = :key',
    { key, orderId, purchaseId, notes },
  );
}

export function writeDecisions(db: Database, key: number, { values, ...rest }: Decisions): void {
  db.run(
    `UPDATE device SET set_group_tag = :groupTag, set_assigned_user = :assignedUser, set_order_id = :orderId,
       set_purchase_id = :purchaseId, set_notes = :notes, set_capture = :capture, repaired = :repaired,
       left_out = :leftOut
     WHERE key = :key`,
    { key, ...values, capture: rest.capture, repaired: Number(rest.repaired), leftOut: Number(rest.leftOut) },
  );
}
