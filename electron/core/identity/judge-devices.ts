// Devices judged together, because they may speak against each other: one serial on two boards, one TPM under two
// serials. Both mean that registering would give somebody the wrong device, so neither is decided here; a person
// leaves one out.
import type { Board, CaptureFacts } from '../intake/capture.ts';
import type { Decisions } from './decisions.ts';
import { type DraftDevice, draftDevice, keptOf } from './draft-device.ts';

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
    return draftDevice(captures, decisions, {
      uuids: boardsBeside(self, bySerial.get(self.serial)),
      serials: serialsBeside(self, byTpm.get(certainTpm(self.board))),
    });
  });
}

/** More are not named: a delivery of thousands may share one placeholder. */
const MOST_NAMED = 10;

/** The names of the boards that share its serial, its own among them; none when no other one is in the batch. */
function boardsBeside(self: Neighbour, group: Sharing | undefined): readonly string[] {
  if (group === undefined || group.inBatch.length - (self.leftOut ? 0 : 1) < 1) return nothing;
  group.boards ??= distinct(group.inBatch.map(({ board }) => nameOf(board)));
  const boards = self.leftOut ? distinct([...group.boards, nameOf(self.board)]) : group.boards;
  return named(boards);
}

/** The other serials that have its TPM key. */
function serialsBeside(self: Neighbour, group: Sharing | undefined): readonly string[] {
  if (group === undefined) return nothing;
  group.serials ??= distinct(group.inBatch.map(({ serial }) => serial));
  // Enough to know, once its own is taken away, whether there are more than are named.
  return named(group.serials.slice(0, MOST_NAMED + 2).filter((serial) => serial !== self.serial));
}

function named(all: readonly string[]): readonly string[] {
  return all.length <= MOST_NAMED ? all : [...all.slice(0, MOST_NAMED), '…'];
}

const nothing: readonly string[] = [];

/** Devices that share a serial or a TPM. What is said of all of them is worked out once. */
type Sharing = {
  readonly inBatch: Neighbour[];
  boards?: readonly string[];
  serials?: readonly string[];
};

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
): ReadonlyMap<string, Sharing> {
  const alone = new Map<string, Neighbour>();
  const groups = new Map<string, Sharing>();
  const inBatch = (all: readonly Neighbour[]): Neighbour[] => all.filter(({ leftOut }) => !leftOut);
  for (const each of neighbours) {
    const key = keyOf(each);
    if (key === '') continue;
    const first = alone.get(key);
    const group = groups.get(key);
    if (group) group.inBatch.push(...inBatch([each]));
    else if (first) groups.set(key, { inBatch: inBatch([first, each]) });
    else alone.set(key, each);
  }
  return groups;
}
