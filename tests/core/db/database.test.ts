import Sqlite from 'better-sqlite3';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { connect, type Database } from '../../../electron/core/db/database.ts';
import { silentLog } from '../../../electron/core/ports/log.ts';
import { keptLog } from '../../fakes/kept-log.ts';
import { tempFolder } from '../../fakes/temp-folder.ts';

function connected(log = silentLog): Database {
  const db = connect(join(tempFolder(), 'a.db'), log);
  onTestFinished(() => db.close());
  return db;
}

const numberRow = z.object({ n: z.number() });
const count = (db: Database) => db.first(numberRow, 'SELECT COUNT(*) AS n FROM t')?.n;

test.each<[string, unknown]>([
  ['journal_mode', 'wal'],
  ['synchronous', 2],
  ['foreign_keys', 1],
  ['busy_timeout', 5000],
])('a connection has %s = %s', (pragma, value) => {
  const row = connected().first(z.record(z.string(), z.unknown()), `PRAGMA ${pragma}`);
  expect(Object.values(row ?? {})).toEqual([value]);
});

test('a row that is not as its schema says is refused, not handed on', () => {
  const db = connected();
  expect(() => db.first(numberRow, `SELECT 'seven' AS n`)).toThrow(z.ZodError);
  expect(() => db.all(numberRow, `SELECT 1 AS n UNION ALL SELECT 'seven'`)).toThrow(z.ZodError);
});

test('no row is null, and several come in the order of the query', () => {
  const db = connected();
  expect(db.first(numberRow, 'SELECT 1 AS n WHERE 0')).toBeNull();
  expect(db.all(numberRow, 'SELECT 2 AS n UNION ALL SELECT 1')).toEqual([{ n: 2 }, { n: 1 }]);
});

test('a transaction that throws leaves nothing behind, nested ones included', () => {
  const db = connected();
  db.script('CREATE TABLE t (n INTEGER) STRICT');
  const work = () => {
    db.transaction(() => db.run('INSERT INTO t VALUES (1)'));
    throw new Error('after the inner one');
  };
  expect(() => db.transaction(work)).toThrow('after the inner one');
  expect(count(db)).toBe(0);
  expect(db.transaction(() => db.run('INSERT INTO t VALUES (1), (2)'))).toBe(2);
  expect(count(db)).toBe(2);
});

test('a foreign key that leads nowhere is refused', () => {
  const db = connected();
  db.script('CREATE TABLE p (id TEXT PRIMARY KEY) STRICT; CREATE TABLE c (p TEXT REFERENCES p (id)) STRICT');
  expect(() => db.run(`INSERT INTO c VALUES ('nobody')`)).toThrow(/FOREIGN KEY/);
});

test('a statement that takes long is named in the log, without its values', () => {
  const { log, entries } = keptLog();
  const db = connected(log);
  db.all(
    numberRow,
    `WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < :last)
     SELECT COUNT(*) AS n FROM c`,
    { last: 3_000_000 },
  );
  expect(entries.map(({ event }) => event)).toEqual(['db.slow']);
  expect(JSON.stringify(entries)).not.toContain('3000000');
});

test('what is no database is an error of the driver', () => {
  expect(() => connect(join(tempFolder(), 'nowhere', 'a.db'), silentLog)).toThrow();
  expect(() => connect(tempFolder(), silentLog)).toThrow(Sqlite.SqliteError);
});
