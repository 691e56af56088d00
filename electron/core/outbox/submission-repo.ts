// The submission table: one row per device that was handed over for registration. All SQL on it is here and in
// core/board, which only reads.
import { z } from 'zod';
import { failureKinds } from '../../../shared/model/board.ts';
import type { Database } from '../db/database.ts';
import { LONGEST_WAIT_MS } from './retry-policy.ts';
import { type Submission, type SubmissionState, submissionStates } from './submission-state.ts';

export type StoredSubmission = Submission & { readonly deviceId: string; readonly serial: string };

const failureSchema = z.object({
  kind: z.enum(failureKinds),
  code: z.number().nullable(),
  name: z.string(),
  requestId: z.string(),
  at: z.number(),
  foundTag: z.string().nullable(),
});

/** A failure as the `failure` column holds it. */
export const failureColumn = z
  .string()
  .nullable()
  .transform((text) => (text === null ? null : failureSchema.parse(JSON.parse(text))));

const submissionRow = z.object({
  deviceId: z.string(),
  serial: z.string(),
  state: z.enum(submissionStates),
  stateSince: z.number(),
  attempts: z.number(),
  notBefore: z.number(),
  leaseUntil: z.number().nullable(),
  sentAt: z.number().nullable(),
  importId: z.string(),
  recordId: z.string().nullable(),
  pastRecordIds: z.string().transform((text) => z.array(z.string()).parse(JSON.parse(text))),
  registrationId: z.string().nullable(),
  groupTag: z.string(),
  alreadyRegistered: z.number().transform((value) => value === 1),
  failure: failureColumn,
});

const COLUMNS = `device_id AS deviceId, serial, state, state_since AS stateSince, attempts,
  not_before AS notBefore, lease_until AS leaseUntil, sent_at AS sentAt, import_id AS importId,
  record_id AS recordId, past_record_ids AS pastRecordIds, registration_id AS registrationId, group_tag AS groupTag,
  already_registered AS alreadyRegistered, failure`;

export function insertSubmission(
  db: Database,
  tenant: string,
  device: { readonly id: string; readonly serial: string },
  submission: Submission,
): void {
  db.run(
    `INSERT INTO submission (device_id, tenant, serial, import_id, group_tag, state, state_since, attempts,
       not_before, lease_until, sent_at, record_id, past_record_ids, registration_id, already_registered, failure)
     VALUES (:deviceId, :tenant, :serial, :importId, :groupTag, :state, :stateSince, :attempts,
       :notBefore, :leaseUntil, :sentAt, :recordId, :pastRecordIds, :registrationId, :alreadyRegistered, :failure)`,
    { ...columns(submission), deviceId: device.id, tenant, serial: device.serial },
  );
}

export function updateSubmission(db: Database, deviceId: string, submission: Submission): void {
  db.run(
    `UPDATE submission SET import_id = :importId, group_tag = :groupTag, state = :state,
       state_since = :stateSince, attempts = :attempts, not_before = :notBefore, lease_until = :leaseUntil,
       sent_at = :sentAt, record_id = :recordId, past_record_ids = :pastRecordIds, registration_id = :registrationId,
       already_registered = :alreadyRegistered, failure = :failure
     WHERE device_id = :deviceId`,
    { ...columns(submission), deviceId },
  );
}

export function submissionsIn(
  db: Database,
  tenant: string,
  states: readonly SubmissionState[],
): StoredSubmission[] {
  return db.all(
    submissionRow,
    `SELECT ${COLUMNS} FROM submission
     WHERE tenant = :tenant AND state IN (SELECT value FROM json_each(:states)) ORDER BY rowid`,
    { tenant, states: JSON.stringify(states) },
  );
}

/** Whether any device is in one of the states; cheaper than reading them all. */
export function hasSubmissions(db: Database, tenant: string, states: readonly SubmissionState[]): boolean {
  const row = db.first(
    z.object({ found: z.number() }),
    `SELECT EXISTS (SELECT 1 FROM submission
       WHERE tenant = :tenant AND state IN (SELECT value FROM json_each(:states))) AS found`,
    { tenant, states: JSON.stringify(states) },
  );
  return row?.found === 1;
}

/** The oldest queued devices that may be sent at `now` (see `isDue`), at most `limit`. */
export function dueSubmissions(db: Database, tenant: string, now: number, limit: number): StoredSubmission[] {
  return db.all(
    submissionRow,
    `SELECT ${COLUMNS} FROM submission
     WHERE tenant = :tenant AND state = 'queued' AND (not_before <= :now OR not_before > :latest)
     ORDER BY rowid LIMIT :limit`,
    { tenant, now, latest: now + LONGEST_WAIT_MS, limit },
  );
}

export function submissionOf(db: Database, deviceId: string): StoredSubmission | null {
  return db.first(submissionRow, `SELECT ${COLUMNS} FROM submission WHERE device_id = :deviceId`, {
    deviceId,
  });
}

/** Whether this serial is under way, or done, in the tenant: it must not be handed over again. */
export function isSubmitted(db: Database, tenant: string, serial: string): boolean {
  const row = db.first(
    z.object({ deviceId: z.string() }),
    `SELECT device_id AS deviceId FROM submission
     WHERE tenant = :tenant AND serial = :serial AND state <> 'failed'`,
    { tenant, serial },
  );
  return row !== null;
}

/** The earliest time at which something can be sent or looked up; null when nothing waits. */
export function earliestDue(db: Database, tenant: string): number | null {
  const row = db.first(
    z.object({ due: z.number().nullable() }),
    `SELECT MIN(COALESCE(lease_until, not_before)) AS due FROM submission
     WHERE tenant = :tenant AND state IN ('queued', 'sending', 'unconfirmed')`,
    { tenant },
  );
  return row?.due ?? null;
}

function columns(submission: Submission) {
  return {
    importId: submission.importId,
    groupTag: submission.groupTag,
    state: submission.state,
    stateSince: submission.stateSince,
    attempts: submission.attempts,
    notBefore: submission.notBefore,
    leaseUntil: submission.leaseUntil,
    sentAt: submission.sentAt,
    recordId: submission.recordId,
    pastRecordIds: JSON.stringify(submission.pastRecordIds),
    registrationId: submission.registrationId,
    alreadyRegistered: submission.alreadyRegistered ? 1 : 0,
    failure: submission.failure === null ? null : JSON.stringify(submission.failure),
  };
}
