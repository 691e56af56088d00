// Decisions about the devices of a batch: values written over, devices left out, hashes repaired, captures chosen. Each
// call is one step that can be taken back. What the service has already cannot be changed here.
import { type Result, refused, succeeded } from '../../../shared/errors.ts';
import type { DeviceDetail } from '../../../shared/model/batch.ts';
import {
  type ChangeOutcome,
  type DraftChangeKind,
  type DraftEdit,
  draftFields,
  sentFields,
} from '../../../shared/model/draft.ts';
import type { BoardService } from '../board/board-service.ts';
import type { Database } from '../db/database.ts';
import type { Decisions } from '../identity/decisions.ts';
import type { Clock } from '../ports/clock.ts';
import { findBatch } from './batch-repo.ts';
import { capturesOf } from './capture-repo.ts';
import { deviceDetail } from './device-detail.ts';
import { decidedById, decidedDevices, type DecidedDevice, writeDecisions } from './device-repo.ts';
import {
  type DecisionChange,
  lastChange,
  markUndone,
  nextUndone,
  recordChange,
} from './draft-change-repo.ts';
import { judgeStored } from './judge-stored.ts';

export type DraftService = {
  device(deviceId: string): Result<DeviceDetail>;
  edit(batchId: string, deviceIds: readonly string[], edit: DraftEdit): Result<ChangeOutcome>;
  leaveOut(batchId: string, deviceIds: readonly string[]): Result<ChangeOutcome>;
  restore(batchId: string, deviceIds: readonly string[]): Result<ChangeOutcome>;
  /** Puts right what can be with certainty; devices with nothing to repair are passed over. */
  repair(batchId: string, deviceIds: readonly string[]): Result<ChangeOutcome>;
  /** Null: the program chooses the best one again. `captureNotFound` when it is not one of the device's. */
  chooseCapture(deviceId: string, captureId: number | null): Result<ChangeOutcome>;
  /** `nothingToUndo` when there is no step. */
  undo(batchId: string): Result<ChangeOutcome>;
  redo(batchId: string): Result<ChangeOutcome>;
};

export type DraftServiceParts = {
  readonly db: Database;
  readonly tenant: string;
  readonly board: BoardService;
  readonly clock: Clock;
};

/** What a step makes of the decisions about a device. */
type Step = (device: DecidedDevice) => Decisions;

type Decided = { readonly changes: readonly DecisionChange[]; readonly locked: number };

export function draftService({ db, tenant, board, clock }: DraftServiceParts): DraftService {
  /** Makes one step of several devices, and writes it down to be taken back. */
  function change(
    batchId: string,
    kind: DraftChangeKind,
    deviceIds: readonly string[],
    step: Step,
  ): Result<ChangeOutcome> {
    return inBatch(batchId, () => {
      const devices = decidedById(db, tenant, deviceIds).filter((device) => device.batchId === batchId);
      const decided = decide(devices.map((device) => ({ device, wanted: step(device) })));
      if (decided.changes.length > 0) recordChange(db, batchId, kind, decided.changes, clock());
      return decided;
    });
  }

  /** Goes one step of the journal back or forth. Devices handed over since keep what was sent. */
  function travel(batchId: string, back: boolean): Result<ChangeOutcome> {
    return inBatch(batchId, () => {
      const entry = back ? lastChange(db, batchId) : nextUndone(db, batchId);
      if (entry === null) return null;
      const steps = new Map(entry.devices.map((each) => [each.key, back ? each.before : each.after]));
      const wishes = decidedDevices(db, [...steps.keys()]).flatMap((device) => {
        const wanted = steps.get(device.key);
        return wanted === undefined ? [] : [{ device, wanted }];
      });
      markUndone(db, entry.key, back);
      return decide(wishes);
    });
  }

  function decide(
    wishes: readonly { readonly device: DecidedDevice; readonly wanted: Decisions }[],
  ): Decided {
    const changes: DecisionChange[] = [];
    let locked = 0;
    for (const { device, wanted } of wishes) {
      const before = device.decisions;
      const after = device.submission === 'locked' ? withoutSent(before, wanted) : wanted;
      if (!isSame(after, wanted)) locked += 1;
      if (isSame(after, before)) continue;
      writeDecisions(db, device.key, after);
      changes.push({ key: device.key, before, after });
    }
    board.noteChange(
      judgeStored(
        db,
        changes.map(({ key }) => key),
      ),
    );
    return { changes, locked };
  }

  /** All of it or nothing. `work` gives null when there is no step to go. */
  function inBatch(batchId: string, work: () => Decided | null): Result<ChangeOutcome> {
    if (findBatch(db, tenant, batchId) === null) return refused('batchNotFound');
    const decided = db.transaction(work);
    if (decided === null) return refused('nothingToUndo');
    board.publish();
    return succeeded({ changed: decided.changes.length, locked: decided.locked });
  }

  return {
    device: (deviceId) => {
      const detail = deviceDetail(db, tenant, deviceId);
      return detail === null ? refused('deviceNotFound') : succeeded(detail);
    },
    edit: (batchId, deviceIds, edit) =>
      change(batchId, 'edit', deviceIds, ({ decisions }) => ({
        ...decisions,
        values: edited(decisions.values, edit),
      })),
    leaveOut: (batchId, deviceIds) =>
      change(batchId, 'leaveOut', deviceIds, ({ decisions }) => ({ ...decisions, leftOut: true })),
    restore: (batchId, deviceIds) =>
      change(batchId, 'restore', deviceIds, ({ decisions }) => ({ ...decisions, leftOut: false })),
    repair: (batchId, deviceIds) => {
      const found = decidedById(db, tenant, deviceIds);
      const repairable = new Set(
        capturesOf(
          db,
          found.map(({ key }) => key),
        ).flatMap((each) => (each.repairable ? [each.id] : [])),
      );
      return change(batchId, 'repair', deviceIds, ({ decisions, captureKey }) => ({
        ...decisions,
        repaired: decisions.repaired || repairable.has(captureKey),
      }));
    },
    chooseCapture: (deviceId, captureId) => {
      const [device] = decidedById(db, tenant, [deviceId]);
      if (device === undefined) return refused('deviceNotFound');
      const known = captureId === null || capturesOf(db, [device.key]).some(({ id }) => id === captureId);
      if (!known) return refused('captureNotFound');
      return change(device.batchId, 'chooseCapture', [deviceId], ({ decisions }) => ({
        ...decisions,
        capture: captureId,
      }));
    },
    undo: (batchId) => travel(batchId, true),
    redo: (batchId) => travel(batchId, false),
  };
}

function edited(before: Decisions['values'], edit: DraftEdit): Decisions['values'] {
  const values = { ...before };
  for (const field of draftFields) {
    const value = edit[field];
    if (value !== undefined) values[field] = value;
  }
  return values;
}

/** The decisions wanted, as far as they may still change once the service has the device. */
function withoutSent(before: Decisions, wanted: Decisions): Decisions {
  const values = { ...wanted.values };
  for (const field of sentFields) values[field] = before.values[field];
  return { ...before, values };
}

function isSame(a: Decisions, b: Decisions): boolean {
  return (
    a.capture === b.capture &&
    a.repaired === b.repaired &&
    a.leftOut === b.leftOut &&
    draftFields.every((field) => a.values[field] === b.values[field])
  );
}
