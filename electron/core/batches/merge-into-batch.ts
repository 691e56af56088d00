// Writing what was read into a batch: files, captures, and the devices they come to. Runs inside one transaction, so
// that a batch never holds half a stick.
import type { MergeOutcome } from '../../../shared/model/batch.ts';
import type { Database } from '../db/database.ts';
import { type BoardGroup, sortIntoDevices } from '../identity/boards.ts';
import type { Capture } from '../intake/capture.ts';
import type { ReadDeviceFile } from '../intake/read-device-files.ts';
import type { Ids } from '../ports/ids.ts';
import { insertFile } from './batch-repo.ts';
import { capturesOf, insertCapture } from './capture-repo.ts';
import { insertDevice, keysOfSerials, nextPosition } from './device-repo.ts';
import { judgeStored } from './judge-stored.ts';

export type Merged = MergeOutcome & {
  /** IDs of the devices that are new or may have changed. */
  readonly changed: readonly string[];
};

type FreshCapture = { readonly capture: Capture; readonly fileKey: number; readonly board: Capture['board'] };
type Group = BoardGroup & { readonly key: number };

/**
 * A device that was handed over keeps what was sent; a further capture of it is kept beside. The outcome is the same
 * however the files are spread over calls, save for what an earlier call has settled: devices that were told apart stay
 * apart, even when a later capture shows them to be one, and a capture that could be of several boards (damaged, or made
 * with the TPM off) stays with the one it came to.
 */
export function mergeIntoBatch(
  db: Database,
  batchId: string,
  files: readonly ReadDeviceFile[],
  { now, ids }: { readonly now: number; readonly ids: Ids },
): Merged {
  const fresh = files.flatMap((file) => {
    const fileKey = insertFile(db, batchId, file.report, file.sha256, now);
    return fileKey === null ? [] : [{ ...file, fileKey }];
  });
  const captures = fresh.flatMap(({ captures, fileKey }) =>
    captures.map((capture) => ({ capture, fileKey, board: capture.board })),
  );
  const touched = new Set<number>();
  let position = nextPosition(db, batchId);
  const before = position;
  const known = knownGroups(db, batchId, [...new Set(captures.map(({ capture }) => capture.serial))]);
  for (const [serial, same] of bySerial(captures)) {
    const makeDevice = (): Group => {
      const key = insertDevice(db, { id: ids(), batchId, position, serial });
      position += 1;
      return { key, boards: [] };
    };
    const sorted = sortIntoDevices<FreshCapture, Group>(same, known.get(serial) ?? [], makeDevice);
    for (const each of same) {
      const group = sorted.get(each);
      if (group === undefined) throw new Error('a capture without a device');
      insertCapture(db, each.capture, group.key, each.fileKey);
      touched.add(group.key);
    }
  }
  const added = position - before;
  return {
    files: fresh.map(({ report }) => report),
    added,
    duplicates: captures.length - added,
    filesKnown: files.length - fresh.length,
    changed: judgeStored(db, [...touched]),
  };
}

function knownGroups(
  db: Database,
  batchId: string,
  serials: readonly string[],
): ReadonlyMap<string, Group[]> {
  const groups = new Map<number, Group>();
  const found = new Map<string, Group[]>();
  for (const { deviceKey, serial, board } of capturesOf(db, keysOfSerials(db, batchId, serials))) {
    let group = groups.get(deviceKey);
    if (group === undefined) {
      group = { key: deviceKey, boards: [] };
      groups.set(deviceKey, group);
      const same = found.get(serial);
      if (same) same.push(group);
      else found.set(serial, [group]);
    }
    group.boards.push(board);
  }
  return found;
}

/** In order of first appearance. */
function bySerial(captures: readonly FreshCapture[]): ReadonlyMap<string, FreshCapture[]> {
  const groups = new Map<string, FreshCapture[]>();
  for (const each of captures) {
    const group = groups.get(each.capture.serial);
    if (group) group.push(each);
    else groups.set(each.capture.serial, [each]);
  }
  return groups;
}
