// What the service can refuse, and what the technician then reads.
import { expect, test } from 'vitest';
import type { Fetch } from '../../../electron/core/ports/fetch.ts';
import type { OutcomeName } from '../../../electron/practice/scenario.ts';
import type { Failure } from '../../../shared/model/board.ts';
import { deviceFile, serials, soundHash } from '../../fakes/device-files.ts';
import {
  allIn,
  boardOf,
  deviceOn,
  importsAt,
  openBench,
  register,
  startBoth,
  startPractice,
  startProgram,
  statesOf,
  timesSent,
  until,
  mergeInto,
} from '../../fakes/program.ts';

const IMPORT = '/deviceManagement/importedWindowsAutopilotDeviceIdentities/import';
const uuid = /^[0-9a-f-]{36}$/;

test.each<[OutcomeName, Partial<Failure>]>([
  ['notFound', { kind: 'deviceNotFound', code: 812, name: 'ZtdDeviceNotFound' }],
  ['invalidHash', { kind: 'hashNotValid', code: 802, name: 'InvalidZtdHardwareHash' }],
  ['otherTenant', { kind: 'claimedByOther', code: 808, name: 'ZtdDeviceAssignedToOtherTenant' }],
  ['storageError', { kind: 'unexpected', code: 0, name: 'StorageError' }],
])('%s fails alone, with the message for it and the request ID', async (outcome, failure) => {
  const { bench, program } = await startBoth({ devices: { 'SN-2': outcome } });
  register(program, ['SN-1', 'SN-2', 'SN-3']);
  await until(bench, 'an end for all', allIn(program, 'ready', 'failed'));
  expect(statesOf(program)).toEqual({ 'SN-1': 'ready', 'SN-2': 'failed', 'SN-3': 'ready' });
  const found = deviceOn(program, 'SN-2');
  expect(found.failure).toMatchObject({ ...failure, foundTag: null });
  expect(found.failure?.requestId).toMatch(uuid);
});

test('a profile that cannot be assigned is an unexpected error', async () => {
  const { bench, program } = await startBoth({ devices: { 'SN-1': 'profileFailed' } });
  register(program, ['SN-1']);
  await until(bench, 'failed', allIn(program, 'failed'));
  expect(deviceOn(program, 'SN-1').failure).toMatchObject({ kind: 'unexpected', code: null });
});

test('a device registered before with the same tag counts as ready, and says so', async () => {
  const groupTag = 'Microsoft365Managed_Standard';
  const { bench, practice, program } = await startBoth({ existing: [{ serialNumber: 'SN-1', groupTag }] });
  register(program, ['SN-1', 'SN-2']);
  await until(bench, 'all ready', allIn(program, 'ready'));
  expect(deviceOn(program, 'SN-1')).toMatchObject({ alreadyRegistered: true, failure: null });
  expect(deviceOn(program, 'SN-2')).toMatchObject({ alreadyRegistered: false });
  expect(practice.registrations()).toHaveLength(2);
});

test.each(['', 'Microsoft365Managed_Kiosk', 'microsoft365managed_standard'])(
  'a device registered before with tag "%s" instead fails, and says which tag it has',
  async (groupTag) => {
    const { bench, program } = await startBoth({ existing: [{ serialNumber: 'SN-1', groupTag }] });
    register(program, ['SN-1']);
    await until(bench, 'failed', allIn(program, 'failed'));
    expect(deviceOn(program, 'SN-1').failure).toMatchObject({
      kind: 'alreadyRegistered',
      foundTag: groupTag,
    });
  },
);

/** A network on which one device's hash loses its last character: no base64 any more. */
function spoilsHashOf(serial: string): Fetch {
  const sound = soundHash(serial);
  return (url, init = {}) =>
    fetch(url, {
      ...init,
      ...(typeof init.body === 'string' ? { body: init.body.replace(sound, sound.slice(0, -1)) } : {}),
    });
}

test('one hash that is no base64 fails alone: the others of its request get ready', async () => {
  const bench = openBench();
  const practice = await startPractice(bench);
  const program = await startProgram(bench, practice.url, { fetch: spoilsHashOf('SN-006') });
  register(program, serials(9));
  await until(bench, 'an end for all', allIn(program, 'ready', 'failed'));
  const failed = boardOf(program).filter(({ state }) => state === 'failed');
  expect(failed.map(({ serial }) => serial)).toEqual(['SN-006']);
  expect(failed[0]?.failure).toMatchObject({ kind: 'hashNotValid', code: 400 });
  expect(failed[0]?.failure?.requestId).toMatch(uuid);
  expect(JSON.stringify(failed)).not.toContain(soundHash('SN-006').slice(0, 40));
  expect(practice.registrations()).toHaveLength(8);
});

