// Draft batches: make one, merge files into it, pick its profile, hand it over for registration.
import { isDeepStrictEqual } from 'node:util';
import { type Result, refused, succeeded } from '../../../shared/errors.ts';
import type {
  BatchDetail,
  BatchSummary,
  MergeOutcome,
  RegisterOutcome,
} from '../../../shared/model/batch.ts';
import type { DeviceFacts } from '../../../shared/model/device-facts.ts';
import { type ProfileId, profileOf } from '../../../shared/model/profile.ts';
import type { BoardService } from '../board/board-service.ts';
import type { Database } from '../db/database.ts';
import { decodeHardwareHash } from '../hardware-hash/decode.ts';
import type { MergedDevice } from '../intake/capture.ts';
import { mergeCaptures } from '../intake/merge-captures.ts';
import { readDeviceFiles } from '../intake/read-device-files.ts';
import type { OutboxService } from '../outbox/outbox-service.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import { filesOf, findBatch, insertBatch, insertFile, listBatches, updateBatch } from './batch-repo.ts';
import { capturesById, capturesOf, devicesOf, putDevice, sentSerials } from './device-repo.ts';

/** A file as it came: the path is what the technician saw, and is never opened from here. */
export type IncomingFile = { readonly path: string; readonly bytes: Uint8Array };

export type BatchService = {
  list(): readonly BatchSummary[];
  create(name: string): BatchSummary;
  open(batchId: string): Result<BatchDetail>;
  /** What the device's hash says; null when it has none that can be read. */
  deviceFacts(deviceId: string): Result<DeviceFacts | null>;
  rename(batchId: string, name: string): Result<BatchSummary>;
  /**
   * Merges files into a batch: all of them durable, or none. A device already handed over keeps what was
   * sent, unless that failed; a further capture of it only adds its source.
   */
  merge(batchId: string, files: readonly IncomingFile[]): Result<MergeOutcome>;
  pickProfile(batchId: string, profileId: ProfileId): Result<BatchSummary>;
  /** Queues every device of the batch that is not blocked. */
  register(batchId: string): Result<RegisterOutcome>;
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
    open: (batchId) =>
      withBatch(batchId, (batch) =>
        succeeded({ batch, files: filesOf(db, batchId), devices: devicesOf(db, batchId) }),
      ),
    deviceFacts: (deviceId) => {
      const capture = capturesById(db, [deviceId])[0];
      return capture === undefined
        ? refused('deviceNotFound')
        : succeeded(decodeHardwareHash(capture.hardwareHash).device);
    },
    rename: (batchId, name) => change(batchId, { name }),
    merge: (batchId, files) =>
      withBatch(batchId, () => {
        const outcome = db.transaction(() => mergeInto(parts, batchId, files));
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
        const devices = devicesOf(db, batchId);
        const sendable = devices.filter((device) => device.verdict !== 'blocked');
        if (sendable.length === 0) return refused('nothingToRegister');
        const blocked = devices
          .filter((device) => device.verdict === 'blocked')
          .map((device) => ({ serial: device.serial, reason: 'blocked' as const }));
        const outcome = outbox.enqueue(sendable, profileOf(batch.profileId).groupTag);
        return succeeded({ queued: outcome.queued, skipped: [...blocked, ...outcome.skipped] });
      }),
  };
}

function mergeInto(
  { db, board, clock, ids }: BatchServiceParts,
  batchId: string,
  files: readonly IncomingFile[],
): MergeOutcome {
  const now = clock();
  const read = files.flatMap((file) => [...readDeviceFiles(file)]);
  const fresh = read.filter(({ report, sha256 }) => insertFile(db, batchId, report, sha256, now));
  const before = storedDevices(db, batchId);
  const sent = sentSerials(db, batchId);
  const known = new Map(before.map((stored) => [stored.device.serial, stored]));
  // Stored devices carry their reasons: a conflict between files outlives the capture that lost.
  const merged = mergeCaptures([
    ...before.map((stored) => stored.device),
    ...fresh.flatMap((file) => file.captures),
  ]);
  const changed: string[] = [];
  let added = 0;
  for (const device of merged.devices) {
    const old = known.get(device.serial);
    if (old === undefined) {
      const place = { id: ids(), position: before.length + added };
      putDevice(db, batchId, device, place);
      changed.push(place.id);
      added += 1;
      continue;
    }
    // What was sent stays what it was; the further capture is only noted. A device that failed takes it: it is what
    // registering again will send.
    const kept = sent.has(device.serial) ? { ...old.device, sources: device.sources } : device;
    if (isDeepStrictEqual(kept, old.device)) continue;
    putDevice(db, batchId, kept, { id: old.id, position: old.position });
    changed.push(old.id);
  }
  board.noteChange(changed);
  const rows = fresh.reduce((sum, file) => sum + file.captures.length, 0);
  return {
    files: fresh.map((file) => file.report),
    added,
    duplicates: rows - added,
    filesKnown: read.length - fresh.length,
  };
}

type StoredDevice = {
  readonly id: string;
  readonly position: number;
  readonly device: MergedDevice;
};

function storedDevices(db: Database, batchId: string): StoredDevice[] {
  const captures = capturesOf(db, batchId);
  return devicesOf(db, batchId).flatMap(({ verdict, reasons }, position) => {
    const stored = captures[position];
    if (stored === undefined) return [];
    const { id, ...capture } = stored;
    return { id, position, device: { ...capture, verdict, reasons } };
  });
}
