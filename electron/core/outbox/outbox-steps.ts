// The steps of one pass of the outbox, each a short story: read what is due, call the service, record what it
// said in one transaction. The order of the steps, and when the next pass comes, is runner.ts.
import type { Failure } from '../../../shared/model/board.ts';
import type { BoardService } from '../board/board-service.ts';
import type { Database } from '../db/database.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Random } from '../ports/random.ts';
import { failureKind } from '../registration/failure-kind.ts';
import type {
  DeviceToImport,
  ImportRecord,
  Registration,
  RegistrationService,
  ServiceFault,
} from '../registration/registration-port.ts';
import { isDue, retryDelay } from './retry-policy.ts';
import { dueSubmissions, type StoredSubmission, submissionsIn, updateSubmission } from './submission-repo.ts';
import { next, type SubmissionEvent } from './submission-state.ts';

export type OutboxParts = {
  readonly db: Database;
  readonly service: RegistrationService;
  readonly board: BoardService;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  /** What the service needs of these devices, hash included, in the same order. */
  readonly loadDevices: (submissions: readonly StoredSubmission[]) => readonly DeviceToImport[];
};

/** What stopped a pass; null when nothing did. */
export type Stop = ServiceFault | null;

/** Longer than any call can take, so that only a dead sender loses its lease. */
export const LEASE_MS = 5 * 60 * 1000;

type Move = readonly [StoredSubmission, SubmissionEvent];

/** Applies events in one transaction, notes the changes for the board, then tells it. */
function record(parts: OutboxParts, moves: readonly Move[]): void {
  parts.db.transaction(() => {
    const changed: string[] = [];
    for (const [before, event] of moves) {
      const after = next(before, event);
      if (after === before) continue;
      updateSubmission(parts.db, before.deviceId, after);
      changed.push(before.deviceId);
    }
    parts.board.noteChange(changed);
  });
  parts.board.publish();
}

/** A *sending* whose lease is over was cut off: whether it arrived must be looked up before anything else. */
export function dropDeadLeases(parts: OutboxParts, all: boolean): void {
  const now = parts.clock();
  const dead = submissionsIn(parts.db, parts.service.tenant, ['sending']).filter(
    (each) => all || (each.leaseUntil !== null && isDue(each.leaseUntil, now, LEASE_MS)),
  );
  const lookAt = now + parts.service.pace.settle;
  record(
    parts,
    dead.map((each) => [each, { type: 'lostTrack', now, lookAt }]),
  );
}

/** Looks at the service for devices that nobody knows the fate of. Nothing is sent again before this. */
export async function settleUnconfirmed(parts: OutboxParts): Promise<Stop> {
  const unconfirmed = submissionsIn(parts.db, parts.service.tenant, ['unconfirmed']);
  const due = unconfirmed.filter((each) => isDue(each.notBefore, parts.clock()));
  if (due.length === 0) return null;
  const answer = await parts.service.listImportRecords();
  if (!answer.ok) return answer.fault;
  const now = parts.clock();
  const find = recordFinder(answer.value);
  record(
    parts,
    due.map((each) => {
      const found = find(each);
      return found === undefined
        ? [each, { type: 'missingAtService', now }]
        : [each, { type: 'foundAtService', now, recordId: found.recordId }];
    }),
  );
  parts.log('info', 'outbox.settled', { devices: due.length });
  return null;
}

/** How many devices go into one call; falls when the service finds that too large. */
export type Chunk = { size: number };

/** Sends what is queued, a chunk at a time: claim and commit first, then call, then record and commit. */
export async function sendQueued(parts: OutboxParts, chunk: Chunk): Promise<Stop> {
  for (;;) {
    const now = parts.clock();
    const due = dueSubmissions(parts.db, parts.service.tenant, now, chunk.size);
    if (due.length === 0) return null;
    record(
      parts,
      due.map((each) => [each, { type: 'claimed', now, leaseUntil: now + LEASE_MS }]),
    );
    const ids = new Set(due.map((each) => each.deviceId));
    const claimed = submissionsIn(parts.db, parts.service.tenant, ['sending']).filter((each) =>
      ids.has(each.deviceId),
    );
    const stop = await sendClaimed(parts, claimed, chunk);
    if (stop !== null) return stop;
  }
}

async function sendClaimed(
  parts: OutboxParts,
  claimed: readonly StoredSubmission[],
  chunk: Chunk,
): Promise<Stop> {
  const answer = await parts.service.importDevices(parts.loadDevices(claimed));
  const now = parts.clock();
  if (answer.ok) {
    const find = recordFinder(answer.value);
    const lookAt = now + parts.service.pace.settle;
    record(
      parts,
      claimed.map((each) => {
        const found = find(each);
        return found === undefined
          ? [each, { type: 'lostTrack', now, lookAt }]
          : [each, { type: 'accepted', now, recordId: found.recordId }];
      }),
    );
    parts.log('info', 'outbox.sent', { devices: claimed.length });
    return null;
  }
  const { fault } = answer;
  parts.log('warn', 'outbox.fault', { kind: fault.kind, devices: claimed.length });
  if ((fault.kind === 'refused' || fault.kind === 'tooLarge') && claimed.length > 1) {
    // One bad device must not hold up the others: halve until it stands alone.
    const half = Math.ceil(claimed.length / 2);
    if (fault.kind === 'tooLarge') chunk.size = Math.min(chunk.size, half);
    const first = await sendClaimed(parts, claimed.slice(0, half), chunk);
    if (first === null) return sendClaimed(parts, claimed.slice(half), chunk);
    // Stopped in the middle: the second half was certainly not sent.
    record(
      parts,
      claimed.slice(half).map((each) => [each, { type: 'notSent', now, retryAt: now }]),
    );
    return first;
  }
  record(
    parts,
    claimed.map((each) => [each, eventForFault(parts, each, fault, now)]),
  );
  return fault.kind === 'refused' || fault.kind === 'tooLarge' ? null : fault;
}

