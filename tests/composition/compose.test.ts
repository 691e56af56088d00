// Starting the program: what can be in the way, and that it lets go of everything again.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { compose } from '../../electron/compose.ts';
import { connect } from '../../electron/core/db/database.ts';
import { migrations } from '../../electron/core/db/migrations/all.ts';
import { randomIds } from '../../electron/core/ports/ids.ts';
import { silentLog } from '../../electron/core/ports/log.ts';
import { allIn, boardOf, openBench, register, startPractice, startProgram, until } from '../fakes/program.ts';
import { manualTime } from '../fakes/manual-time.ts';
import { tempFolder } from '../fakes/temp-folder.ts';

const NOBODY = 'http://127.0.0.1:9';

async function composeIn(dataFolder: string, practiceUrl: string | null = NOBODY) {
  const { clock, scheduler } = manualTime();
  const composed = await compose({
    dataFolder,
    practiceUrl,
    ports: {
      clock,
      scheduler,
      ids: randomIds,
      random: () => 0.5,
      fetch: (url, init) => fetch(url, init),
      log: silentLog,
    },
  });
  if (composed.ok) onTestFinished(() => composed.value.close());
  return composed;
}

test('a folder that another program uses is refused, and free again after it was closed', async () => {
  const folder = tempFolder();
  const first = await composeIn(folder);
  expect(await composeIn(folder)).toMatchObject({ error: { code: 'dataFolderInUse', params: { folder } } });
  if (first.ok) await first.value.close();
  expect(await composeIn(folder)).toMatchObject({ ok: true });
});

test('a folder that is a file is refused', async () => {
  const file = join(tempFolder(), 'a');
  writeFileSync(file, '');
  expect(await composeIn(file)).toMatchObject({
    error: { code: 'dataFolderUnusable', params: { folder: file } },
  });
});

test('a database that cannot be opened is refused, and the folder is let go', async () => {
  const folder = tempFolder();
  mkdirSync(join(folder, 'enrollbench.db'));
  const refusal = { error: { code: 'databaseUnusable', params: { folder } } };
  expect(await composeIn(folder)).toMatchObject(refusal);
  expect(await composeIn(folder)).toMatchObject(refusal);
});

test('a database of a newer program is refused with both versions', async () => {
  const folder = tempFolder();
  const known = migrations.at(-1)?.version ?? 0;
  const db = connect(join(folder, 'enrollbench.db'), silentLog);
  db.script(`PRAGMA user_version = ${known + 10}`);
  db.close();
  expect(await composeIn(folder)).toMatchObject({
    error: { code: 'databaseNewer', params: { found: known + 10, known } },
  });
});

test('a damaged database is set aside and named', async () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'enrollbench.db'), 'no database at all, '.repeat(500));
  const composed = await composeIn(folder);
  if (!composed.ok) throw new Error(composed.error.code);
  expect(composed.value.databaseSetAside).toContain('enrollbench.db.damaged-');
  expect(composed.value.batches.list()).toEqual([]);
});

test.each(['http://graph.microsoft.com', 'https://127.0.0.1:4000', 'nonsense'])(
  'a practice service at %s is refused, and the folder is let go',
  async (url) => {
    const folder = tempFolder();
    expect(await composeIn(folder, url)).toMatchObject({ error: { code: 'practiceNotStarted' } });
    expect(await composeIn(folder)).toMatchObject({ ok: true });
  },
);

test('without a practice service to go to, the program runs one that remembers', async () => {
  const folder = tempFolder();
  const first = await composeIn(folder, null);
  if (!first.ok) throw new Error(first.error.code);
  expect(readdirSync(folder)).toContain('practice-tenant.json');
  await first.value.close();
  await first.value.close();
});

test('closed and opened again, the program shows what it showed', async () => {
  const bench = openBench();
  const practice = await startPractice(bench);
  const first = await startProgram(bench, practice.url);
  register(first, ['SN-1', '0002']);
  await until(bench, 'all ready', allIn(first, 'ready'));
  const shown = boardOf(first);
  const listed = first.batches.list();
  await first.close();
  const second = await startProgram(bench, practice.url);
  expect(boardOf(second)).toEqual(shown);
  expect(second.batches.list()).toEqual(listed);
});
