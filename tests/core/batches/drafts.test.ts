// Decisions about the devices of a batch: what they change, what they leave alone, and how they are taken back.
import { expect, test } from 'vitest';
import type { Services } from '../../../electron/compose.ts';
import type { BatchDevice } from '../../../shared/model/batch.ts';
import { deviceFile, soundHash } from '../../fakes/device-files.ts';
import {
  allIn,
  boardOf,
  draft,
  mergeInto,
  openBench,
  register,
  startBoth,
  startPractice,
  startProgram,
  until,
  valueOf,
} from '../../fakes/program.ts';

function devices(program: Services, batchId: string): readonly BatchDevice[] {
  return valueOf(program.batches.open(batchId)).devices;
}

function idsOf(program: Services, batchId: string, ...serials: string[]): string[] {
  return devices(program, batchId)
    .filter(({ serial }) => serials.includes(serial))
    .map(({ id }) => id);
}

const cut = (serial: string) => soundHash(serial).slice(0, 3001);

test('values are written over for the devices named, and shown as set here', async () => {
  const { program } = await startBoth();
  const id = draft(program, [{ serial: 'SN-1', groupTag: 'Old' }, 'SN-2', 'SN-3']);
  const edit = {
    groupTag: 'New',
    assignedUser: 'kim@contoso.example',
    orderId: 'PO 7',
    notes: 'by\nthe door',
  };
  expect(program.drafts.edit(id, idsOf(program, id, 'SN-1', 'SN-2'), edit)).toEqual({
    ok: true,
    value: { changed: 2, locked: 0 },
  });
  expect(devices(program, id)).toMatchObject([
    {
      groupTag: 'New',
      hasUser: true,
      orderId: 'PO 7',
      edited: ['groupTag', 'assignedUser', 'orderId', 'notes'],
    },
    { groupTag: 'New', notes: 'by\nthe door' },
    { groupTag: '', hasUser: false, edited: [] },
  ]);
});

test('a value taken back is the file’s again', async () => {
  const { program } = await startBoth();
  const id = draft(program, [{ serial: 'SN-1', groupTag: 'Old' }]);
  program.drafts.edit(id, idsOf(program, id, 'SN-1'), { groupTag: '' });
  expect(devices(program, id)).toMatchObject([{ groupTag: '', edited: ['groupTag'] }]);
  program.drafts.edit(id, idsOf(program, id, 'SN-1'), { groupTag: null });
  expect(devices(program, id)).toMatchObject([{ groupTag: 'Old', edited: [] }]);
});

test('a decision outlives later merges', async () => {
  const { program } = await startBoth();
  const id = draft(program, [{ serial: 'SN-1', groupTag: 'One' }]);
  program.drafts.edit(id, idsOf(program, id, 'SN-1'), { groupTag: 'Mine' });
  mergeInto(program, id, deviceFile('b.csv', [{ serial: 'SN-1', groupTag: 'Two' }]));
  expect(devices(program, id)).toMatchObject([{ groupTag: 'Mine', verdict: 'ready', captures: 2 }]);
});

test('undo and redo go step by step, also after the program was closed', async () => {
  const bench = openBench();
  const practice = await startPractice(bench);
  const first = await startProgram(bench, practice.url);
  const id = draft(first, ['SN-1', 'SN-2']);
  const [one = ''] = idsOf(first, id, 'SN-1');
  first.drafts.edit(id, [one], { groupTag: 'A' });
  first.drafts.leaveOut(id, idsOf(first, id, 'SN-1', 'SN-2'));
  await first.close();

  const program = await startProgram(bench, practice.url);
  const now = () => {
    const { undo, redo, devices: all } = valueOf(program.batches.open(id));
    return [undo?.kind, redo?.kind, all[0]?.groupTag, all.map(({ leftOut }) => leftOut)];
  };
  expect(now()).toEqual(['leaveOut', undefined, 'A', [true, true]]);
  expect(program.drafts.undo(id)).toEqual({ ok: true, value: { changed: 2, locked: 0 } });
  expect(now()).toEqual(['edit', 'leaveOut', 'A', [false, false]]);
  program.drafts.undo(id);
  expect(now()).toEqual([undefined, 'edit', '', [false, false]]);
  expect(program.drafts.undo(id)).toMatchObject({ error: { code: 'nothingToUndo' } });
  program.drafts.redo(id);
  program.drafts.redo(id);
  expect(now()).toEqual(['leaveOut', undefined, 'A', [true, true]]);
  expect(program.drafts.redo(id)).toMatchObject({ error: { code: 'nothingToUndo' } });
});

