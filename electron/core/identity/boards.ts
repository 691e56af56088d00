// Which captures of one serial are of the same device. The serial alone does not say: firmware placeholders and
// replaced boards share one. The TPM's key says it, then the system UUID; two captures never have the same hash.
import type { Board } from '../intake/capture.ts';

/** One device among those with the serial: the boards of its captures. Grows as captures are sorted to it. */
export type BoardGroup = { readonly boards: Board[] };

/**
 * Gives each capture the group it belongs to: one of `groups`, or a new one from `make`. The outcome does not depend
 * on the order of the captures: those that know most of their device are sorted first, and a damaged capture that
 * could be of several goes to the one captured last. Groups that are there already stay apart.
 */
export function sortIntoDevices<Captured extends { readonly board: Board }, Group extends BoardGroup>(
  captures: readonly Captured[],
  groups: readonly Group[],
  make: () => Group,
): ReadonlyMap<Captured, Group> {
  const known: Known<Group> = { all: [], byTpm: new Map(), byUuid: new Map(), unknown: new Set() };
  for (const group of groups) {
    learn(known, group);
    for (const board of group.boards) learn(known, group, board);
  }
  const found = new Map<Captured, Group>();
  const inOrder = captures.toSorted((a, b) => knowledge(b.board) - knowledge(a.board));
  for (const capture of inOrder) {
    let group = groupOf(capture.board, known);
    if (group === null) {
      group = make();
      learn(known, group);
    }
    group.boards.push(capture.board);
    learn(known, group, capture.board);
    found.set(capture, group);
  }
  return found;
}

/** The groups so far, by what is certain of them. */
type Known<Group> = {
  readonly all: Group[];
  readonly byTpm: Map<string, Group>;
  readonly byUuid: Map<string, Group[]>;
  /** Those of which nothing is certain but the serial. */
  readonly unknown: Set<Group>;
};

function learn<Group extends BoardGroup>(known: Known<Group>, group: Group, board?: Board): void {
  if (board === undefined) {
    known.all.push(group);
    known.unknown.add(group);
  } else if (knowledge(board) > 0) {
    known.unknown.delete(group);
    if (board.tpmKey !== '' && !known.byTpm.has(board.tpmKey)) known.byTpm.set(board.tpmKey, group);
    const same = known.byUuid.get(board.uuid);
    if (same === undefined) known.byUuid.set(board.uuid, [group]);
    else if (!same.includes(group)) same.push(group);
  }
}

/** 2: the TPM key is certain. 1: the UUID is. 0: the capture has the serial and nothing certain else. */
function knowledge({ soundness, uuid, tpmKey }: Board): number {
  if (soundness !== 'whole') return 0;
  return tpmKey !== '' ? 2 : uuid !== '' ? 1 : 0;
}

/** Null when the capture is of a device that none of the groups is. */
function groupOf<Group extends BoardGroup>(board: Board, known: Known<Group>): Group | null {
  const [unknown = null] = known.unknown;
  const sameKey = board.tpmKey === '' ? undefined : known.byTpm.get(board.tpmKey);
  const sameUuid = board.uuid === '' ? [] : (known.byUuid.get(board.uuid) ?? []);
  switch (knowledge(board)) {
    case 2:
      // The TPM may have been off when the other capture was made.
      return sameKey ?? sameUuid.find((group) => !hasTpm(group)) ?? unknown;
    case 1:
      return latest(sameUuid) ?? unknown;
    default:
      return sameKey ?? latest(sameUuid) ?? latest(known.all);
  }
}

function hasTpm({ boards }: BoardGroup): boolean {
  return boards.some((board) => knowledge(board) === 2);
}

/** Of two at the same time the one whose keys come first, so that the order of the groups does not matter. */
function latest<Group extends BoardGroup>(groups: readonly Group[]): Group | null {
  const ranked = groups.map((group) => {
    const whole = group.boards.filter(({ soundness }) => soundness === 'whole');
    const time = Math.max(-1, ...whole.map(({ capturedAt }) => capturedAt ?? 0));
    const keys = whole.map(({ tpmKey, uuid }) => `${tpmKey} ${uuid}`).sort();
    return { group, time, keys: keys.join() };
  });
  ranked.sort((a, b) => b.time - a.time || (a.keys < b.keys ? -1 : 1));
  return ranked[0]?.group ?? null;
}
