import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  cli,
  cliJson,
  CUT_SERIAL,
  expectNoSecrets,
  expectSentence,
  fingerprints,
  GOOD_SERIALS,
  newFolder,
  type Practice,
  type RegisterJson,
  type Run,
  startCli,
  startPractice,
  type StatusJson,
  STICK_A,
  STICK_B,
} from './run-cli.ts';

const STANDARD_TAG = 'Microsoft365Managed_Standard';

const inState = (devices: RegisterJson['devices'], state: string) =>
  devices
    .filter((device) => device.state === state)
    .map(({ serial }) => serial)
    .sort();

describe('both sample sticks, registered, looked at, and registered again', () => {
  const data = newFolder();
  let practice: Practice;
  let first: Run & { document: RegisterJson };
  let status: Run & { document: StatusJson };
  let table: Run;
  let again: Run & { document: RegisterJson };

  beforeAll(async () => {
    practice = await startPractice();
    const common = ['--data', data, '--practice-url', practice.url];
    const register = ['register', STICK_A, STICK_B, '--profile', 'standard', '--watch', ...common];
    first = await cliJson<RegisterJson>(register);
    status = await cliJson<StatusJson>(['status', ...common]);
    table = await cli(['status', ...common]);
    again = await cliJson<RegisterJson>(register);
  });
  afterAll(async () => {
    await practice.stop();
  });

  it('ends with every good device ready for its user, and 2 because of the problems in the samples', () => {
    expect(inState(first.document.devices, 'ready')).toEqual(GOOD_SERIALS);
    expect(first.document.totals).toMatchObject({ ready: GOOD_SERIALS.length, draft: 1, failed: 0 });
    expect(first.code).toBe(2);
  });

  it('says which profile and tag they got', () => {
    expect(first.document).toMatchObject({
      profile: 'standard',
      groupTag: STANDARD_TAG,
      queued: GOOD_SERIALS.length,
    });
    const ready = first.document.devices.filter(({ state }) => state === 'ready');
    expect(new Set(ready.map(({ groupTag }) => groupTag))).toEqual(new Set([STANDARD_TAG]));
  });

  it('leaves the blocked device a draft', () => {
    expect(first.document.skipped).toEqual([{ serial: CUT_SERIAL, reason: 'blocked' }]);
    expect(inState(first.document.devices, 'draft')).toEqual([CUT_SERIAL]);
  });

  it('told the person on standard error how it went', () => {
    expectSentence(first.stderr);
    expect(first.stderr).toContain('29 devices handed over');
    expect(first.stderr).toContain('Ready for user: 29');
  });

  it('shows the same in status afterwards', () => {
    expect(status.document.connection).toBe('online');
    expect(status.document.devices).toEqual(first.document.devices);
    expect(status.document.totals).toEqual(first.document.totals);
    expect(status.document.batches).toMatchObject([{ devices: 30, submitted: GOOD_SERIALS.length }]);
    expect(status.code).toBe(2);
  });

  it('shows status to a person as a table with counts', () => {
    expect(table.stdout).toMatch(/^Serial number +Manufacturer +Model +Group tag +State\n/);
    expect(table.stdout).toMatch(/^CTS-4F2A7Q01 .*Ready for user$/m);
    expect(table.stdout).toMatch(/^Draft: 1, Ready for user: 29$/m);
  });

  it('skips on a second time what another batch handed over', () => {
    expect(again.document.queued).toBe(0);
    const elsewhere = again.document.skipped.filter(({ reason }) => reason === 'inOtherBatch');
    expect(elsewhere.map(({ serial }) => serial).sort()).toEqual(GOOD_SERIALS);
    expect(again.code).toBe(2);
  });

  it('sent each device exactly once in all', async () => {
    expect([...(await practice.importedSerials())].sort()).toEqual(GOOD_SERIALS);
  });

  it('wrote no hash, token or user name to a log or a screen', () => {
    const log = join(data, 'logs', 'enrollbench.log');
    expect(existsSync(log)).toBe(true);
    expectNoSecrets(readFileSync(log, 'utf8'));
    for (const { stdout, stderr } of [first, status, table, again]) {
      expectNoSecrets(stdout);
      expectNoSecrets(stderr);
    }
  });
});

describe('register with the practice service inside', () => {
  it('gets every device ready, and status finds the same tenant again', async () => {
    const data = newFolder();
    const file = join(STICK_B, 'export.csv');
    const run = await cli(['register', file, '--profile', 'kiosk', '--watch', '--data', data]);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('Ready for user: 3');
    const status = await cliJson<StatusJson>(['status', '--data', data]);
    expect(status.code).toBe(0);
    expect(status.document.totals).toMatchObject({ ready: 3 });
    expect(new Set(status.document.devices.map(({ groupTag }) => groupTag))).toEqual(
      new Set(['Microsoft365Managed_Kiosk']),
    );
  });

  it('without --watch has handed the devices over when it ends', async () => {
    const data = newFolder();
    const args = ['register', join(STICK_B, 'export.csv'), '--profile', 'standard', '--data', data];
    const { document, code } = await cliJson<RegisterJson>(args);
    expect(code).toBe(0);
    expect(document.totals).toMatchObject({ queued: 0, sending: 0, pending: 3 });
  });
});

describe('status', () => {
  it('of an empty data folder says that there is nothing yet', async () => {
    const run = await cli(['status', '--data', newFolder()]);
    expect(run.code).toBe(0);
    expect(run.stdout).toBe('Nothing to watch yet\n');
  });
});

describe('register is refused', () => {
  it('for a profile that does not exist, before anything is made', async () => {
    const data = newFolder();
    const run = await cli(['register', STICK_B, '--profile', 'Kiosk', '--data', data]);
    expect(run.code).toBe(1);
    expectSentence(run.stderr);
    expect(run.stderr).toContain('standard, sensitive-data, power-user, kiosk');
    expect(fingerprints(data)).toEqual({});
  });

  it.each([
    'https://graph.microsoft.com',
    'http://practice.example',
    'http://127.0.0.1.practice.example:8080',
    'http://127.0.0.1@practice.example',
    'ftp://127.0.0.1',
    'nowhere',
  ])('for the practice address %s, before anything is made', async (url) => {
    const data = newFolder();
    const args = ['register', STICK_B, '--profile', 'standard', '--data', data, '--practice-url', url];
    const run = await cli(args);
    expect(run.code).toBe(1);
    expectSentence(run.stderr);
    expect(run.stderr).toContain(url);
    expect(fingerprints(data)).toEqual({});
  });

  it('while another program uses the data folder', async () => {
    const data = newFolder();
    const practice = await startPractice({ devices: { 'CTS-4F2A7Q08': 'stuckPending' } });
    const args = ['register', join(STICK_B, 'export.csv'), '--profile', 'standard', '--watch'];
    const watching = startCli([...args, '--data', data, '--practice-url', practice.url]);
    await expect.poll(() => existsSync(join(data, 'enrollbench.db')), { timeout: 60_000 }).toBe(true);
    const run = await cli(['status', '--data', data, '--practice-url', practice.url]);
    watching.child.kill('SIGKILL');
    await watching.end;
    await practice.stop();
    expect(run.code).toBe(1);
    expectSentence(run.stderr);
    expect(run.stderr).toContain(`Another Enrollbench uses ${data}.`);
  });
});