function eventForFault(
  parts: OutboxParts,
  submission: StoredSubmission,
  fault: ServiceFault,
  now: number,
): SubmissionEvent {
  switch (fault.kind) {
    case 'unreachable':
    case 'signedOut':
      // The runner waits before the next try; the device itself is ready for one at any time.
      return { type: 'notSent', now, retryAt: now };
    case 'throttled':
      return {
        type: 'notSent',
        now,
        retryAt: now + (fault.retryAfter ?? retryDelay(submission.attempts, parts.random)),
      };
    case 'interrupted':
    case 'serviceError':
      return { type: 'lostTrack', now, lookAt: now + parts.service.pace.settle };
    case 'refused':
      return { type: 'refused', now, failure: failureOf(fault.status, fault.detail, fault.requestId, now) };
    case 'tooLarge':
      return { type: 'refused', now, failure: failureOf(413, '', '', now) };
  }
}

/** Reads how far the service got with what it accepted, then which devices it calls registered. */
export async function readProgress(parts: OutboxParts): Promise<Stop> {
  const waiting = submissionsIn(parts.db, parts.service.tenant, ['pending']).filter(awaitsImport);
  if (waiting.length > 0) {
    const imports = await parts.service.listImportRecords();
    if (!imports.ok) return imports.fault;
    const now = parts.clock();
    const find = recordFinder(imports.value);
    const moves: Move[] = [];
    for (const each of waiting) {
      const event = importEvent(find(each), imports.requestId, now);
      if (event !== null) moves.push([each, event]);
    }
    record(parts, moves);
  }
  const registered = submissionsIn(parts.db, parts.service.tenant, WATCHED).filter(
    (each) => !awaitsImport(each),
  );
  if (registered.length === 0) return null;
  const answer = await parts.service.listRegistrations();
  if (!answer.ok) return answer.fault;
  const now = parts.clock();
  const byId = new Map(answer.value.map((each) => [each.registrationId, each]));
  const bySerial = new Map(answer.value.map((each) => [each.serial, each]));
  const moves: Move[] = [];
  for (const each of registered) {
    const registration = findRegistration(each, byId, bySerial);
    if (registration !== undefined) moves.push([each, { type: 'registrationRead', now, registration }]);
  }
  record(parts, moves);
  return null;
}

export const WATCHED = ['pending', 'ready', 'active', 'inactive'] as const;

function awaitsImport(submission: StoredSubmission): boolean {
  return (
    submission.state === 'pending' && submission.registrationId === null && !submission.alreadyRegistered
  );
}

function importEvent(
  found: ImportRecord | undefined,
  requestId: string,
  now: number,
): SubmissionEvent | null {
  if (found === undefined || found.status === 'waiting') return null;
  if (found.status === 'complete') {
    return found.registrationId === ''
      ? null
      : { type: 'importComplete', now, registrationId: found.registrationId };
  }
  const failure = failureOf(found.errorCode, found.errorName, requestId, now);
  return failure.kind === 'alreadyRegistered'
    ? { type: 'importSaidKnown', now }
    : { type: 'importFailed', now, failure };
}

/** By id; a device that was registered before has none yet and is found by its exact serial. */
function findRegistration(
  submission: StoredSubmission,
  byId: ReadonlyMap<string, Registration>,
  bySerial: ReadonlyMap<string, Registration>,
): Registration | undefined {
  if (submission.registrationId !== null) return byId.get(submission.registrationId);
  return bySerial.get(submission.serial);
}

/**
 * Finds a device's import record by our import ID. A service that replaces the ID (Intune writes the record's
 * own when it finds none) is matched by the record's ID once we know it, and before that by serial, leaving
 * out records of earlier tries.
 */
function recordFinder(records: readonly ImportRecord[]) {
  const byImportId = new Map(records.map((each) => [each.importId.toLowerCase(), each]));
  const byRecordId = new Map(records.map((each) => [each.recordId, each]));
  const anonymous = new Map<string, ImportRecord[]>();
  for (const each of records) {
    if (each.importId !== '' && each.importId !== each.recordId) continue;
    anonymous.set(each.serial, [...(anonymous.get(each.serial) ?? []), each]);
  }
  return (submission: StoredSubmission): ImportRecord | undefined => {
    const named = byImportId.get(submission.importId.toLowerCase());
    if (named !== undefined) return named;
    if (submission.recordId !== null) return byRecordId.get(submission.recordId);
    return anonymous
      .get(submission.serial)
      ?.find((each) => !submission.pastRecordIds.includes(each.recordId));
  };
}

function failureOf(code: number, name: string, requestId: string, now: number): Failure {
  return { kind: failureKind(code, name), code, name, requestId, at: now, foundTag: null };
}