test('a new decision ends what could be made again', async () => {
  const { program } = await startBoth();
  const id = draft(program, ['SN-1']);
  const [one = ''] = idsOf(program, id, 'SN-1');
  program.drafts.edit(id, [one], { groupTag: 'A' });
  program.drafts.undo(id);
  program.drafts.edit(id, [one], { groupTag: 'B' });
  expect(program.drafts.redo(id)).toMatchObject({ error: { code: 'nothingToUndo' } });
  program.drafts.undo(id);
  expect(devices(program, id)).toMatchObject([{ groupTag: '' }]);
});

test('what changes nothing is no step', async () => {
  const { program } = await startBoth();
  const id = draft(program, ['SN-1']);
  expect(program.drafts.restore(id, idsOf(program, id, 'SN-1'))).toEqual({
    ok: true,
    value: { changed: 0, locked: 0 },
  });
  expect(valueOf(program.batches.open(id)).undo).toBeNull();
});

test('a device left out is neither counted, registered nor on the board, and comes back whole', async () => {
  const { program } = await startBoth();
  const id = draft(program, ['SN-1', 'SN-2']);
  const gone: string[] = [];
  program.board.subscribe((change) => gone.push(...change.gone));
  const out = idsOf(program, id, 'SN-1');
  program.drafts.leaveOut(id, out);
  expect(gone).toEqual(out);
  expect(program.batches.list()).toMatchObject([{ devices: 1, leftOut: 1, verdicts: { ready: 1 } }]);
  expect(boardOf(program).map(({ serial }) => serial)).toEqual(['SN-2']);
  expect(program.batches.register(id)).toMatchObject({ value: { queued: 1, skipped: [] } });
  program.drafts.restore(id, out);
  expect(boardOf(program).map(({ serial, state }) => [serial, state])).toEqual([
    ['SN-1', 'draft'],
    ['SN-2', 'queued'],
  ]);
});

test('leaving one of two out settles what they have against each other; bringing it back does not hide it', async () => {
  const { program } = await startBoth();
  const other = soundHash('SN-1', { seed: 'another device' });
  const id = draft(program, ['SN-1', { serial: 'SN-1', hash: other }]);
  const [first = '', second = ''] = devices(program, id).map((device) => device.id);
  program.drafts.leaveOut(id, [first]);
  expect(devices(program, id)[1]).toMatchObject({ id: second, verdict: 'ready', reasons: [] });
  program.drafts.undo(id);
  expect(devices(program, id).map(({ verdict }) => verdict)).toEqual(['blocked', 'blocked']);
});

test('a capture can be chosen by hand, and the choice taken back', async () => {
  const { bench, practice, program } = await startBoth();
  const newer = soundHash('SN-1', { capturedAt: '2026-10-09T08:00:00Z' });
  const id = draft(program, [
    { serial: 'SN-1', groupTag: 'Old' },
    { serial: 'SN-1', hash: newer, groupTag: 'New' },
  ]);
  const [one = ''] = devices(program, id).map((device) => device.id);
  const captures = () => valueOf(program.drafts.device(one)).captures;
  expect(captures().map(({ groupTag, kept }) => [groupTag, kept])).toEqual([
    ['New', true],
    ['Old', false],
  ]);
  program.drafts.chooseCapture(one, captures()[1]!.id);
  expect(valueOf(program.drafts.device(one))).toMatchObject({
    captureChosen: true,
    device: { groupTag: 'Old' },
    captures: [{ kept: false }, { kept: true }],
  });
  expect(program.drafts.chooseCapture(one, 999)).toMatchObject({ error: { code: 'captureNotFound' } });
  program.batches.register(id);
  await until(bench, 'ready', allIn(program, 'ready'));
  expect(practice.ledger().find(({ path }) => path.endsWith('/import'))).toBeDefined();
  expect(program.drafts.chooseCapture(one, null)).toEqual({ ok: true, value: { changed: 0, locked: 1 } });
});

test('what can be put right is, goes out right, and can be taken back', async () => {
  const { bench, practice, program } = await startBoth();
  const id = draft(program, [
    { serial: 'SN-1', hash: cut('SN-1') },
    { serial: 'SN-2', hash: soundHash('SN-2').slice(0, 1000) },
  ]);
  expect(devices(program, id).map(({ verdict, repairable }) => [verdict, repairable])).toEqual([
    ['blocked', true],
    ['blocked', false],
  ]);
  expect(program.drafts.repair(id, idsOf(program, id, 'SN-1', 'SN-2'))).toEqual({
    ok: true,
    value: { changed: 1, locked: 0 },
  });
  expect(devices(program, id)[0]).toMatchObject({ verdict: 'ready', repaired: true, repairable: false });
  program.drafts.undo(id);
  expect(devices(program, id)[0]).toMatchObject({ verdict: 'blocked', repaired: false, repairable: true });
  program.drafts.redo(id);
  program.batches.register(id);
  await until(bench, 'SN-1 ready', () => boardOf(program).some(({ state }) => state === 'ready'));
  expect(practice.registrations()).toMatchObject([{ serialNumber: 'SN-1' }]);
});

