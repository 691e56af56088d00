// The calls as the window makes them, over the real program.
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../../electron/core/db/database.ts';
import { silentLog } from '../../electron/core/ports/log.ts';
import type { BatchSummary } from '../../shared/model/batch.ts';
import { deviceFile, soundHash } from '../fakes/device-files.ts';
import { allIn, boardOf, deviceOn, until } from '../fakes/program.ts';
import { openBorder } from './border.ts';

type Border = Awaited<ReturnType<typeof openBorder>>;

async function created({ ask }: Border): Promise<string> {
  const answer = await ask('batches.create', { name: '  Rack 4  ' });
  if (!answer.ok) throw new Error(answer.error.code);
  return (answer.value as BatchSummary).id;
}

test('from an empty program to a device that is ready, by calls alone', async () => {
  const border = await openBorder();
  const { ask, bench, drop, program } = border;
  const batchId = await created(border);
  expect(await ask('batches.list')).toMatchObject({ value: [{ name: 'Rack 4', devices: 0 }] });
  const files = [deviceFile('E:\\a.csv', ['SN-1', 'SN-2'])];
  expect(await drop(batchId, files)).toMatchObject({ value: { added: 2 } });
  expect(await ask('batches.pickProfile', { batchId, profileId: 'kiosk' })).toMatchObject({ ok: true });
  expect(await ask('batches.register', { batchId })).toEqual({ ok: true, value: { queued: 2, skipped: [] } });
  await until(bench, 'all ready', allIn(program, 'ready'));
  expect(await ask('board.snapshot')).toMatchObject({
    ok: true,
    value: {
      devices: [
        { serial: 'SN-1', state: 'ready' },
        { serial: 'SN-2', state: 'ready' },
      ],
    },
  });
});

test('a device says what its hash says, and the hash itself stays behind', async () => {
  const border = await openBorder();
  const { ask, drop, program } = border;
  const batchId = await created(border);
  const cut = { serial: 'SN-2', hash: soundHash('SN-2').slice(0, 400) };
  await drop(batchId, [deviceFile('a.csv', ['SN-1', cut, { serial: 'SN-3', hash: 'no hash' }])]);
  const detail = (serial: string) => ask('drafts.device', { deviceId: deviceOn(program, serial).id });

  expect(await detail('SN-1')).toMatchObject({
    ok: true,
    value: {
      device: { serial: 'SN-1', verdict: 'ready' },
      captures: [{ source: { path: 'a.csv', line: 2 }, kept: true, capturedAt: Date.UTC(2026, 9, 5, 8) }],
      facts: { serial: 'SN-1', manufacturer: 'Contoso', model: 'Bench 1', tpm: { version: '2.0' } },
    },
  });
  // Of a damaged hash what can be read, of none nothing.
  expect(await detail('SN-2')).toMatchObject({
    ok: true,
    value: { facts: { memoryGiB: expect.any(Number) } },
  });
  expect(await detail('SN-3')).toMatchObject({ ok: true, value: { facts: null } });
  expect(JSON.stringify(await detail('SN-1'))).not.toMatch(/[A-Za-z0-9+/]{100}/);
});