test('a new capture of a device that failed is what registering again sends', async () => {
  const bench = openBench();
  const practice = await startPractice(bench);
  const program = await startProgram(bench, practice.url, { fetch: spoilsHashOf('SN-1') });
  const batchId = register(program, ['SN-1', 'SN-2']);
  await until(bench, 'an end for all', allIn(program, 'ready', 'failed'));
  expect(statesOf(program)).toEqual({ 'SN-1': 'failed', 'SN-2': 'ready' });

  const again = ['SN-1', 'SN-2'].map((serial) => ({
    serial,
    hash: soundHash(serial, { capturedAt: '2029-01-01T00:00:00Z' }),
  }));
  mergeInto(program, batchId, deviceFile('second-visit.csv', again));
  expect(program.batches.retry([deviceOn(program, 'SN-1').id])).toBe(1);
  await until(bench, 'all ready', allIn(program, 'ready'));
  expect(importsAt(practice).at(-1)).toEqual(['SN-1']);
  expect(practice.registrations()).toHaveLength(2);
});

test('trying failed devices again sends only those, and what was wrong can be right now', async () => {
  const bench = openBench();
  const first = await startPractice(bench, { devices: { 'SN-2': 'notFound', 'SN-3': 'storageError' } });
  const port = Number(new URL(first.url).port);
  const program = await startProgram(bench, first.url);
  register(program, ['SN-1', 'SN-2', 'SN-3']);
  await until(bench, 'an end for all', allIn(program, 'ready', 'failed'));

  await first.close();
  const second = await startPractice(
    bench,
    { existing: [{ serialNumber: 'SN-1', groupTag: 'Microsoft365Managed_Standard' }] },
    port,
  );
  const ids = boardOf(program).map(({ id }) => id);
  expect(program.batches.retry(ids)).toBe(2);
  await until(bench, 'sent', () => importsAt(second).length > 0);
  await until(bench, 'both ready', () =>
    ['SN-2', 'SN-3'].every((serial) => deviceOn(program, serial).state === 'ready'),
  );
  expect(timesSent(second)).toEqual({ 'SN-2': 1, 'SN-3': 1 });
  expect(deviceOn(program, 'SN-2').failure).toBeNull();
});

test('a failure that comes again after a retry is told again, also where the service forgets our import ID', async () => {
  const { bench, practice, program } = await startBoth({
    keepImportId: false,
    devices: { 'SN-1': 'notFound' },
  });
  register(program, ['SN-1']);
  await until(bench, 'failed', allIn(program, 'failed'));
  const before = deviceOn(program, 'SN-1');
  expect(program.batches.retry([before.id])).toBe(1);
  expect(statesOf(program)).not.toEqual({ 'SN-1': 'failed' });
  await until(bench, 'failed again', allIn(program, 'failed'));
  expect(timesSent(practice)).toEqual({ 'SN-1': 2 });
  expect(deviceOn(program, 'SN-1').failure?.at).toBeGreaterThan(before.failure?.at ?? Infinity);
});

test('a try that was lost is not taken for the failed one before it, where the service forgets our import ID', async () => {
  const { bench, practice, program } = await startBoth({
    keepImportId: false,
    devices: { 'SN-1': 'notFound' },
    faults: [{ method: 'POST', path: IMPORT, nth: 2, action: 'reset' }],
  });
  register(program, ['SN-1']);
  await until(bench, 'failed', allIn(program, 'failed'));
  program.batches.retry([deviceOn(program, 'SN-1').id]);
  await until(bench, 'failed again', allIn(program, 'failed'));
  expect(timesSent(practice)).toEqual({ 'SN-1': 3 });
});

test('a failed device whose serial another batch got through is not sent again', async () => {
  const { bench, practice, program } = await startBoth({
    faults: [
      {
        method: 'POST',
        path: IMPORT,
        nth: 1,
        action: 'status:400',
      },
    ],
  });
  register(program, ['SN-1']);
  await until(bench, 'failed', allIn(program, 'failed'));
  register(program, ['SN-1']);
  await until(bench, 'one ready', () => boardOf(program).some(({ state }) => state === 'ready'));
  const failed = boardOf(program).filter(({ state }) => state === 'failed');
  expect(program.batches.retry(failed.map(({ id }) => id))).toBe(0);
  expect(timesSent(practice)).toEqual({ 'SN-1': 2 });
  expect(practice.registrations()).toHaveLength(1);
});
