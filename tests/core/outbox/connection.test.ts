// When the outbox works and when it waits: no network, a service that asks for patience, a wish to try now.
import { expect, test } from 'vitest';
import type { Connection } from '../../../electron/core/outbox/runner.ts';
import type { Fault } from '../../../electron/practice/scenario.ts';
import { serials } from '../../fakes/device-files.ts';
import {
  allIn,
  type Bench,
  importsAt,
  meanwhile,
  openBench,
  register,
  startBoth,
  startPractice,
  startProgram,
  timesSent,
  until,
} from '../../fakes/program.ts';

const IMPORTS = '/deviceManagement/importedWindowsAutopilotDeviceIdentities';

function fault(method: Fault['method'], path: string, action: string, nth = 1): Fault {
  return { method, path, nth, action };
}

async function stopped(bench: Bench) {
  const service = await startPractice(bench);
  await service.close();
  return service;
}

/** A program whose practice service is not running yet, but will be on this port. */
async function offline() {
  const bench = openBench();
  const { url } = await stopped(bench);
  const program = await startProgram(bench, url);
  const comesUp = () => startPractice(bench, {}, Number(new URL(url).port));
  return { bench, program, comesUp };
}

test('nothing was tried yet, so nothing is said about the service', async () => {
  const { program } = await startBoth();
  await meanwhile('the first pass is over', turns(20));
  expect(program.connection.current()).toEqual({ state: 'unknown', until: null });
});

test('without the service devices stay queued, and go out by themselves once it is there', async () => {
  const { bench, program, comesUp } = await offline();
  register(program, serials(5));
  await until(bench, 'an hour without network', () => bench.time.clock() > Date.UTC(2026, 9, 12, 10));
  expect(allIn(program, 'queued')()).toBe(true);
  expect(program.connection.current()).toMatchObject({ state: 'offline' });

  const practice = await comesUp();
  await until(bench, 'all ready', allIn(program, 'ready'));
  expect(timesSent(practice)).toEqual(Object.fromEntries(serials(5).map((serial) => [serial, 1])));
  expect(program.connection.current()).toEqual({ state: 'online', until: null });
});

test('the waits between tries without the service grow to five minutes', async () => {
  const { bench, program } = await offline();
  const tries: Connection[] = [];
  program.connection.subscribe((connection) => tries.push(connection));
  register(program, ['SN-1']);
  const waits: number[] = [];
  for (let at = bench.time.clock(); waits.length < 12; at = bench.time.clock()) {
    await meanwhile('a try failed', () => tries.length > waits.length);
    waits.push((tries.at(-1)?.until ?? 0) - at);
    await until(bench, 'the next try', () => bench.time.clock() > at);
  }
  expect(waits.slice(0, 4)).toEqual([750, 1500, 3000, 6000]);
  expect(waits.at(-1)).toBe(225_000);
});

test('trying now does not wait for the appointed time', async () => {
  const { bench, program, comesUp } = await offline();
  register(program, ['SN-1']);
  await until(bench, 'ten minutes without network', () => bench.time.clock() > Date.UTC(2026, 9, 12, 9, 10));
  await meanwhile('it waits', () => (bench.time.nextDue() ?? 0) > bench.time.clock() + 60_000);
  const practice = await comesUp();
  program.connection.tryNow();
  await meanwhile('sent', () => importsAt(practice).length === 1);
  await meanwhile('known to be online', () => program.connection.current().state === 'online');
});

test('trying now in vain does not say that the service can be reached', async () => {
  const { bench, program } = await offline();
  register(program, ['SN-1']);
  await meanwhile('offline', () => program.connection.current().state === 'offline');
  const seen: string[] = [];
  program.connection.subscribe(({ state }) => seen.push(state));
  program.connection.tryNow();
  await meanwhile('tried', () => seen.length > 0);
  await until(bench, 'some more tries', () => seen.length > 3);
  expect(new Set(seen)).toEqual(new Set(['offline']));
});

test('a service that asks for patience is left alone until then, whatever is added or asked meanwhile', async () => {
  const { bench, practice, program } = await startBoth({
    faults: [fault('POST', `${IMPORTS}/import`, 'status:429')],
  });
  register(program, ['SN-1']);
  await meanwhile('throttled', () => program.connection.current().state === 'throttled');
  const { until: time } = program.connection.current();
  expect(time).toBeGreaterThan(bench.time.clock());
  const received = practice.ledger().length;

  register(program, ['SN-2']);
  program.connection.tryNow();
  bench.time.advance((time ?? 0) - bench.time.clock() - 1);
  await meanwhile('a few turns', turns(20));
  expect(practice.ledger()).toHaveLength(received);

  await until(bench, 'all ready', allIn(program, 'ready'));
  expect(timesSent(practice)).toEqual({ 'SN-1': 2, 'SN-2': 1 });
});

test('a device added while the service is asking for patience does not break the silence', async () => {
  const { bench, practice, program } = await startBoth({
    answerDelayMs: 60,
    faults: [fault('POST', `${IMPORTS}/import`, 'status:429')],
  });
  register(program, ['SN-1']);
  await meanwhile('the request is under way', () => practice.ledger().length === 1);
  register(program, ['SN-2']);
  await meanwhile('throttled', () => program.connection.current().state === 'throttled');
  await meanwhile('a few turns', turns(20));
  expect(practice.ledger()).toHaveLength(1);
  await until(bench, 'all ready', allIn(program, 'ready'));
  expect(timesSent(practice)).toEqual({ 'SN-1': 2, 'SN-2': 1 });
});

test('being signed out is said, and loses nothing', async () => {
  const { bench, practice, program } = await startBoth({
    faults: [fault('POST', `${IMPORTS}/import`, 'status:401')],
  });
  register(program, ['SN-1']);
  await meanwhile('signed out', () => program.connection.current().state === 'signedOut');
  expect(allIn(program, 'queued')()).toBe(true);
  await until(bench, 'ready', allIn(program, 'ready'));
  expect(timesSent(practice)).toEqual({ 'SN-1': 2 });
});

test('a service that breaks while being asked for news is asked again, and nothing is sent again', async () => {
  const { bench, practice, program } = await startBoth({
    faults: [
      fault('GET', IMPORTS, 'status:500'),
      fault('GET', '/beta/deviceManagement/windowsAutopilotDeviceIdentities', 'reset'),
    ],
  });
  const seen = new Set<string>();
  program.connection.subscribe(({ state }) => seen.add(state));
  register(program, ['SN-1']);
  await until(bench, 'ready', allIn(program, 'ready'));
  expect(seen).toContain('failing');
  expect(timesSent(practice)).toEqual({ 'SN-1': 1 });
});

/** Holds after it was asked this often; once per turn of the event loop. */
function turns(count: number): () => boolean {
  let left = count;
  return () => left-- <= 0;
}
