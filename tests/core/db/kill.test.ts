// What a program that is killed leaves behind.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { lockDataFolder } from '../../../electron/core/db/data-folder-lock.ts';
import { openBench, startPractice, startProgram } from '../../fakes/program.ts';
import { tempFolder } from '../../fakes/temp-folder.ts';

/** Starts a program of its own and waits until it has done its task. */
async function holder(task: 'lock' | 'batch', folder: string): Promise<ChildProcess> {
  const script = join(import.meta.dirname, 'hold-until-killed.ts');
  const child = spawn(process.execPath, [script, task, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('the program ended by itself')));
  await Promise.race([once(child.stdout, 'data'), ended]);
  ended.catch(() => undefined);
  return child;
}

async function killed(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

test('a folder that a program holds is refused to another, and free once that one was killed', async () => {
  const folder = tempFolder();
  const child = await holder('lock', folder);
  expect(lockDataFolder(folder)).toBeNull();
  await killed(child);
  const unlock = lockDataFolder(folder);
  expect(unlock).not.toBeNull();
  unlock?.();
});

test('a lock is refused twice in one program too, until it is let go', () => {
  const folder = tempFolder();
  const unlock = lockDataFolder(folder);
  expect(lockDataFolder(folder)).toBeNull();
  unlock?.();
  const again = lockDataFolder(folder);
  expect(again).not.toBeNull();
  again?.();
});

test('a batch that was written is there after the program was killed', async () => {
  const bench = openBench();
  await killed(await holder('batch', bench.folder));
  const practice = await startPractice(bench);
  const { batches, databaseSetAside } = await startProgram(bench, practice.url);
  expect(databaseSetAside).toBeNull();
  const [batch, ...others] = batches.list();
  expect(others).toEqual([]);
  expect(batch).toMatchObject({ name: 'Written just before the battery died', devices: 2 });
  const detail = batches.open(batch?.id ?? '');
  expect(detail).toMatchObject({
    ok: true,
    value: {
      devices: [{ serial: '0001234' }, { serial: 'SN-2' }],
      files: [{ path: 'stick/a.csv', rows: 2 }],
    },
  });
});
