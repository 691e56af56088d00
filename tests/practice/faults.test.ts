// Requests the scenario makes go wrong, and the ledger in which they can be counted.
import { expect, test } from 'vitest';
import { parseScenario } from '../../electron/practice/scenario.ts';
import { device, importsPath, openBench } from './bench.ts';

const importPath = `${importsPath}/import`;

test('drop-after-commit registers the device and breaks the connection', async () => {
  const bench = await openBench({
    faults: [{ method: 'POST', path: importPath, nth: 1, action: 'drop-after-commit' }],
  });
  await expect(bench.importDevices([device('SN-1', { importId: 'mine' })])).rejects.toThrow('fetch failed');
  expect(await bench.get(`/v1.0${importsPath}`)).toMatchObject({
    value: [{ serialNumber: 'SN-1', importId: 'mine' }],
  });
  expect(bench.service.ledger().map((entry) => entry.status)).toEqual(['dropped', 200]);
  await bench.importDevices([device('SN-2')]);
});

test('reset breaks the connection and does nothing', async () => {
  const bench = await openBench({ faults: [{ method: 'POST', path: importPath, nth: 1, action: 'reset' }] });
  await expect(bench.importDevices([device('SN-1')])).rejects.toThrow('fetch failed');
  expect(await bench.get(`/v1.0${importsPath}`)).toMatchObject({ value: [] });
});

test('status answers the nth request only, and does nothing', async () => {
  const bench = await openBench({
    faults: [{ method: 'POST', path: `/v1.0${importPath}`, nth: 2, action: 'status:503' }],
  });
  const body = (serial: string) => ({ importedWindowsAutopilotDeviceIdentities: [device(serial)] });
  const statuses: number[] = [];
  for (const [version, serial] of [
    ['v1.0', 'A'],
    ['beta', 'B'],
    ['v1.0', 'C'],
    ['v1.0', 'D'],
  ] as const) {
    statuses.push((await bench.call('POST', `/${version}${importPath}`, body(serial))).status);
  }
  expect(statuses).toEqual([200, 200, 503, 200]);
  const list = await bench.get<{ value: { serialNumber: string }[] }>(`/v1.0${importsPath}`);
  expect(list.value.map((row) => row.serialNumber)).toEqual(['A', 'B', 'D']);
});

test('{id} in a fault stands for any one segment', async () => {
  const bench = await openBench({
    faults: [{ method: 'DELETE', path: `${importsPath}/{id}`, nth: 1, action: 'status:500' }],
  });
  const [record] = await bench.importDevices([device('SN-1')]);
  expect((await bench.call('DELETE', `/v1.0${importsPath}/${record!.id}`)).status).toBe(500);
  expect((await bench.call('DELETE', `/v1.0${importsPath}/${record!.id}`)).status).toBe(204);
});

test('the ledger lists every request with its serials, and no hash, token or user', async () => {
  const bench = await openBench();
  await bench.importDevices([device('SN-1', { assignedUserPrincipalName: 'a@b.example' }), device('SN-2')]);
  bench.pass(60);
  await bench.call('GET', `/v1.0${importsPath}?$top=1`);
  await bench.call('POST', `/v1.0${importsPath}`, device('SN-3', { color: 'red' }));
  await bench.call('GET', '/nowhere', undefined, { Authorization: '' });
  const { value } = await bench.get<{ value: unknown[] }>('/practice/ledger');
  const time = '2026-01-05T09:01:00.000Z';
  expect(value).toEqual([
    {
      number: 1,
      time: '2026-01-05T09:00:00.000Z',
      method: 'POST',
      path: `/v1.0${importPath}`,
      query: '',
      serials: ['SN-1', 'SN-2'],
      status: 200,
    },
    {
      number: 2,
      time,
      method: 'GET',
      path: `/v1.0${importsPath}`,
      query: '?$top=1',
      serials: [],
      status: 200,
    },
    {
      number: 3,
      time,
      method: 'POST',
      path: `/v1.0${importsPath}`,
      query: '',
      serials: ['SN-3'],
      status: 400,
    },
    { number: 4, time, method: 'GET', path: '/nowhere', query: '', serials: [], status: 401 },
  ]);
  expect(value).toEqual(bench.service.ledger());
});

test('an answer still being delayed does not keep the service open', async () => {
  const bench = await openBench({ answerDelayMs: 600_000 });
  const waiting = bench.importDevices([device('SN-1')]).catch((error: unknown) => error);
  await expect.poll(() => bench.service.ledger()[0]?.serials).toEqual(['SN-1']);
  expect(bench.service.ledger()[0]?.status).toBe('open');
  await bench.service.close();
  expect(await waiting).toBeInstanceOf(TypeError);
  await expect.poll(() => bench.service.ledger()[0]?.status).toBe('dropped');
});

test('an empty scenario gets its defaults; a wrong one says where', () => {
  expect(parseScenario('{}')).toMatchObject({
    ok: true,
    scenario: { importSeconds: 2, pageSize: 1000, keepImportId: true },
  });
  expect(parseScenario('{')).toEqual({ ok: false, problem: 'The scenario is not valid JSON.' });
  expect(parseScenario('{"importSecond":1}')).toMatchObject({
    ok: false,
    problem: expect.stringContaining('importSecond'),
  });
  const fault = { method: 'GET', path: '/x', nth: 1, action: 'status:99' };
  expect(parseScenario(JSON.stringify({ faults: [fault] }))).toMatchObject({ ok: false });
});
