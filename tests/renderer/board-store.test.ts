// The window's copy of the board, change by change.
import { expect, test } from 'vitest';
import { applyChange, fromSnapshot } from '../../renderer/app/board-store.ts';
import type { BoardDevice } from '../../shared/model/board.ts';

function device(id: string, state: BoardDevice['state'] = 'draft'): BoardDevice {
  return {
    id,
    batchId: 'batch',
    serial: `SN-${id}`,
    manufacturer: '',
    model: '',
    groupTag: '',
    verdict: 'ready',
    state,
    since: null,
    failure: null,
    alreadyRegistered: false,
  };
}

const board = fromSnapshot({ revision: 4, devices: [device('a'), device('b'), device('c')] });

test('changed devices keep their place, new ones come last', () => {
  const change = { from: 4, revision: 5, devices: [device('d'), device('b', 'queued')], gone: [] };
  expect(applyChange(board, change)).toEqual({
    revision: 5,
    devices: [device('a'), device('b', 'queued'), device('c'), device('d')],
  });
});

test('devices that left are not shown any more', () => {
  const change = { from: 4, revision: 6, devices: [device('c', 'queued')], gone: ['a', 'never seen'] };
  expect(applyChange(board, change)).toEqual({
    revision: 6,
    devices: [device('b'), device('c', 'queued')],
  });
});

test('a device that left and came back is there once', () => {
  const after = applyChange(board, { from: 4, revision: 6, devices: [device('a')], gone: ['a'] });
  expect(after).toEqual({ revision: 6, devices: [device('b'), device('c'), device('a')] });
});

test('a change that is known already changes nothing; one that does not follow asks for a new snapshot', () => {
  expect(applyChange(board, { from: 3, revision: 4, devices: [], gone: ['a'] })).toBe(board);
  expect(applyChange(board, { from: 5, revision: 6, devices: [], gone: [] })).toBe('gap');
});
