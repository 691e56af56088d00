// Nothing lost, nothing sent twice: what happens when nobody knows whether a request arrived.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Fault } from '../../../electron/practice/scenario.ts';
import { keptLog } from '../../fakes/kept-log.ts';
import { tempFolder } from '../../fakes/temp-folder.ts';
import { serials } from '../../fakes/device-files.ts';
import {
  allIn,
  boardOf,
  importsAt,
  meanwhile,
  openBench,
  register,
  startBoth,
  startPractice,
  startProgram,
  statesOf,
  timesSent,
  until,
} from '../../fakes/program.ts';

const IMPORTS = '/deviceManagement/importedWindowsAutopilotDeviceIdentities';

function faultOnImport(action: string, nth = 1): Fault {
  return { method: 'POST', path: `${IMPORTS}/import`, nth, action };
}

const all = serials(7);
const once = Object.fromEntries(all.map((serial) => [serial, 1]));
const twice = Object.fromEntries(all.map((serial) => [serial, 2]));

test.each([true, false])(
  'an answer lost after the work was done: every device is sent once (service keeps our import ID: %s)',
  async (keepImportId) => {
    const { bench, practice, program } = await startBoth({
      keepImportId,
      faults: [faultOnImport('drop-after-commit')],
    });
    register(program, all);
    await until(bench, 'all ready', allIn(program, 'ready'));
    expect(timesSent(practice)).toEqual(once);
    expect(practice.registrations()).toHaveLength(all.length);
  },
);

test('while nobody knows whether it arrived, the board says sending', async () => {
  const { practice, program } = await startBoth({ faults: [faultOnImport('drop-after-commit')] });
  register(program, ['SN-1']);
  await meanwhile('the connection is known to fail', () => program.connection.current().state === 'failing');
  expect(importsAt(practice)).toHaveLength(1);
  expect(statesOf(program)).toEqual({ 'SN-1': 'sending' });
});

test.each(['reset', 'status:500', 'status:503', 'status:504'])(
  'a request that ended in %s before the work was done is looked up, then sent again',
  async (action) => {
    const { bench, practice, program } = await startBoth({ faults: [faultOnImport(action)] });
    register(program, all);
    await until(bench, 'all ready', allIn(program, 'ready'));
    expect(timesSent(practice)).toEqual(twice);
    expect(practice.registrations()).toHaveLength(all.length);
    const calls = practice.ledger().map(({ method, path }) => `${method} ${path}`);
    const first = calls.indexOf(`POST /v1.0${IMPORTS}/import`);
    const second = calls.indexOf(`POST /v1.0${IMPORTS}/import`, first + 1);
    expect(calls.slice(first + 1, second)).toContain(`GET /v1.0${IMPORTS}`);
  },
);

test('as long as the list cannot be read, nothing is sent again', async () => {
  const listFaults = [1, 2, 3, 4].map((nth): Fault => ({
    method: 'GET',
    path: IMPORTS,
    nth,
    action: 'status:503',
  }));
  const { bench, practice, program } = await startBoth({ faults: [faultOnImport('reset'), ...listFaults] });
  register(program, ['SN-1']);
  const looks = () => practice.ledger().filter(({ method }) => method === 'GET').length;
  await until(bench, 'four looks in vain', () => looks() === 4);
  expect(importsAt(practice)).toHaveLength(1);
  await until(bench, 'ready', allIn(program, 'ready'));
  expect(timesSent(practice)).toEqual({ 'SN-1': 2 });
});

test('a long list is read over all its pages before anything is sent again', async () => {
  const { bench, practice, program } = await startBoth({
    pageSize: 2,
    faults: [faultOnImport('drop-after-commit')],
  });
  register(program, all);
  await until(bench, 'all ready', allIn(program, 'ready'));
  expect(timesSent(practice)).toEqual(once);
});

test.each([true, false])(
  'closed in the middle of a call and opened again, every device is sent once (import ID kept: %s)',
  async (keepImportId) => {
    const bench = openBench();
    const practice = await startPractice(bench, { keepImportId, answerDelayMs: 100 });
    const first = await startProgram(bench, practice.url);
    register(first, all);
    await meanwhile('the request arrived', () => importsAt(practice).flat().length === all.length);
    await first.close();

    const second = await startProgram(bench, practice.url);
    expect(boardOf(second)).toHaveLength(all.length);
    await until(bench, 'all ready', allIn(second, 'ready'));
    expect(timesSent(practice)).toEqual(once);
    expect(practice.registrations()).toHaveLength(all.length);
  },
);

test('killed in the middle of a call and started again, every device is sent once', async () => {
  const bench = openBench();
  const practice = await startPractice(bench, { answerDelayMs: 100 });
  const first = await startProgram(bench, practice.url);
  register(first, all);
  await meanwhile('the request arrived', () => importsAt(practice).flat().length === all.length);
  // What a kill at this moment would leave on the disk.
  const left = { ...bench, folder: tempFolder() };
  for (const name of ['enrollbench.db', 'enrollbench.db-wal']) {
    copyFileSync(join(bench.folder, name), join(left.folder, name));
  }
  await first.close();

  const second = await startProgram(left, practice.url);
  expect(allIn(second, 'sending')()).toBe(true);
  await until(left, 'all ready', allIn(second, 'ready'));
  expect(timesSent(practice)).toEqual(once);
});

test('closing does not wait for a service that does not answer, and leaves no error behind', async () => {
  const bench = openBench();
  const practice = await startPractice(bench, { answerDelayMs: 600_000 });
  const { log, entries } = keptLog();
  const program = await startProgram(bench, practice.url, { log });
  register(program, all);
  await meanwhile('the request arrived', () => importsAt(practice).length === 1);
  await program.close();
  let turns = 20;
  await meanwhile('a few turns', () => turns-- <= 0);
  expect(entries.filter(({ level }) => level === 'error')).toEqual([]);
});

test('closed before anything was sent and opened again, the queue goes out by itself', async () => {
  const bench = openBench();
  const practice = await startPractice(bench);
  const offline = await startProgram(bench, practice.url, {
    fetch: () => Promise.reject(Object.assign(new Error('no network'), { code: 'ENETUNREACH' })),
  });
  register(offline, all);
  await meanwhile('the network is known to be away', () => offline.connection.current().state === 'offline');
  expect(allIn(offline, 'queued')()).toBe(true);
  await offline.close();

  const online = await startProgram(bench, practice.url);
  await until(bench, 'all ready', allIn(online, 'ready'));
  expect(timesSent(practice)).toEqual(once);
});

test('a pending device is watched again after a restart', async () => {
  const bench = openBench();
  const practice = await startPractice(bench, { importSeconds: 600 });
  const first = await startProgram(bench, practice.url);
  register(first, all);
  await until(bench, 'all pending', allIn(first, 'pending'));
  await first.close();

  const second = await startProgram(bench, practice.url);
  await until(bench, 'all ready', allIn(second, 'ready'));
  expect(timesSent(practice)).toEqual(once);
});
