// What a bench network does to a registration: nothing is lost, and no device is sent twice. Proved on what the
// practice service received.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  cli,
  cliJson,
  newFolder,
  type Practice,
  type RegisterJson,
  startCli,
  startPractice,
  type StatusJson,
  STICK_B,
} from './run-cli.ts';

const FILE = join(STICK_B, 'export.csv');
const SERIALS = ['CTS-4F2A7Q08', 'CTS-4F2A7Q09', 'CTS-4F2A7Q10'];
const IMPORT = '/v1.0/deviceManagement/importedWindowsAutopilotDeviceIdentities/import';

async function registerAndWatch(practice: Practice): Promise<RegisterJson> {
  const args = ['register', FILE, '--profile', 'standard', '--watch'];
  const run = await cliJson<RegisterJson>([...args, '--data', newFolder(), '--practice-url', practice.url]);
  return run.document;
}

/** Looks again and again, as a person would, until the service is done with every device. */
async function statusUntilDone(common: readonly string[]): Promise<StatusJson> {
  for (;;) {
    const { document } = await cliJson<StatusJson>(['status', ...common]);
    const { queued = 0, sending = 0, pending = 0 } = document.totals;
    if (queued + sending + pending === 0) return document;
  }
}

describe('one request that goes wrong', () => {
  it.each([
    { what: 'the reply is lost after the service did the work', action: 'drop-after-commit' },
    { what: 'the connection breaks before the service did anything', action: 'reset' },
    { what: 'the service breaks', action: 'status:503' },
    { what: 'the service asks for patience', action: 'status:429' },
    { what: 'the service refuses the whole request', action: 'status:400' },
    { what: 'the service finds the request too large', action: 'status:413' },
  ])('$what: every device ends ready and was taken once', async ({ action }) => {
    const practice = await startPractice({ faults: [{ method: 'POST', path: IMPORT, nth: 1, action }] });
    const { totals } = await registerAndWatch(practice);
    const sent = action === 'reset' ? await answered(practice) : await practice.importedSerials();
    await practice.stop();
    expect(totals).toMatchObject({ ready: SERIALS.length });
    expect([...sent].sort()).toEqual(SERIALS);
  });
});

/** A reset connection is *dropped* in the ledger too, though nothing was done. */
async function answered(practice: Practice): Promise<readonly string[]> {
  const imports = (await practice.ledger()).filter(({ path, status }) => path === IMPORT && status === 200);
  return imports.flatMap(({ serials }) => serials);
}

describe('a program killed while sending', () => {
  it('finds out at the next start what arrived, and sends nothing twice', async () => {
    const practice = await startPractice({ answerDelayMs: 1000 });
    const data = newFolder();
    const common = ['--data', data, '--practice-url', practice.url];
    const sender = startCli(['register', FILE, '--profile', 'standard', '--watch', ...common]);
    const arrived = async () =>
      (await practice.ledger()).some(({ path, serials }) => path === IMPORT && serials.length > 0);
    await expect.poll(arrived, { timeout: 60_000, interval: 20 }).toBe(true);
    sender.child.kill('SIGKILL');
    await sender.end;
    const { totals } = await statusUntilDone(common);
    const imports = (await practice.ledger()).filter(({ path }) => path === IMPORT);
    await practice.stop();
    expect(totals).toMatchObject({ ready: SERIALS.length });
    expect(imports.flatMap(({ serials }) => serials).sort()).toEqual(SERIALS);
  });
});

describe('no network when registering', () => {
  it('keeps the devices queued, and they go out once it is back', async () => {
    const gone = await startPractice();
    await gone.stop();
    const data = newFolder();
    const args = ['register', FILE, '--profile', 'standard', '--data', data, '--practice-url', gone.url];
    const offline = await cliJson<RegisterJson>(args);
    expect(offline.document.totals).toMatchObject({ queued: SERIALS.length });
    const still = await cli(['status', '--data', data, '--practice-url', gone.url]);
    expect(still.stdout).toContain('Queued: 3');
    const practice = await startPractice();
    const { totals } = await statusUntilDone(['--data', data, '--practice-url', practice.url]);
    const sent = await practice.importedSerials();
    await practice.stop();
    expect(totals).toMatchObject({ ready: SERIALS.length });
    expect([...sent].sort()).toEqual(SERIALS);
  });
});
