// The whole program without a window, on a real practice service, under a clock the test moves.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { onTestFinished, vi } from 'vitest';
import { compose, type Services } from '../../electron/compose.ts';
import type { DeviceFile } from '../../electron/core/intake/read-device-file.ts';
import { readDeviceFiles } from '../../electron/core/intake/read-device-files.ts';
import type { Fetch } from '../../electron/core/ports/fetch.ts';
import { randomIds } from '../../electron/core/ports/ids.ts';
import { type Log, silentLog } from '../../electron/core/ports/log.ts';
import { startPracticeService, type PracticeService } from '../../electron/practice/practice-service.ts';
import { scenarioSchema, type ScenarioInput } from '../../electron/practice/scenario.ts';
import type { Result } from '../../shared/errors.ts';
import type { BoardDevice } from '../../shared/model/board.ts';
import type { ProfileId } from '../../shared/model/profile.ts';
import { deviceFile, type DeviceRow } from './device-files.ts';
import { manualTime, type ManualTime } from './manual-time.ts';
import { tempFolder } from './temp-folder.ts';

/** What one test shares between its programs and its services. */
export type Bench = { readonly folder: string; readonly time: ManualTime };

export function openBench(): Bench {
  return { folder: tempFolder(), time: manualTime() };
}

export async function startPractice(
  { time }: Bench,
  scenario: ScenarioInput = {},
  port = 0,
): Promise<PracticeService> {
  const service = await startPracticeService({
    port,
    scenario: scenarioSchema.parse(scenario),
    clock: time.clock,
  });
  onTestFinished(() => service.close());
  return service;
}

export async function startProgram(
  { folder, time }: Bench,
  practiceUrl: string,
  ports: { readonly fetch?: Fetch; readonly log?: Log } = {},
): Promise<Services> {
  const composed = await compose({
    dataFolder: folder,
    practiceUrl,
    ports: {
      clock: time.clock,
      scheduler: time.scheduler,
      ids: randomIds,
      random: () => 0.5,
      fetch: (url, init) => fetch(url, init),
      log: silentLog,
      ...ports,
    },
  });
  if (!composed.ok) throw new Error(`not composed: ${composed.error.code}`);
  onTestFinished(() => composed.value.close());
  return composed.value;
}

/** A service and a program on it. */
export async function startBoth(scenario: ScenarioInput = {}) {
  const bench = openBench();
  const practice = await startPractice(bench, scenario);
  return { ...bench, bench, practice, program: await startProgram(bench, practice.url) };
}

/** A new batch of these devices with a profile, not handed over yet; its ID. */
export function draft(
  program: Services,
  rows: readonly (string | DeviceRow)[],
  profile: ProfileId = 'standard',
): string {
  const { batches } = program;
  const { id } = batches.create('A batch');
  mergeInto(program, id, deviceFile('stick/devices.csv', rows));
  batches.pickProfile(id, profile);
  return id;
}

/** What a call gives; a refusal fails the test. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.error.code}`);
  return result.value;
}

/** Merges files as they came from a stick. */
export function mergeInto({ batches }: Services, batchId: string, ...files: DeviceFile[]) {
  return batches.merge(
    batchId,
    files.flatMap((file) => [...readDeviceFiles(file)]),
  );
}

/** The same, handed over; its ID. */
export function register(...batch: Parameters<typeof draft>): string {
  const id = draft(...batch);
  const outcome = batch[0].batches.register(id);
  if (!outcome.ok) throw new Error(`not registered: ${outcome.error.code}`);
  return id;
}

export function boardOf({ board }: Services): readonly BoardDevice[] {
  return board.snapshot().devices;
}

export function deviceOn(program: Services, serial: string): BoardDevice {
  const device = boardOf(program).find((each) => each.serial === serial);
  if (device === undefined) throw new Error(`no device ${serial} on the board`);
  return device;
}

/** Each serial with its state. */
export function statesOf(program: Services): Record<string, string> {
  return Object.fromEntries(boardOf(program).map(({ serial, state }) => [serial, state]));
}

/** Longest wait for something that must happen, in real milliseconds; only a failing test gets there. */
const PATIENCE_MS = 20_000;
// Longer, so that a test says what it waited for and not that it took too long.
vi.setConfig({ testTimeout: 2 * PATIENCE_MS });

/** Lets the program work, jumping to whatever it has scheduled next, until something holds. */
export async function until({ time }: Bench, what: string, holds: () => boolean): Promise<void> {
  await settle(what, holds, () => time.runNext());
}

/** The same with the clock standing still: only what is already under way goes on. */
export async function meanwhile(what: string, holds: () => boolean): Promise<void> {
  await settle(what, holds, () => undefined);
}

async function settle(what: string, holds: () => boolean, move: () => void): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error(`never happened: ${what}`);
    move();
    await nextTurn();
  }
}

export function allIn(program: Services, ...states: readonly string[]): () => boolean {
  return () => {
    const devices = boardOf(program);
    return devices.length > 0 && devices.every(({ state }) => states.includes(state));
  };
}

/** The serials of each import request that the service received, in order. */
export function importsAt(practice: PracticeService): string[][] {
  return practice
    .ledger()
    .filter(({ method, path }) => method === 'POST' && path.endsWith('/import'))
    .map((entry) => [...entry.serials]);
}

/** How often each serial was sent for import. */
export function timesSent(practice: PracticeService): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const serial of importsAt(practice).flat()) counts[serial] = (counts[serial] ?? 0) + 1;
  return counts;
}
