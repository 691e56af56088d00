// How an import and the registration it leads to change as the clock moves.
import { expect, test } from 'vitest';
import type {
  BetaRegistrationAnswer,
  ImportedDeviceAnswer,
  PageAnswer,
} from '../../electron/practice/wire.ts';
import { device, importsPath, openBench, registrationsPath, type Bench } from './bench.ts';

const importOf = (bench: Bench, id: string) => bench.get<ImportedDeviceAnswer>(`/v1.0${importsPath}/${id}`);

async function statusOf(bench: Bench, id: string) {
  return (await importOf(bench, id)).state.deviceImportStatus;
}

test('an import goes from unknown over pending to complete, and then the registration is there', async () => {
  const bench = await openBench({ importSeconds: 10, assignSeconds: 20 });
  const [record] = await bench.importDevices([
    device('SN-1', { importId: 'mine', assignedUserPrincipalName: 'a@b.example' }),
  ]);
  const id = record!.id;
  expect(record).toEqual({
    id,
    groupTag: 'Microsoft365Managed_Standard',
    serialNumber: 'SN-1',
    productKey: id,
    importId: 'mine',
    hardwareIdentifier: null,
    assignedUserPrincipalName: 'a@b.example',
    state: {
      deviceImportStatus: 'unknown',
      deviceRegistrationId: '',
      deviceErrorCode: 0,
      deviceErrorName: '',
    },
  });

  bench.pass(4.999);
  expect(await statusOf(bench, id)).toBe('unknown');
  bench.pass(0.001);
  expect(await statusOf(bench, id)).toBe('pending');
  bench.pass(4.999);
  expect(await statusOf(bench, id)).toBe('pending');
  expect(bench.service.registrations()).toEqual([]);
  bench.pass(0.001);

  const done = await importOf(bench, id);
  expect(done.state.deviceImportStatus).toBe('complete');
  const registrationPath = `/beta${registrationsPath}/${done.state.deviceRegistrationId}`;
  const registration = () => bench.get<BetaRegistrationAnswer>(registrationPath);
  expect(await registration()).toMatchObject({
    serialNumber: 'SN-1',
    groupTag: 'Microsoft365Managed_Standard',
    manufacturer: 'Contoso',
    model: 'Bench 1',
    enrollmentState: 'notContacted',
    userPrincipalName: 'a@b.example',
    deploymentProfileAssignmentStatus: 'notAssigned',
  });
  bench.pass(10);
  expect((await registration()).deploymentProfileAssignmentStatus).toBe('pending');
  bench.pass(10);
  expect(await registration()).toMatchObject({
    deploymentProfileAssignmentStatus: 'assignedInSync',
    deploymentProfileAssignedDateTime: '2026-01-05T09:00:30.000Z',
  });
});

test('before the import is complete its registration can be neither read nor deleted', async () => {
  const bench = await openBench();
  await bench.importDevices([device('SN-1')]);
  bench.pass(2);
  const id = bench.service.registrations()[0]!.id;
  bench.pass(-1);
  expect((await bench.call('GET', `/v1.0${registrationsPath}/${id}`)).status).toBe(404);
  expect((await bench.call('DELETE', `/v1.0${registrationsPath}/${id}`)).status).toBe(404);
});

test.each(['', 'Laptops', 'microsoft365managed_standard', 'Microsoft365Managed_PowerUser-Shared'])(
  'the tag "%s" brings no profile',
  async (groupTag) => {
    const bench = await openBench();
    await bench.importDevices([device('SN-1', { groupTag })]);
    bench.pass(3600);
    expect(bench.service.registrations()[0]?.deploymentProfileAssignmentStatus).toBe('notAssigned');
  },
);

test('v1.0 shows exactly its own properties; the profile is in beta only', async () => {
  const bench = await openBench({
    existing: [{ serialNumber: 'SN-9', groupTag: 'Microsoft365Managed_Kiosk' }],
  });
  const list = await bench.get<PageAnswer<object>>(`/v1.0${registrationsPath}`);
  expect(Object.keys(list.value[0]!).sort()).toEqual([
    'addressableUserName',
    'azureActiveDirectoryDeviceId',
    'displayName',
    'enrollmentState',
    'groupTag',
    'id',
    'lastContactedDateTime',
    'managedDeviceId',
    'manufacturer',
    'model',
    'productKey',
    'purchaseOrderIdentifier',
    'resourceName',
    'serialNumber',
    'skuNumber',
    'systemFamily',
    'userPrincipalName',
  ]);
  const beta = await bench.get<PageAnswer<BetaRegistrationAnswer>>(`/beta${registrationsPath}`);
  expect(beta.value[0]?.deploymentProfileAssignmentStatus).toBe('assignedInSync');
});

test('one device can be created by a plain POST', async () => {
  const bench = await openBench();
  const answer = await bench.call('POST', `/beta${importsPath}`, device('SN-1'));
  expect(answer.status).toBe(201);
  expect(await answer.json()).toMatchObject({
    serialNumber: 'SN-1',
    state: { deviceImportStatus: 'unknown' },
  });
});

test('deleting an import record leaves the registration; deleting the registration frees the serial', async () => {
  const bench = await openBench();
  const [record] = await bench.importDevices([device('SN-1')]);
  expect((await bench.call('DELETE', `/v1.0${importsPath}/${record!.id}`)).status).toBe(204);
  expect((await bench.call('GET', `/v1.0${importsPath}/${record!.id}`)).status).toBe(404);
  bench.pass(2);
  const registration = bench.service.registrations()[0];
  expect(registration?.serialNumber).toBe('SN-1');

  expect((await bench.call('DELETE', `/v1.0${registrationsPath}/${registration!.id}`)).status).toBe(204);
  const [again] = await bench.importDevices([device('SN-1')]);
  bench.pass(2);
  expect(await statusOf(bench, again!.id)).toBe('complete');
});

test('the import ID is replaced by the record ID when it is blank, or when the scenario says so', async () => {
  const keeping = await openBench();
  const [blank] = await keeping.importDevices([device('SN-1', { importId: '' })]);
  expect(blank!.importId).toBe(blank!.id);
  const replacing = await openBench({ keepImportId: false });
  const [replaced] = await replacing.importDevices([device('SN-1', { importId: 'mine' })]);
  expect(replaced!.importId).toBe(replaced!.id);
});
