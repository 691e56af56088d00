// The window's copy of the board: one snapshot, then numbered changes. A gap means that something was missed, so
// a new snapshot is fetched. Nothing is shown before main has said it.
import { create } from 'zustand';
import type { BoardChange, BoardSnapshot } from '../../shared/ipc/contract.ts';
import type { BoardDevice } from '../../shared/model/board.ts';
import { api, subscribe } from './api.ts';

type BoardState = {
  /** Null until the first snapshot. */
  readonly revision: number | null;
  /** In the order of the board: by batch, then by place in the batch. */
  readonly devices: readonly BoardDevice[];
};

export const useBoard = create<BoardState>(() => ({ revision: null, devices: [] }));

/** Keeps the copy up to date; the returned function ends that. */
export function followBoard(): () => void {
  const stop = subscribe('boardChanged', (change) => {
    const after = applyChange(useBoard.getState(), change);
    if (after === 'gap') void refetch();
    else useBoard.setState(after);
  });
  void refetch();
  return stop;
}

async function refetch(): Promise<void> {
  const answer = await api.board.snapshot();
  if (answer.ok) useBoard.setState(fromSnapshot(answer.value));
}

export function fromSnapshot({ revision, devices }: BoardSnapshot): BoardState {
  return { revision, devices };
}

/** @returns the board after the change, or `gap` when the change does not follow on what is known. */
export function applyChange(board: BoardState, change: BoardChange): BoardState | 'gap' {
  if (board.revision === null || change.from > board.revision) return 'gap';
  if (change.revision <= board.revision) return board;
  const changed = new Map(change.devices.map((device) => [device.id, device]));
  const gone = new Set(change.gone);
  const devices = board.devices.flatMap((device) => {
    if (gone.has(device.id)) return [];
    const after = changed.get(device.id);
    if (after === undefined) return [device];
    changed.delete(device.id);
    return [after];
  });
  return { revision: change.revision, devices: [...devices, ...changed.values()] };
}
