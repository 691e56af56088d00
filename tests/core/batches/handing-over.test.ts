// From a draft batch to the outbox: the profile, what is left out, and what later captures still change.
import { expect, test } from 'vitest';
import { deviceFile, soundHash } from '../../fakes/device-files.ts';
import {
  allIn,
  deviceOn,
  draft,
  register,
  startBoth,
  statesOf,
  until,
  mergeInto,
  valueOf,
} from '../../fakes/program.ts';

test('a batch without a profile is refused', async () => {
  const { program } = await startBoth();
  const { id } = program.batches.create('A batch');
  mergeInto(program, id, deviceFile('a.csv', ['SN-1']));
  expect(program.batches.register(id)).toMatchObject({ ok: false, error: { code: 'profileMissing' } });
  expect(statesOf(program)).toEqual({ 'SN-1': 'draft' });
});

test('blocked devices are left out and named; the others go', async () => {
  const { program } = await startBoth();
  const id = draft(program, ['SN-1', { serial: 'SN-2', hash: '' }, 'SN-3']);
  expect(program.batches.register(id)).toEqual({
    ok: true,
    value: { queued: 2, skipped: [{ serial: 'SN-2', reason: 'blocked' }] },
  });
  expect(statesOf(program)).toMatchObject({ 'SN-2': 'draft' });
  expect(program.batches.list()[0]).toMatchObject({ devices: 3, submitted: 2 });
});

test.each([
  ['no device', []],
  ['only blocked devices', [{ serial: 'SN-1', hash: '' }]],
])('a batch with %s has nothing to register', async (_what, rows) => {
  const { program } = await startBoth();
  const id = draft(program, rows);
  expect(program.batches.register(id)).toMatchObject({ ok: false, error: { code: 'nothingToRegister' } });
});

test('a device that asks for a check can be registered', async () => {
  const { bench, practice, program } = await startBoth();
  const wrapped = soundHash('SN-1').replace(/^(.{76})/, '$1 ');
  const id = register(program, [{ serial: 'SN-1', hash: wrapped }]);
  expect(program.batches.open(id)).toMatchObject({ value: { devices: [{ verdict: 'check' }] } });
  await until(bench, 'ready', allIn(program, 'ready'));
  expect(practice.registrations()).toMatchObject([{ serialNumber: 'SN-1', manufacturer: 'Contoso' }]);
});

test('the profile decides the tag, whatever the files asked for', async () => {
  const { bench, practice, program } = await startBoth();
  register(program, [{ serial: 'SN-1', groupTag: 'Other' }, 'SN-2'], 'power-user');
  await until(bench, 'all ready', allIn(program, 'ready'));
  expect(practice.registrations().map(({ groupTag }) => groupTag)).toEqual([
    'Microsoft365Managed_PowerUser',
    'Microsoft365Managed_PowerUser',
  ]);
});

test('product ID and user go along', async () => {
  const { bench, practice, program } = await startBoth();
  register(program, [{ serial: 'SN-1', assignedUser: 'kim@contoso.example' }]);
  await until(bench, 'ready', allIn(program, 'ready'));
  expect(practice.registrations()).toMatchObject([{ userPrincipalName: 'kim@contoso.example' }]);
});

test('once devices were handed over, the profile is locked', async () => {
  const { program } = await startBoth();
  const id = draft(program, ['SN-1'], 'kiosk');
  expect(program.batches.pickProfile(id, 'standard').ok).toBe(true);
  program.batches.register(id);
  expect(program.batches.pickProfile(id, 'kiosk')).toMatchObject({
    ok: false,
    error: { code: 'batchSubmitted' },
  });
  expect(program.batches.pickProfile(id, 'standard').ok).toBe(true);
  expect(program.batches.list()[0]?.profileId).toBe('standard');
});

test('a further capture of a device that was handed over is only kept beside', async () => {
  const { bench, program } = await startBoth();
  const id = register(program, ['SN-1', 'SN-2']);
  await until(bench, 'all ready', allIn(program, 'ready'));
  const later = soundHash('SN-1', { capturedAt: '2026-10-06T08:00:00Z' });
  mergeInto(program, id, deviceFile('later.csv', [{ serial: 'SN-1', hash: later, groupTag: 'Other' }]));
  const { devices } = valueOf(program.batches.open(id));
  expect(devices).toMatchObject([
    { serial: 'SN-1', verdict: 'ready', reasons: [], groupTag: '', locked: true, captures: 2 },
    { serial: 'SN-2', captures: 1 },
  ]);
  expect(
    valueOf(program.drafts.device(devices[0]!.id)).captures.map(({ source, kept }) => [source.path, kept]),
  ).toEqual([
    ['later.csv', false],
    ['stick/devices.csv', true],
  ]);
  expect(deviceOn(program, 'SN-1').state).toBe('ready');
});

test('another device under the serial of one that was handed over is blocked', async () => {
  const { program } = await startBoth();
  const id = register(program, ['SN-1']);
  const other = soundHash('SN-1', { seed: 'another device' });
  mergeInto(program, id, deviceFile('later.csv', [{ serial: 'SN-1', hash: other }]));
  expect(valueOf(program.batches.open(id)).devices).toMatchObject([
    { verdict: 'ready', reasons: [], locked: true },
    { verdict: 'blocked', reasons: [{ code: 'serialConflict' }], locked: false },
  ]);
});

test('devices merged after the hand-over can be handed over too', async () => {
  const { bench, program } = await startBoth();
  const id = register(program, ['SN-1']);
  mergeInto(program, id, deviceFile('later.csv', ['SN-2']));
  expect(program.batches.register(id)).toMatchObject({
    value: { queued: 1, skipped: [{ serial: 'SN-1', reason: 'alreadySubmitted' }] },
  });
  await until(bench, 'all ready', allIn(program, 'ready'));
  expect(program.batches.list()[0]).toMatchObject({ devices: 2, submitted: 2 });
});
