// What the list of devices shows and what its toolbar acts on.
import { describe, expect, test } from 'vitest';
import { chosenDevices } from '../../renderer/features/batches/devices/chosen-devices.ts';
import { conflictingValues } from '../../renderer/features/batches/devices/conflicting-values.ts';
import { deviceKeyAction } from '../../renderer/features/batches/devices/device-keys.ts';
import { countKinds, narrowed } from '../../renderer/features/batches/devices/device-kinds.ts';
import { registrable } from '../../renderer/features/batches/registrable.ts';
import { message } from '../../shared/model/message.ts';
import { batchDevice } from './batch-device.ts';

const devices = [
  batchDevice('a'),
  batchDevice('b', { verdict: 'blocked', repairable: true }),
  batchDevice('c', { verdict: 'blocked', repairable: true, leftOut: true }),
  batchDevice('d', { verdict: 'check', repairable: true }),
];

describe('the filter', () => {
  test('counts a device that was left out as that alone', () => {
    expect(countKinds(devices)).toEqual({ ready: 1, check: 1, blocked: 1, leftOut: 1 });
  });

  test('shows one kind, and all again when there are none of it any more', () => {
    expect(narrowed(devices, 'blocked').shown.map(({ id }) => id)).toEqual(['b']);
    expect(narrowed([batchDevice('a')], 'blocked')).toEqual({ filter: 'all', shown: [batchDevice('a')] });
  });
});

describe('the toolbar', () => {
  test('leaves out those that are in, brings back those that are out', () => {
    const chosen = chosenDevices(devices, new Set(['a', 'c']));
    expect(chosen.toLeaveOut).toEqual(['a']);
    expect(chosen.toRestore).toEqual(['c']);
  });

  test('repairs the selected ones, or all of the batch when none of those can be', () => {
    expect(chosenDevices(devices, new Set(['a', 'b'])).toRepair).toEqual(['b']);
    expect(chosenDevices(devices, new Set(['a'])).toRepair).toEqual(['b', 'd']);
    expect(chosenDevices(devices, new Set(['c'])).toRepair).toEqual(['b', 'd']);
  });

  test('exports several selected devices, else the batch', () => {
    expect(chosenDevices(devices, new Set(['a'])).toExport).toBeNull();
    expect(chosenDevices(devices, new Set(['d', 'a'])).toExport).toEqual(['a', 'd']);
  });
});

test('the keys of the list', () => {
  const press = (key: string, ctrlKey = false, shiftKey = false) =>
    deviceKeyAction({ key, ctrlKey, shiftKey, metaKey: false });
  expect([press('Enter'), press('F2'), press('Delete')]).toEqual(['edit', 'edit', 'leaveOut']);
  expect([press('z', true), press('Z', true, true), press('y', true)]).toEqual(['undo', 'redo', 'redo']);
  expect([press('z'), press('y'), press('x', true)]).toEqual([null, null, null]);
});

test('the values of a conflict can be chosen from', () => {
  const captures = ['a@b.c', '', 'd@e.f', 'a@b.c'].map((assignedUser) => ({ assignedUser }));
  expect(conflictingValues(message('tagConflict', { tags: 'KIOSK · SALES' }), captures)).toEqual({
    field: 'groupTag',
    values: ['KIOSK', 'SALES'],
  });
  expect(conflictingValues(message('userConflict'), captures)).toEqual({
    field: 'assignedUser',
    values: ['a@b.c', 'd@e.f'],
  });
  expect(conflictingValues(message('hashChecksum'), captures)).toBeNull();
});

describe('registering', () => {
  const batch = [
    batchDevice('a', { groupTag: 'FROM-FILE' }),
    batchDevice('b', { groupTag: 'SET', edited: ['groupTag'] }),
    batchDevice('c', { groupTag: 'FROM-FILE', leftOut: true }),
    batchDevice('d', { verdict: 'blocked' }),
    batchDevice('e', { groupTag: 'SET', edited: ['groupTag'], submitted: true }),
    batchDevice('f', { groupTag: 'PROFILE', edited: ['groupTag'] }),
    batchDevice('g', { groupTag: '', edited: ['groupTag'] }),
  ];

  test('takes neither blocked devices nor those that were left out', () => {
    expect(registrable(batch, 'PROFILE').left).toBe(4);
  });

  test('tells a tag of the file, which does not count, from one that was set here', () => {
    expect(registrable(batch, 'PROFILE')).toMatchObject({ otherTags: 1, ownTags: 2 });
    expect(registrable(batch, null)).toMatchObject({ otherTags: 0, ownTags: 3 });
  });
});
