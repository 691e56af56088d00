// Devices judged together, because they may speak against each other: one serial on two boards, one TPM under two
// serials. Both mean that registering would give somebody the wrong device, so neither is decided here; a person
// leaves one out.
import type { Board, CaptureFacts } from '../intake/capture.ts';
import type { Decisions } from './decisions.ts';
import { type Conflicts, type DraftDevice, draftDevice, keptOf, noConflicts } from './draft-device.ts';

export type DeviceToJudge<Captured> = {
  readonly serial: string;
  /** The best first; at least one. */
  readonly captures: readonly Captured[];
  readonly decisions: Decisions;
};

type Numbered = CaptureFacts & { readonly id?: number };
type Neighbour = { readonly serial: string; readonly board: Board; readonly leftOut: boolean };

/**
 * @param devices every device of the batch that shares a serial or a TPM key with one to be judged, and those.
 * @returns in the order of `devices`.
 */
export function judgeDevices<Captured extends Numbered>(
  devices: readonly DeviceToJudge<Captured>[],
): DraftDevice<Captured>[] {
  const neighbours = devices.map(({ serial, captures, decisions }) => ({
    serial,
    board: keptOf(captures, decisions).board,
    leftOut: decisions.leftOut,
  }));
  const bySerial = sharing(neighbours, ({ serial }) => serial);
  const byTpm = sharing(neighbours, ({ board }) => certainTpm(board));
  return devices.map(({ captures, decisions }, index) => {
    const self = neighbours[index];
    if (self === undefined) throw new Error('a device without itself');
    const sameSerial = others(bySerial.get(self.serial), self);
    const sameTpm = others(byTpm.get(certainTpm(self.board)), self);
    return draftDevice(captures, decisions, conflictsOf(self, sameSerial, sameTpm));
  });
}

function conflictsOf(
  self: Neighbour,
  sameSerial: readonly Neighbour[],
  sameTpm: readonly Neighbour[],
): Conflicts {
  if (sameSerial.length + sameTpm.length === 0) return noConflicts;
  const serials = sameTpm.map(({ serial }) => serial).filter((serial) => serial !== self.serial);
  return {
    uuids: sameSerial.length === 0 ? [] : distinct([self, ...sameSerial].map(({ board }) => nameOf(board))),
    serials: distinct(serials),
  };
}

const nobody: readonly Neighbour[] = [];

function others(group: readonly Neighbour[] | undefined, self: Neighbour): readonly Neighbour[] {
  return group === undefined ? nobody : group.filter((each) => each !== self && !each.leftOut);
}

/** Of damaged captures nothing is certain. */
function certainTpm({ soundness, tpmKey }: Board): string {
  return soundness === 'whole' ? tpmKey : '';
}

/** Two boards may share the UUID, too; then the beginnings of their TPM keys tell them apart. */
function nameOf({ uuid, tpmKey }: Board): string {
  return [uuid, tpmKey.slice(0, 8)].filter((part) => part !== '').join(' / ');
}

/** Sorted, so that the same devices give the same words whichever came first. */
function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

/** Those that share a key with another one, by that key; '' is none. */
function sharing(
  neighbours: readonly Neighbour[],
  keyOf: (each: Neighbour) => string,
): ReadonlyMap<string, Neighbour[]> {
  const alone = new Map<string, Neighbour>();
  const groups = new Map<string, Neighbour[]>();
  for (const each of neighbours) {
    const key = keyOf(each);
    if (key === '') continue;
    const first = alone.get(key);
    const group = groups.get(key);
    if (group) group.push(each);
    else if (first) groups.set(key, [first, each]);
    else alone.set(key, each);
  }
  return groups;
}
