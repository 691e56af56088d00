// The registration service over Graph's resources: paging, and what the records mean.
import { expect, test } from 'vitest';
import { graphRegistration } from '../../../electron/core/registration/graph/graph-registration.ts';
import { soundHash } from '../../fakes/device-files.ts';
import { openBench, startPractice } from '../../fakes/program.ts';
import { json, serve } from './local-server.ts';

function serviceAt(origin: string) {
  return graphRegistration({
    tenant: 'practice',
    pace: { polls: [1], settle: 1, watch: 1 },
    endpoint: {
      origin,
      fetch: (url, init) => fetch(url, init),
      ids: () => 'id-1',
      token: () => Promise.resolve('secret'),
      timeout: 5000,
    },
  });
}

const device = (serial: string) => ({
  importId: `import of ${serial}`,
  serial,
  productId: '',
  groupTag: 'Microsoft365Managed_Kiosk',
  assignedUser: '',
  hardwareHash: soundHash(serial),
});

test('devices are imported, waited for and found registered, over all pages', async () => {
  const bench = openBench();
  const service = serviceAt((await startPractice(bench, { pageSize: 2 })).url);
  const serials = ['SN-1', 'SN-2', 'SN-3', 'SN-4', 'SN-5'];

  const imported = await service.importDevices(serials.map(device));
  expect(imported).toMatchObject({
    ok: true,
    value: serials.map((serial) => ({
      importId: `import of ${serial}`,
      serial,
      status: 'waiting',
      registrationId: '',
    })),
  });
  expect(await service.listRegistrations()).toMatchObject({ ok: true, value: [] });

  bench.time.advance(10_000);
  const records = await service.listImportRecords();
  if (!records.ok) throw new Error(records.fault.kind);
  expect(records.value.map(({ serial, status }) => [serial, status])).toEqual(
    serials.map((serial) => [serial, 'complete']),
  );
  expect(await service.listRegistrations()).toMatchObject({
    ok: true,
    value: records.value.map(({ serial, registrationId }) => ({
      registrationId,
      serial,
      groupTag: 'Microsoft365Managed_Kiosk',
      profileStatus: 'assignedInSync',
      enrolled: false,
      lastContact: null,
    })),
  });
});

test('an import that failed tells code and name', async () => {
  const bench = openBench();
  const service = serviceAt((await startPractice(bench, { devices: { 'SN-1': 'notFound' } })).url);
  await service.importDevices([device('SN-1')]);
  bench.time.advance(10_000);
  expect(await service.listImportRecords()).toMatchObject({
    value: [{ status: 'error', errorCode: 812, errorName: 'ZtdDeviceNotFound', registrationId: '' }],
  });
});

test('a next link to another origin is not followed, and half a list is no list', async () => {
  const elsewhere = await serve(json(200, { value: [] }));
  const { origin } = await serve(
    json(200, { value: [{ id: 'r-1' }], '@odata.nextLink': `${elsewhere.origin}/beta/more` }),
  );
  expect(await serviceAt(origin).listRegistrations()).toEqual({ ok: false, fault: { kind: 'interrupted' } });
  expect(elsewhere.requests).toEqual([]);
});

test('a page that fails fails the list', async () => {
  let page = 0;
  const { origin } = await serve((request, response) => {
    page += 1;
    if (page === 1) json(200, { value: [{ id: 'r-1' }], '@odata.nextLink': '/v1.0/more' })(request, response);
    else json(429, {}, { 'retry-after': '5' })(request, response);
  });
  expect(await serviceAt(origin).listImportRecords()).toEqual({
    ok: false,
    fault: { kind: 'throttled', retryAfter: 5000 },
  });
});

test('a list without end is a broken service', async () => {
  const { origin, requests } = await serve(json(200, { value: [], '@odata.nextLink': '/v1.0/again' }));
  expect(await serviceAt(origin).listImportRecords()).toMatchObject({
    ok: false,
    fault: { kind: 'interrupted' },
  });
  expect(requests).toHaveLength(1000);
});

test('what Graph leaves out or does not know yet is read as nothing', async () => {
  const { origin } = await serve(
    json(200, {
      value: [
        { id: 'r-1' },
        {
          id: 'r-2',
          serialNumber: null,
          groupTag: 'T',
          enrollmentState: 'enrolled',
          lastContactedDateTime: '2026-01-05T09:00:00Z',
          deploymentProfileAssignmentStatus: 'someNewValue',
        },
        { id: 'r-3', enrollmentState: 'blocked by tomorrow', lastContactedDateTime: '0001-01-01T00:00:00Z' },
      ],
    }),
  );
  const nothing = { serial: '', groupTag: '', profileStatus: '', enrolled: false, lastContact: null };
  expect(await serviceAt(origin).listRegistrations()).toMatchObject({
    ok: true,
    value: [
      { ...nothing, registrationId: 'r-1' },
      {
        registrationId: 'r-2',
        serial: '',
        groupTag: 'T',
        profileStatus: 'someNewValue',
        enrolled: true,
        lastContact: Date.UTC(2026, 0, 5, 9),
      },
      { ...nothing, registrationId: 'r-3' },
    ],
  });
});
