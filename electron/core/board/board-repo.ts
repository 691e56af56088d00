// The board is a query over devices and their submissions, not a second truth. Each device carries the number
// of its last change, so that a reader asks once for everything and then only for what changed since.
import { z } from 'zod';
import type { BoardDevice } from '../../../shared/model/board.ts';
import type { Database } from '../db/database.ts';
import { failureColumn } from '../outbox/submission-repo.ts';
import { type SubmissionState, submissionStates } from '../outbox/submission-state.ts';

const boardRow = z.object({
  id: z.string(),
  batchId: z.string(),
  serial: z.string(),
  manufacturer: z.string(),
  model: z.string(),
  groupTag: z.string().nullable(),
  verdict: z.enum(['ready', 'check', 'blocked']),
  state: z.enum(submissionStates).nullable(),
  since: z.number().nullable(),
  failure: failureColumn,
  alreadyRegistered: z.number().nullable(),
});

const counterRow = z.object({ value: z.number() });

/** Devices whose last change is newer than `revision`; all of them for 0. */
export function devicesSince(db: Database, revision: number): BoardDevice[] {
  const rows = db.all(
    boardRow,
    `SELECT d.id, b.id AS batchId, d.serial, c.manufacturer, c.model, s.group_tag AS groupTag, d.verdict,
       s.state, s.state_since AS since, s.failure, s.already_registered AS alreadyRegistered
     FROM device d JOIN batch b ON b.key = d.batch_key JOIN capture c ON c.key = d.capture_key
       LEFT JOIN submission s ON s.device_id = d.id
     WHERE d.revision > :revision AND NOT d.left_out ORDER BY d.batch_key, d.position`,
    { revision },
  );
  return rows.map((row) => ({
    ...row,
    groupTag: row.groupTag ?? '',
    state: shownState(row.state),
    alreadyRegistered: row.alreadyRegistered === 1,
  }));
}

/** IDs of devices that were left out after `revision`; among them some that were not on the board before. */
export function leftOutSince(db: Database, revision: number): string[] {
  return db
    .all(z.object({ id: z.string() }), 'SELECT id FROM device WHERE revision > :revision AND left_out', {
      revision,
    })
    .map(({ id }) => id);
}

export function boardRevision(db: Database): number {
  return db.first(counterRow, `SELECT value FROM counter WHERE name = 'board'`)?.value ?? 0;
}

/** Takes the next number for a change. Call it in the transaction that makes the change. */
export function nextRevision(db: Database): number {
  const row = db.first(
    counterRow,
    `UPDATE counter SET value = value + 1 WHERE name = 'board' RETURNING value`,
  );
  if (row === null) throw new Error('the board counter is missing');
  return row.value;
}

export function markChanged(db: Database, deviceId: string, revision: number): void {
  db.run('UPDATE device SET revision = :revision WHERE id = :deviceId', { revision, deviceId });
}

/** *Unconfirmed* is our own bookkeeping: for the technician the device is still being sent. */
function shownState(state: SubmissionState | null): BoardDevice['state'] {
  if (state === null) return 'draft';
  return state === 'unconfirmed' ? 'sending' : state;
}
