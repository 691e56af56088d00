// The same decisions for `register`: they reach the service, and are kept in the batch.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PracticeState } from '../../electron/practice/inspection.ts';
import { manualTime } from '../fakes/manual-time.ts';
import { startProgram, valueOf } from '../fakes/program.ts';
import {
  cli,
  cliJson,
  expectNoSecrets,
  expectSentence,
  fingerprints,
  newFolder,
  type Practice,
  type RegisterJson,
  type Run,
  startPractice,
  type StatusJson,
} from './run-cli.ts';
import { KIOSK, STANDARD, fresh, truncated, stick, set } from './decision-sticks.ts';

describe('register with decisions', () => {
  const data = newFolder();
  let practice: Practice;
  let registered: Run & { document: RegisterJson };
  let status: Run & { document: StatusJson };

  beforeAll(async () => {
    practice = await startPractice();
    const file = stick(
      { serial: 'SN-1', groupTag: 'of the file' },
      'SN:2',
      'SN-3',
      { serial: 'SN-4', hash: fresh('SN-4').slice(0, 3001) },
      { serial: 'SN-5', hash: truncated('SN-5') },
    );
    const asked = set('SN-1:order-id=PO-8', 'order-id=PO-7', `SN:2:group-tag=${KIOSK}`, 'SN-1:notes=a=b');
    const common = ['--data', data, '--practice-url', practice.url];
    registered = await cliJson<RegisterJson>([
      ...['register', file, '--profile', 'standard', '--watch', ...common, ...asked],
      ...['--set', 'SN:2:assigned-user=kim@contoso.example', '--leave-out', 'SN-3', '--repair'],
    ]);
    status = await cliJson<StatusJson>(['status', ...common]);
  });
  afterAll(async () => {
    await practice.stop();
  });

  it('sends the tag and the user that were set, and the profile’s tag otherwise', async () => {
    const answer = await fetch(`${practice.url}/practice/state`);
    const { registrations } = (await answer.json()) as PracticeState;
    const sent = registrations.map(({ serialNumber, groupTag, userPrincipalName }) => [
      serialNumber,
      groupTag,
      userPrincipalName,
    ]);
    expect(sent.sort()).toEqual([
      ['SN-1', STANDARD, ''],
      ['SN-4', STANDARD, ''],
      ['SN:2', KIOSK, 'kim@contoso.example'],
    ]);
  });

  it('sends no device that was left out, and none that cannot be repaired', async () => {
    expect([...(await practice.importedSerials())].sort()).toEqual(['SN-1', 'SN-4', 'SN:2']);
    expect(registered.document).toMatchObject({
      queued: 3,
      skipped: [{ serial: 'SN-5', reason: 'blocked' }],
      totals: { ready: 3, draft: 1 },
    });
    expect(registered.code).toBe(2);
  });

  it('shows the tag that went out in status, and not the device left out', () => {
    expect(status.document.devices.map(({ serial, groupTag, state }) => [serial, groupTag, state])).toEqual([
      ['SN-1', STANDARD, 'ready'],
      ['SN:2', KIOSK, 'ready'],
      ['SN-4', STANDARD, 'ready'],
      ['SN-5', '', 'draft'],
    ]);
  });

  it('keeps the decisions in the batch, where the window finds them', async () => {
    const program = await startProgram({ folder: data, time: manualTime() }, practice.url);
    const [batch] = program.batches.list();
    const { devices } = valueOf(program.batches.open(batch!.id));
    expect(devices).toMatchObject([
      { serial: 'SN-1', orderId: 'PO-8', notes: 'a=b', edited: ['orderId', 'notes'], leftOut: false },
      {
        serial: 'SN:2',
        groupTag: KIOSK,
        orderId: 'PO-7',
        hasUser: true,
        edited: ['groupTag', 'assignedUser', 'orderId'],
      },
      { serial: 'SN-3', leftOut: true, submitted: false },
      { serial: 'SN-4', repaired: true, verdict: 'ready', orderId: 'PO-7' },
      { serial: 'SN-5', repaired: false, verdict: 'blocked', submitted: false },
    ]);
    expect(batch).toMatchObject({ devices: 4, leftOut: 1, submitted: 3 });
  });

  it('leaves the user out of what is said and logged', () => {
    expectNoSecrets(registered.stderr);
    expectNoSecrets(readFileSync(join(data, 'logs', 'enrollbench.log'), 'utf8'));
  });
});

describe('register', () => {
  it.each([
    ['a value that cannot be set', ['--set', 'assigned-user=kim'], 'notSettable'],
    ['every device left out', ['--leave-out', 'SN-1', '--leave-out', 'SN-2'], 'nothingToRegister'],
    ['what is left blocked without --repair', ['--leave-out', 'SN-1'], 'nothingToRegister'],
  ])('fails for %s, before anything is made', async (_, asked, failure) => {
    const data = newFolder();
    const file = stick('SN-1', { serial: 'SN-2', hash: fresh('SN-2').slice(0, 3001) });
    const args = ['register', file, '--profile', 'standard', '--data', data, ...asked];
    const { code, document, stderr } = await cliJson<{ readonly error?: { readonly code: string } }>(args);
    expect(code).toBe(1);
    expect(document.error?.code).toBe(failure);
    expectSentence(stderr);
    expect(fingerprints(data)).toEqual({});
  });

  it('ends with 0 when everything wrong was decided', async () => {
    const file = stick(
      { serial: 'SN-1', hash: fresh('SN-1').slice(0, 3001) },
      { serial: 'SN-2', hash: truncated('SN-2') },
    );
    const args = ['register', file, '--profile', 'kiosk', '--watch', '--data', newFolder()];
    const run = await cli([...args, '--repair', '--leave-out', 'SN-2']);
    expect(run.stderr).not.toContain('Capture the device again');
    expect(run.stdout).toContain('Ready for user: 1');
    expect(run.code).toBe(0);
  });
});
