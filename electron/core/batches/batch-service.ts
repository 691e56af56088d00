// Draft batches: make one, merge files into it, pick its profile, hand it over for registration.
import { type Result, refused, succeeded } from '../../../shared/errors.ts';
import type {
  BatchDetail,
  BatchSummary,
  MergeOutcome,
  RegisterOutcome,
} from '../../../shared/model/batch.ts';
import type { DraftChange } from '../../../shared/model/draft.ts';
import { type ProfileId, profileOf } from '../../../shared/model/profile.ts';
import type { BoardService } from '../board/board-service.ts';
import type { Database } from '../db/database.ts';
import type { MergedDevice } from '../identity/merged-device.ts';
import type { ReadDeviceFile } from '../intake/read-device-files.ts';
import type { OutboxService } from '../outbox/outbox-service.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import { filesOf, findBatch, holdsFile, insertBatch, listBatches, updateBatch } from './batch-repo.ts';
import { decidedById, devicesOf } from './device-repo.ts';
import { type JournalEntry, lastChange, nextUndone } from './draft-change-repo.ts';
import { judgeStored } from './judge-stored.ts';
import { mergeIntoBatch } from './merge-into-batch.ts';
import { outgoingDevices } from './outgoing-repo.ts';

export type BatchService = {
  list(): readonly BatchSummary[];
  create(name: string): BatchSummary;
  find(batchId: string): Result<BatchSummary>;
  open(batchId: string): Result<BatchDetail>;
  rename(batchId: string, name: string): Result<BatchSummary>;
  /**
   * Merges files into a batch: all of them durable, or none. A device already handed over keeps what was
   * sent, unless that failed; a further capture of it is only kept beside.
   */
  merge(batchId: string, files: readonly ReadDeviceFile[]): Result<MergeOutcome>;
  pickProfile(batchId: string, profileId: ProfileId): Result<BatchSummary>;
  /** Queues every device of the batch that is not blocked. A tag set for a device goes before the profile's. */
  register(batchId: string): Result<RegisterOutcome>;
  /** Queues failed devices again, with what is decided about them now; the number that were. */
  retry(deviceIds: readonly string[]): number;
  /** The batch's devices, or those named, with everything a file can hold of them. */
  outgoing(batchId: string, deviceIds: readonly string[] | null): Result<readonly MergedDevice[]>;
  /** Whether a file was merged into any batch: these bytes (checksum in hexadecimal), or this path. */
  holdsFile(file: { readonly path: string; readonly sha256: string }): boolean;
};

export type BatchServiceParts = {
  readonly db: Database;
  readonly tenant: string;
  readonly outbox: OutboxService;
  readonly board: BoardService;
  readonly clock: Clock;
  readonly ids: Ids;
};

export function batchService(parts: BatchServiceParts): BatchService {
  const { db, tenant, outbox, board, clock, ids } = parts;

  function withBatch<T>(batchId: string, work: (batch: BatchSummary) => Result<T>): Result<T> {
    const batch = findBatch(db, tenant, batchId);
    return batch === null ? refused('batchNotFound') : work(batch);
  }

  function change(batchId: string, fields: { name?: string; profileId?: ProfileId }): Result<BatchSummary> {
    return withBatch(batchId, () => {
      updateBatch(db, batchId, fields, clock());
      return withBatch(batchId, succeeded);
    });
  }

  return {
    list: () => listBatches(db, tenant),
    create: (name) => {
      const id = ids();
      insertBatch(db, { id, tenant, name, now: clock() });
      const created = findBatch(db, tenant, id);
      if (created === null) throw new Error('a batch was written and is not there');
      return created;
    },
    find: (batchId) => withBatch(batchId, succeeded),
    open: (batchId) =>
      withBatch(batchId, (batch) =>
        succeeded({
          batch,
          files: filesOf(db, batchId),
          devices: devicesOf(db, batchId),
          undo: stepOf(lastChange(db, batchId)),
          redo: stepOf(nextUndone(db, batchId)),
        }),
      ),
    rename: (batchId, name) => change(batchId, { name }),
    merge: (batchId, files) =>
      withBatch(batchId, () => {
        const outcome = db.transaction(() => {
          const { changed, ...merged } = mergeIntoBatch(db, batchId, files, { now: clock(), ids });
          board.noteChange(changed);
          return merged;
        });
        board.publish();
        return succeeded(outcome);
      }),
    pickProfile: (batchId, profileId) =>
      withBatch(batchId, (batch) => {
        // The tag went out with the devices: a profile picked now would be a wrong promise.
        if (batch.submitted > 0 && batch.profileId !== profileId) return refused('batchSubmitted');
        return change(batchId, { profileId });
      }),
    register: (batchId) =>
      withBatch(batchId, (batch) => {
        if (batch.profileId === null) return refused('profileMissing');
        const { groupTag } = profileOf(batch.profileId);
        const devices = devicesOf(db, batchId).filter((device) => !device.leftOut);
        const sendable = devices.filter((device) => device.verdict !== 'blocked');
        if (sendable.length === 0) return refused('nothingToRegister');
        const blocked = devices
          .filter((device) => device.verdict === 'blocked')
          .map((device) => ({ serial: device.serial, reason: 'blocked' as const }));
        const outcome = outbox.enqueue(
          sendable.map((device) => ({
            id: device.id,
            serial: device.serial,
            groupTag: device.edited.includes('groupTag') ? device.groupTag : groupTag,
          })),
        );
        return succeeded({ queued: outcome.queued, skipped: [...blocked, ...outcome.skipped] });
      }),
    retry: (deviceIds) => {
      const failed = decidedById(db, tenant, deviceIds).filter(({ submission }) => submission === 'failed');
      const again = db.transaction(() => {
        board.noteChange(
          judgeStored(
            db,
            failed.map(({ key }) => key),
          ),
        );
        return decidedById(
          db,
          tenant,
          failed.map(({ id }) => id),
        );
      });
      const tags = new Map<string, string>();
      for (const batchId of new Set(again.map((device) => device.batchId))) {
        const profileId = findBatch(db, tenant, batchId)?.profileId ?? null;
        tags.set(batchId, profileId === null ? '' : profileOf(profileId).groupTag);
      }
      return outbox.retry(
        again
          .filter(({ verdict, decisions }) => verdict !== 'blocked' && !decisions.leftOut)
          .map(({ id, batchId, decisions }) => ({
            id,
            groupTag: decisions.values.groupTag ?? tags.get(batchId) ?? '',
          })),
      );
    },
    outgoing: (batchId, deviceIds) =>
      withBatch(batchId, () => succeeded(outgoingDevices(db, batchId, deviceIds))),
    holdsFile: (file) => holdsFile(db, file),
  };
}

function stepOf(entry: JournalEntry | null): DraftChange | null {
  return entry === null ? null : { kind: entry.kind, devices: entry.devices.length };
}