test('a tag set here goes to the service instead of the profile’s', async () => {
  const { bench, practice, program } = await startBoth();
  const id = draft(program, ['SN-1', { serial: 'SN-2', groupTag: 'of the file' }]);
  program.drafts.edit(id, idsOf(program, id, 'SN-1'), { groupTag: 'Microsoft365Managed_Kiosk' });
  program.batches.register(id);
  await until(bench, 'all ready', allIn(program, 'ready'));
  expect(practice.registrations().map(({ serialNumber, groupTag }) => [serialNumber, groupTag])).toEqual([
    ['SN-1', 'Microsoft365Managed_Kiosk'],
    ['SN-2', 'Microsoft365Managed_Standard'],
  ]);
});

test('what the service has stays as it was sent; notes and numbers do not matter to it', async () => {
  const { program } = await startBoth();
  const id = register(program, ['SN-1']);
  const ids = idsOf(program, id, 'SN-1');
  expect(program.drafts.leaveOut(id, ids)).toEqual({ ok: true, value: { changed: 0, locked: 1 } });
  expect(program.drafts.edit(id, ids, { groupTag: 'X', notes: 'shelf 3' })).toEqual({
    ok: true,
    value: { changed: 1, locked: 1 },
  });
  expect(devices(program, id)).toMatchObject([
    { groupTag: '', notes: 'shelf 3', edited: ['notes'], locked: true },
  ]);
});

test('undoing a step of a device that was handed over since leaves what was sent', async () => {
  const { program } = await startBoth();
  const id = draft(program, ['SN-1']);
  program.drafts.edit(id, idsOf(program, id, 'SN-1'), { groupTag: 'Lab', orderId: 'PO 7' });
  program.batches.register(id);
  expect(program.drafts.undo(id)).toEqual({ ok: true, value: { changed: 1, locked: 1 } });
  expect(devices(program, id)).toMatchObject([{ groupTag: 'Lab', orderId: '' }]);
});

test('devices of another batch are not touched', async () => {
  const { program } = await startBoth();
  const mine = draft(program, ['SN-1']);
  const other = draft(program, ['SN-2']);
  expect(program.drafts.edit(mine, idsOf(program, other, 'SN-2'), { notes: 'x' })).toEqual({
    ok: true,
    value: { changed: 0, locked: 0 },
  });
  expect(devices(program, other)).toMatchObject([{ notes: '' }]);
});

test('what three devices have against each other is told of each, whichever was decided about', async () => {
  const { program } = await startBoth();
  const id = draft(program, [
    { serial: 'A', hash: soundHash('A', { seed: 's1' }) },
    { serial: 'B', hash: soundHash('B', { seed: 's1' }) },
    { serial: 'B', hash: soundHash('B', { seed: 's2' }) },
  ]);
  program.drafts.leaveOut(id, idsOf(program, id, 'A'));
  expect(devices(program, id).map(({ serial, verdict }) => [serial, verdict])).toEqual([
    ['A', 'blocked'],
    ['B', 'blocked'],
    ['B', 'blocked'],
  ]);
});

test('a device that failed goes out again with what was decided since', async () => {
  const { bench, practice, program } = await startBoth({ devices: { 'SN-1': 'invalidHash' } });
  const id = register(program, ['SN-1']);
  await until(bench, 'failed', allIn(program, 'failed'));
  const ids = idsOf(program, id, 'SN-1');
  program.drafts.edit(id, ids, {
    groupTag: 'Microsoft365Managed_Kiosk',
    assignedUser: 'kim@contoso.example',
  });
  expect(program.batches.retry(ids)).toBe(1);
  await until(
    bench,
    'sent twice',
    () => practice.ledger().filter(({ path }) => path.endsWith('/import')).length === 2,
  );
  expect(boardOf(program)).toMatchObject([{ groupTag: 'Microsoft365Managed_Kiosk' }]);
});

test('a device that failed and was left out since is not registered again', async () => {
  const { bench, program } = await startBoth({ devices: { 'SN-1': 'invalidHash' } });
  const id = register(program, ['SN-1', 'SN-2']);
  await until(bench, 'settled', allIn(program, 'failed', 'ready'));
  program.drafts.leaveOut(id, idsOf(program, id, 'SN-1'));
  expect(program.batches.retry(idsOf(program, id, 'SN-1'))).toBe(0);
});
