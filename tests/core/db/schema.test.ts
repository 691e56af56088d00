// Makes each change of the schema a diff that a person reads. `UPDATE_SNAPSHOT=1` writes the file anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { migrations } from '../../../electron/core/db/migrations/all.ts';
import { openDatabase } from '../../../electron/core/db/open-database.ts';
import { silentLog } from '../../../electron/core/ports/log.ts';
import { tempFolder } from '../../fakes/temp-folder.ts';

const file = join(import.meta.dirname, '../../../electron/core/db/schema.snapshot.sql');

function dumpOfFreshDatabase(): string {
  const opened = openDatabase(join(tempFolder(), 'a.db'), { clock: () => 0, log: silentLog });
  if (!opened.ok) throw new Error(opened.code);
  onTestFinished(() => opened.db.close());
  const rows = opened.db.all(
    z.object({ sql: z.string() }),
    `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY tbl_name, type DESC, name`,
  );
  const version = migrations.at(-1)?.version ?? 0;
  return [
    `-- The schema after migration ${version}. Written by tests/core/db/schema.test.ts.`,
    ...rows.map(({ sql }) => `${sql};`),
  ]
    .join('\n\n')
    .concat('\n');
}

test('the schema is the one in schema.snapshot.sql', () => {
  const actual = dumpOfFreshDatabase();
  if (process.env['UPDATE_SNAPSHOT'] === '1') writeFileSync(file, actual);
  const agreed = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  expect(
    actual,
    'The migrations make another schema than electron/core/db/schema.snapshot.sql. If that is meant, run this test with UPDATE_SNAPSHOT=1 and commit the file.',
  ).toBe(agreed);
});

test('the migrations are numbered by tens, or between, and only upwards', () => {
  const versions = migrations.map(({ version }) => version);
  expect(versions).toEqual(versions.toSorted((a, b) => a - b));
  expect(new Set(versions).size).toBe(versions.length);
});