test('no answer carries a hardware hash, and a user’s name only the one device that is looked at', async () => {
  const border = await openBorder();
  const { ask, drop, program } = border;
  const batchId = await created(border);
  const [kim, lee] = ['kim@contoso.example', 'lee@contoso.example'];
  const later = soundHash('SN-1', { capturedAt: '2026-10-09T08:00:00Z' });
  const first = await drop(batchId, [deviceFile('a.csv', [{ serial: 'SN-1', assignedUser: kim }])]);
  const second = await drop(batchId, [
    deviceFile('b.csv', [{ serial: 'SN-1', assignedUser: lee, hash: later }]),
  ]);
  const opened = await ask('batches.open', { batchId });
  expect(opened).toMatchObject({
    value: { devices: [{ captures: 2, reasons: [{ code: 'userConflict' }] }] },
  });
  const deviceId = deviceOn(program, 'SN-1').id;
  const detail = await ask('drafts.device', { deviceId });
  const answers = [
    ...[first, second, opened],
    await ask('batches.list'),
    await ask('board.snapshot'),
    await ask('drafts.edit', { batchId, deviceIds: [deviceId], edit: { assignedUser: kim } }),
    await ask('drafts.undo', { batchId }),
    await ask('batches.pickProfile', { batchId, profileId: 'kiosk' }),
    await ask('batches.register', { batchId }),
  ];
  expect(answers.filter(({ ok }) => !ok)).toEqual([]);
  expect(JSON.stringify(answers)).not.toMatch(/[A-Za-z0-9+/]{100}|contoso\.example/);
  expect(JSON.stringify(detail)).not.toMatch(/[A-Za-z0-9+/]{100}/);
  expect(detail).toMatchObject({
    value: {
      device: { hasUser: true, reasons: [{ code: 'userConflict' }] },
      assignedUser: lee,
      captures: [{ assignedUser: lee }, { assignedUser: kim }],
    },
  });
});

test('names that an earlier version stored with a reason stay behind, too', async () => {
  const border = await openBorder();
  const { ask, drop, folder } = border;
  const batchId = await created(border);
  await drop(batchId, [deviceFile('a.csv', ['SN-1'])]);
  const db = connect(join(folder, 'enrollbench.db'), silentLog);
  onTestFinished(() => db.close());
  const reasons = [
    { code: 'tagConflict', params: { tags: 'Kiosk · Office' } },
    { code: 'userConflict', params: { users: 'kim@contoso.example · lee@contoso.example' } },
  ];
  db.run('UPDATE device SET reasons = :reasons', { reasons: JSON.stringify(reasons) });
  const opened = await ask('batches.open', { batchId });
  expect(opened).toMatchObject({ value: { devices: [{ reasons: [reasons[0], { code: 'userConflict' }] }] } });
  expect(JSON.stringify(opened)).not.toContain('contoso.example');
});

test('the program says what it is, in the language of the system until one is chosen', async () => {
  const { ask } = await openBorder({ languages: ['tlh', 'nl-BE', 'fr'] });
  expect(await ask('app.info')).toEqual({
    ok: true,
    value: {
      version: '1.2.3',
      language: 'nl',
      tenant: 'practice',
      connection: { state: 'unknown', until: null },
      databaseSetAside: null,
    },
  });
  expect(await ask('app.setLanguage', { language: 'sv' })).toEqual({ ok: true, value: null });
  expect(await ask('app.info')).toMatchObject({ value: { language: 'sv' } });
});

test('text that is to be copied gets to the clipboard as it is', async () => {
  const { ask, copied } = await openBorder();
  expect(await ask('app.copyText', { text: ' r-1 ' })).toEqual({ ok: true, value: null });
  expect(copied).toEqual([' r-1 ']);
});

test('trying failed devices again says how many were, and leaves the others alone', async () => {
  const border = await openBorder();
  const { ask, bench, drop, practice, program } = border;
  const batchId = await created(border);
  await drop(batchId, [deviceFile('a.csv', ['SN-1'])]);
  await ask('batches.pickProfile', { batchId, profileId: 'standard' });
  await ask('batches.register', { batchId });
  await until(bench, 'ready', allIn(program, 'ready'));
  const requests = practice.ledger().filter(({ method }) => method === 'POST').length;
  expect(await ask('board.retry', { deviceIds: boardOf(program).map(({ id }) => id) })).toEqual({
    ok: true,
    value: 0,
  });
  expect(await ask('board.tryNow')).toEqual({ ok: true, value: null });
  expect(practice.ledger().filter(({ method }) => method === 'POST')).toHaveLength(requests);
  expect(deviceOn(program, 'SN-1').state).toBe('ready');
});
