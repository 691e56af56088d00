// What outlives the process, and what happens when it cannot be read back.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startPracticeService } from '../../electron/practice/practice-service.ts';
import type { PracticeState } from '../../electron/practice/inspection.ts';
import { device, importsPath, openBench, registrationsPath } from './bench.ts';
import { minimalHash } from './minimal-hash.ts';

function stateFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'practice-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const startAt = Date.UTC(2026, 0, 5, 9);

test('a restart finds the tenant as it was, and the clock goes on meanwhile', async () => {
  const stateFile = join(stateFolder(), 'sub', 'tenant.json');
  const first = await openBench({}, { stateFile });
  const [record] = await first.importDevices([device('SN-1', { importId: 'mine' })]);
  await first.service.close();

  const second = await openBench({}, { stateFile, startAt: startAt + 2000 });
  expect(await second.get(`/v1.0${importsPath}/${record!.id}`)).toMatchObject({
    importId: 'mine',
    state: { deviceImportStatus: 'complete', deviceRegistrationId: second.service.registrations()[0]!.id },
  });
});

test('the state file is written before a dropped reply, and holds no hash', async () => {
  const stateFile = join(stateFolder(), 'tenant.json');
  const faults = [
    { method: 'POST' as const, path: `${importsPath}/import`, nth: 1, action: 'drop-after-commit' },
  ];
  const bench = await openBench({ faults }, { stateFile });
  await expect(bench.importDevices([device('SN-1')])).rejects.toThrow('fetch failed');
  const text = readFileSync(stateFile, 'utf8');
  expect(JSON.parse(text)).toMatchObject({ imports: [{ serialNumber: 'SN-1' }] });
  expect(text).not.toContain(minimalHash({ serial: 'SN-1' }).slice(0, 40));
});

test('what the scenario put in stays deleted after a restart', async () => {
  const stateFile = join(stateFolder(), 'tenant.json');
  const scenario = {
    existing: [{ serialNumber: 'A' }, { serialNumber: 'B' }],
    devices: { C: 'alreadyRegistered' as const },
  };
  const first = await openBench(scenario, { stateFile });
  const [a, b, c] = first.service.registrations();
  expect((await first.call('DELETE', `/v1.0${registrationsPath}/${a!.id}`)).status).toBe(204);
  await first.service.close();
  const second = await openBench(scenario, { stateFile });
  expect(second.service.registrations()).toEqual([b, c]);
});

test.each(['{"version":1,', '{"version":1}', ''])(
  'a state file that reads %j is set aside, not deleted',
  async (text) => {
    const folder = stateFolder();
    const stateFile = join(folder, 'tenant.json');
    writeFileSync(stateFile, text);
    const bench = await openBench({}, { stateFile });
    const { setAside } = bench.service;
    expect(setAside).toBe(`${stateFile}.unreadable-2026-01-05T09-00-00-000Z`);
    expect(readFileSync(setAside!, 'utf8')).toBe(text);
    expect((await bench.get<PracticeState>('/practice/state')).setAside).toBe(setAside);
    await bench.importDevices([device('SN-1')]);
    expect(readdirSync(folder).sort()).toEqual([
      'tenant.json',
      'tenant.json.unreadable-2026-01-05T09-00-00-000Z',
    ]);
  },
);

test('a change that cannot be written is answered 500 and has not happened', async () => {
  const folder = stateFolder();
  const bench = await openBench({}, { stateFile: join(folder, 'sub', 'tenant.json') });
  rmSync(join(folder, 'sub'), { recursive: true });
  const body = { importedWindowsAutopilotDeviceIdentities: [device('SN-1')] };
  expect((await bench.call('POST', `/v1.0${importsPath}/import`, body)).status).toBe(500);
  expect(await bench.get(`/v1.0${importsPath}`)).toMatchObject({ value: [] });
});

test('a taken port is an error with its code, and the state file there is left alone', async () => {
  const stateFile = join(stateFolder(), 'tenant.json');
  const bench = await openBench({}, { stateFile });
  const before = readFileSync(stateFile, 'utf8');
  const port = Number(new URL(bench.service.url).port);
  await expect(startPracticeService({ port, stateFile })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  expect(readFileSync(stateFile, 'utf8')).toBe(before);
});

test('after close nothing answers, connections kept open by a client included', async () => {
  const bench = await openBench();
  await bench.get(`/v1.0${importsPath}`);
  await bench.service.close();
  await bench.service.close();
  await expect(bench.call('GET', `/v1.0${importsPath}`)).rejects.toThrow('fetch failed');
});
