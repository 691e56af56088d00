// Gives the status board out: a snapshot once, then numbered changes to whoever listens.
import type { BoardDevice } from '../../../shared/model/board.ts';
import type { Database } from '../db/database.ts';
import { boardRevision, devicesSince, leftOutSince, markChanged, nextRevision } from './board-repo.ts';

export type BoardSnapshot = { readonly revision: number; readonly devices: readonly BoardDevice[] };

/** What changed after revision `from` up to `revision`. A listener that is not at `from` missed something. */
export type BoardChange = BoardSnapshot & {
  readonly from: number;
  /** IDs of devices that left the board. */
  readonly gone: readonly string[];
};

export type BoardService = {
  snapshot(): BoardSnapshot;
  /** Notes that devices changed. Call it inside the transaction that changes them. */
  noteChange(deviceIds: readonly string[]): void;
  /** Tells the listeners what was noted and committed since the last call. */
  publish(): void;
  /** @returns a function that ends the subscription. */
  subscribe(listener: (change: BoardChange) => void): () => void;
};

export function boardService(db: Database): BoardService {
  const listeners = new Set<(change: BoardChange) => void>();
  let published = boardRevision(db);
  return {
    snapshot: () => ({ revision: boardRevision(db), devices: devicesSince(db, 0) }),
    noteChange: (deviceIds) => {
      if (deviceIds.length === 0) return;
      const revision = nextRevision(db);
      for (const id of deviceIds) markChanged(db, id, revision);
    },
    publish: () => {
      const revision = boardRevision(db);
      if (revision === published) return;
      const change = {
        from: published,
        revision,
        devices: devicesSince(db, published),
        gone: leftOutSince(db, published),
      };
      published = revision;
      for (const listener of listeners) listener(change);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
