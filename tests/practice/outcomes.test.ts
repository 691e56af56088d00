// What each scripted outcome, and each fault of a hash, ends in.
import { expect, test } from 'vitest';
import type { OutcomeName } from '../../electron/practice/scenario.ts';
import type { ImportedDeviceAnswer } from '../../electron/practice/wire.ts';
import { device, importsPath, openBench } from './bench.ts';
import { minimalHash, minimalHashBytes } from './minimal-hash.ts';

async function endOf(devices: unknown[], script: Record<string, OutcomeName> = {}) {
  const bench = await openBench({ devices: script });
  const records = await bench.importDevices(devices);
  bench.pass(3600);
  const ends = await Promise.all(
    records.map((record) => bench.get<ImportedDeviceAnswer>(`/v1.0${importsPath}/${record.id}`)),
  );
  const states = ends.map(({ state }) => [
    state.deviceImportStatus,
    state.deviceErrorCode,
    state.deviceErrorName,
  ]);
  return { states, registrations: bench.service.registrations() };
}

test.each<[OutcomeName, number, string]>([
  ['otherTenant', 808, 'ZtdDeviceAssignedToOtherTenant'],
  ['invalidHash', 802, 'InvalidZtdHardwareHash'],
  ['notFound', 812, 'ZtdDeviceNotFound'],
  ['storageError', 0, 'StorageError'],
])('%s ends in error %i %s without a registration', async (outcome, code, name) => {
  const { states, registrations } = await endOf([device('SN-1')], { 'SN-1': outcome });
  expect(states).toEqual([['error', code, name]]);
  expect(registrations).toEqual([]);
});

test('alreadyRegistered ends in error 806, and the registration was there all along', async () => {
  const { states, registrations } = await endOf([device('SN-1')], { 'SN-1': 'alreadyRegistered' });
  expect(states).toEqual([['error', 806, 'ZtdDeviceAlreadyAssigned']]);
  expect(registrations.map((registration) => registration.serialNumber)).toEqual(['SN-1']);
});

test('stuckPending stays pending', async () => {
  const { states, registrations } = await endOf([device('SN-1')], { 'SN-1': 'stuckPending' });
  expect(states).toEqual([['pending', 0, '']]);
  expect(registrations).toEqual([]);
});

test.each<[OutcomeName, string]>([
  ['never', 'notAssigned'],
  ['profileFailed', 'failed'],
])('%s completes, and the profile ends as %s', async (outcome, profile) => {
  const { states, registrations } = await endOf([device('SN-1')], { 'SN-1': outcome });
  expect(states).toEqual([['complete', 0, '']]);
  expect(registrations[0]?.deploymentProfileAssignmentStatus).toBe(profile);
});

test('a serial registered here before, or still on its way, ends in error 806 without a script', async () => {
  const bench = await openBench({ existing: [{ serialNumber: 'OLD' }] });
  const [first] = await bench.importDevices([device('NEW')]);
  const later = await bench.importDevices([device('NEW'), device('OLD')]);
  bench.pass(3600);
  const nameOf = async (id: string) =>
    (await bench.get<ImportedDeviceAnswer>(`/v1.0${importsPath}/${id}`)).state.deviceErrorName;
  expect(await nameOf(first!.id)).toBe('');
  expect(await nameOf(later[0]!.id)).toBe('ZtdDeviceAlreadyAssigned');
  expect(await nameOf(later[1]!.id)).toBe('ZtdDeviceAlreadyAssigned');
  expect(bench.service.registrations().map((registration) => registration.serialNumber)).toEqual([
    'OLD',
    'NEW',
  ]);
});

test('of one serial twice in a request, the second ends in error 815', async () => {
  const { states, registrations } = await endOf([device('SN-1'), device('SN-1')]);
  expect(states).toEqual([
    ['complete', 0, ''],
    ['error', 815, 'ZtdDeviceDuplicated'],
  ]);
  expect(registrations).toHaveLength(1);
});

test('serials are compared exactly, even such as every object has', async () => {
  const { states } = await endOf([device('sn-1'), device('SN-1'), device('SN-10'), device('constructor')], {
    'SN-1': 'notFound',
  });
  expect(states.map(([status]) => status)).toEqual(['complete', 'error', 'complete', 'complete']);
});

function damaged(change: (bytes: Buffer) => void): string {
  const bytes = minimalHashBytes({});
  change(bytes);
  return bytes.toString('base64');
}

test.each<[string, string]>([
  ['the magic is wrong', damaged((bytes) => bytes.write('XA', 0))],
  ['the checksum does not fit', damaged((bytes) => (bytes[9] = bytes[9]! ^ 1))],
  ['the length leads out of the text', damaged((bytes) => bytes.writeUInt16LE(2990, 2))],
  ['the trailer is missing', minimalHashBytes({}).subarray(0, 60).toString('base64')],
  ['the serial is empty', minimalHash({ serial: '' })],
  ['the manufacturer is empty', minimalHash({ manufacturer: '' })],
  ['it is empty', ''],
])('a hash is refused with 802 when %s', async (_reason, hardwareIdentifier) => {
  const { states } = await endOf([device('SN-1', { hardwareIdentifier })]);
  expect(states).toEqual([['error', 802, 'InvalidZtdHardwareHash']]);
});

test('a missing serial is taken from the hash', async () => {
  const { registrations } = await endOf([{ hardwareIdentifier: minimalHash({ serial: 'IN-HASH' }) }]);
  expect(registrations.map((registration) => registration.serialNumber)).toEqual(['IN-HASH']);
});
