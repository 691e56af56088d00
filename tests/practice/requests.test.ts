// What the service turns away, how it says so, and what every answer carries.
import { request } from 'node:http';
import { expect, test } from 'vitest';
import { device, importsPath, openBench, registrationsPath, type Bench, type ErrorBody } from './bench.ts';
import { minimalHash } from './minimal-hash.ts';

const many = (...devices: unknown[]) => ({ importedWindowsAutopilotDeviceIdentities: devices });

/** fetch sets Host itself, so this one goes by node:http. */
function statusForHost(bench: Bench, host: string, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(
      bench.service.url + path,
      { headers: { Host: host, Authorization: 'Bearer x' } },
      (got) => {
        got.resume();
        resolve(got.statusCode ?? 0);
      },
    );
    sent.on('error', reject).end();
  });
}

test('an error has the body of Graph and both request IDs', async () => {
  const bench = await openBench();
  const answer = await bench.call('GET', '/v1.0/users', undefined, { 'client-request-id': 'abc' });
  expect(answer.status).toBe(404);
  const requestId = answer.headers.get('request-id');
  expect(answer.headers.get('client-request-id')).toBe('abc');
  expect(await answer.json()).toEqual({
    error: {
      code: 'ResourceNotFound',
      message: "Resource not found for the segment 'users'.",
      innerError: { date: '2026-01-05T09:00:00', 'request-id': requestId, 'client-request-id': 'abc' },
    },
  });
});

test('the back end wraps its message in a JSON text', async () => {
  const bench = await openBench();
  const { error } = (await (await bench.call('GET', `/v1.0${importsPath}/none`)).json()) as ErrorBody;
  expect(JSON.parse(error.message)).toMatchObject({
    _version: 3,
    Message: expect.stringContaining('Activity ID: '),
  });
});

test.each(['', 'Bearer', 'Bearer ', 'Basic abc'])(
  'the authorization "%s" is answered 401',
  async (Authorization) => {
    const bench = await openBench();
    const answer = await bench.call('GET', `/v1.0${importsPath}`, undefined, { Authorization });
    expect(answer.status).toBe(401);
    expect(((await answer.json()) as ErrorBody).error.code).toBe('InvalidAuthenticationToken');
  },
);

test.each([
  '/',
  '/v2.0/deviceManagement',
  '/v1.0',
  `/v1.0${importsPath}/a/b`,
  `/v1.0${importsPath}/`,
  '/practice/x',
])('the path %s is answered 404', async (path) => {
  const bench = await openBench();
  expect((await bench.call('GET', path)).status).toBe(404);
});

test.each([
  ['PATCH', `${importsPath}/some`, 'GET, DELETE'],
  ['PATCH', importsPath, 'GET, POST'],
  ['GET', `${importsPath}/import`, 'POST'],
  ['POST', registrationsPath, 'GET'],
])('%s %s is answered 405', async (method, path, allow) => {
  const bench = await openBench();
  const answer = await bench.call(method, `/v1.0${path}`, method === 'GET' ? undefined : {});
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow]);
});

test.each([
  [importsPath, '$select=id'],
  [importsPath, "$filter=contains(serialNumber,'a')"],
  [registrationsPath, "$filter=serialNumber eq 'SN-1'"],
  [registrationsPath, '$top=0'],
  [registrationsPath, '$top=-1'],
  [registrationsPath, '$top=5&$top=6'],
  [`${registrationsPath}/some`, '$expand=deploymentProfile'],
])('%s?%s is answered 400', async (path, query) => {
  const bench = await openBench();
  expect((await bench.call('GET', `/beta${path}?${query}`)).status).toBe(400);
});

test.each<[string, unknown]>([
  ['no JSON', '{'],
  ['no body', undefined],
  ['an unknown property', many(device('SN-1', { color: 'red' }))],
  ['a property one level up', { ...many(device('SN-1')), overwrite: true }],
  ['a number for a serial', many(device('SN-1', { serialNumber: 5 }))],
  ['an unknown type', many(device('SN-1', { '@odata.type': '#microsoft.graph.user' }))],
])('an import with %s is answered 400 and does nothing', async (_what, body) => {
  const bench = await openBench();
  expect((await bench.call('POST', `/v1.0${importsPath}/import`, body)).status).toBe(400);
  expect(await bench.get(`/v1.0${importsPath}`)).toMatchObject({ value: [] });
});

test('the body of the script Microsoft publishes is taken', async () => {
  const bench = await openBench();
  const body = {
    '@odata.type': '#microsoft.graph.importedWindowsAutopilotDeviceIdentity',
    groupTag: '',
    serialNumber: 'SN-1',
    productKey: '',
    hardwareIdentifier: minimalHash(),
    assignedUserPrincipalName: '',
    state: {
      '@odata.type': 'microsoft.graph.importedWindowsAutopilotDeviceIdentityState',
      deviceImportStatus: 'pending',
      deviceRegistrationId: '',
      deviceErrorCode: 0,
      deviceErrorName: '',
    },
  };
  expect((await bench.call('POST', `/beta${importsPath}`, body)).status).toBe(201);
});

test.each(['abc', 'ab-_', 'ab==cd==', 'YWJj\nYWJj', 'YQ='])(
  'a hash that is not padded standard base64 (%j) fails the whole request',
  async (hardwareIdentifier) => {
    const bench = await openBench();
    const body = many(device('SN-1'), device('SN-2', { hardwareIdentifier }));
    const answer = await bench.call('POST', `/v1.0${importsPath}/import`, body);
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as ErrorBody).error.message).toBe(
      `Cannot convert the literal '${hardwareIdentifier}' to the expected type 'Edm.Binary'.`,
    );
    expect(await bench.get(`/v1.0${importsPath}`)).toMatchObject({ value: [] });
  },
);

test('more devices than the chunk limit are answered 413, none taken', async () => {
  const bench = await openBench({ chunkLimit: 2 });
  const answer = await bench.call(
    'POST',
    `/v1.0${importsPath}/import`,
    many(device('A'), device('B'), device('C')),
  );
  expect(answer.status).toBe(413);
  expect(await bench.get(`/v1.0${importsPath}`)).toMatchObject({ value: [] });
  expect(await bench.importDevices([device('A'), device('B')])).toHaveLength(2);
});

test('a body over 64 MiB is answered 413', async () => {
  const bench = await openBench();
  const body = ' '.repeat(64 * 1024 * 1024 + 1);
  expect((await bench.call('POST', `/v1.0${importsPath}/import`, body)).status).toBe(413);
});

test('a body that is not declared as JSON is answered 415', async () => {
  const bench = await openBench();
  const answer = await bench.call('POST', `/v1.0${importsPath}`, device('SN-1'), {
    'Content-Type': 'text/plain',
  });
  expect(answer.status).toBe(415);
});

test('only a Host of this computer is served, on Graph paths and on our own', async () => {
  const bench = await openBench();
  for (const path of [`/v1.0${importsPath}`, '/practice/state']) {
    for (const host of ['127.0.0.1', 'localhost:1', '[::1]:8080']) {
      expect(await statusForHost(bench, host, path)).toBe(200);
    }
    for (const host of ['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:80', '10.0.0.1']) {
      expect(await statusForHost(bench, host, path)).toBe(403);
    }
  }
});
