import { copyFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { connect, type Database } from '../../../electron/core/db/database.ts';
import type { Migration } from '../../../electron/core/db/migrations/all.ts';
import { migrations } from '../../../electron/core/db/migrations/all.ts';
import { openDatabase, schemaVersion } from '../../../electron/core/db/open-database.ts';
import { silentLog } from '../../../electron/core/ports/log.ts';
import { keptLog } from '../../fakes/kept-log.ts';
import { tempFolder } from '../../fakes/temp-folder.ts';

const clock = () => Date.UTC(2026, 0, 5, 9);
const newest = migrations.at(-1)?.version ?? 0;

function open(file: string, more: { steps?: readonly Migration[]; log?: typeof silentLog } = {}) {
  const opened = openDatabase(file, { clock, log: silentLog, ...more });
  if (opened.ok) onTestFinished(() => opened.db.close());
  return opened;
}

function opened(file: string, steps?: readonly Migration[]): { db: Database; setAside: string | null } {
  const result = open(file, steps === undefined ? {} : { steps });
  if (!result.ok) throw new Error(`not opened: ${result.code}`);
  return result;
}

/** A closed database that holds this setting. */
function databaseWith(value: string): string {
  const file = join(tempFolder(), 'a.db');
  const { db } = opened(file);
  db.run(`INSERT INTO setting (name, value) VALUES ('note', :value)`, { value });
  db.close();
  return file;
}

function noteIn(db: Database): string | undefined {
  return db.first(z.object({ value: z.string() }), `SELECT value FROM setting WHERE name = 'note'`)?.value;
}

test('a missing database is made, with the newest schema', () => {
  const { db, setAside } = opened(join(tempFolder(), 'a.db'));
  expect(schemaVersion(db)).toBe(newest);
  expect(noteIn(db)).toBeUndefined();
  expect(setAside).toBeNull();
});

test('what was written is there when it is opened again, leading zeros included', () => {
  const { db } = opened(databaseWith('000123'));
  expect(noteIn(db)).toBe('000123');
});

test('every table is strict: a serial number stays the text that it was', () => {
  const { db } = opened(join(tempFolder(), 'a.db'));
  const loose = db.all(
    z.object({ name: z.string() }),
    `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict
       AND name NOT LIKE 'sqlite%'`,
  );
  expect(loose).toEqual([]);
});

test('a database of a newer program is refused, and not a byte of it changes', () => {
  const file = databaseWith('from the future');
  const future = connect(file, silentLog);
  future.script(`PRAGMA user_version = ${newest + 10}`);
  future.close();
  const before = readFileSync(file);
  expect(open(file)).toEqual({ ok: false, code: 'databaseNewer', found: newest + 10, known: newest });
  expect(readFileSync(file)).toEqual(before);
  expect(readdirSync(join(file, '..'))).toEqual(['a.db']);
});

function garbage(file: string): void {
  writeFileSync(file, Buffer.alloc(8192, 'no database '));
}

/** Damages the second page, where a table's rows or their index begin. */
/** From SQLite's file header, big-endian, where 1 stands for 65,536. */
function pageSizeOf(bytes: Buffer): number {
  const size = bytes.readUInt16BE(16);
  return size === 1 ? 65_536 : size;
}

function flippedPage(file: string): void {
  const bytes = readFileSync(file);
  const second = pageSizeOf(bytes);
  for (let at = second; at < second + 100; at += 1) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  writeFileSync(file, bytes);
}

function cutInHalf(file: string): void {
  truncateSync(file, pageSizeOf(readFileSync(file)) * 5 + 100);
}

test.each([
  ['garbage', garbage],
  ['a flipped page', flippedPage],
  ['half a file', cutInHalf],
])('%s is set aside with its bytes, and a fresh database takes its place', (_what, damage) => {
  const file = databaseWith('precious');
  damage(file);
  const damaged = readFileSync(file);
  const { log, entries } = keptLog();
  const result = open(file, { log });
  if (!result.ok || result.setAside === null) throw new Error('not set aside');
  expect(basename(result.setAside)).toBe('a.db.damaged-2026-01-05T09-00-00-000Z');
  expect(readFileSync(result.setAside)).toEqual(damaged);
  expect(noteIn(result.db)).toBeUndefined();
  expect(schemaVersion(result.db)).toBe(newest);
  expect(entries).toContainEqual(expect.objectContaining({ level: 'error', event: 'db.setAside' }));
});

test('what only the write-ahead log of a damaged database held is kept, and not played into the new one', () => {
  const folder = tempFolder();
  const source = join(folder, 'source.db');
  const { db } = opened(source);
  db.script('PRAGMA wal_checkpoint(TRUNCATE)');
  db.run(`INSERT INTO setting (name, value) VALUES ('note', 'only in the log')`);
  const file = join(folder, 'a.db');
  copyFileSync(source, file);
  copyFileSync(`${source}-wal`, `${file}-wal`);
  garbage(file);

  expect(noteIn(opened(file).db)).toBeUndefined();
  const kept = readdirSync(folder).filter((name) => name.startsWith('a.db.damaged-'));
  expect(kept.map((name) => readFileSync(join(folder, name), 'latin1')).join()).toContain('only in the log');
});

test('a place where no database can be is a refusal with the reason', () => {
  expect(open(join(tempFolder(), 'missing', 'a.db'))).toEqual({
    ok: false,
    code: 'databaseUnusable',
    detail: expect.stringMatching(/./) as string,
  });
});

const one: Migration = {
  version: 10,
  sql: 'CREATE TABLE one (n INTEGER) STRICT; INSERT INTO one VALUES (1)',
};
const two: Migration = { version: 20, sql: 'ALTER TABLE one ADD COLUMN two TEXT' };
const broken: Migration = { version: 30, sql: 'DELETE FROM one; CREATE TABLE one (n INTEGER)' };

test('an older database gets the steps that it lacks, after a copy was made of it', () => {
  const file = join(tempFolder(), 'a.db');
  opened(file, [one]).db.close();
  const { db } = opened(file, [one, two]);
  expect(schemaVersion(db)).toBe(20);
  expect(db.all(z.unknown(), 'SELECT * FROM one')).toEqual([{ n: 1, two: null }]);

  const copy = connect(`${file}.before-migration-from-10`, silentLog);
  onTestFinished(() => copy.close());
  expect(copy.all(z.unknown(), 'SELECT * FROM one')).toEqual([{ n: 1 }]);
});

test('the copy before a migration holds what was still in the write-ahead log', () => {
  const folder = tempFolder();
  const source = join(folder, 'source.db');
  const { db } = opened(source, [one]);
  db.run('INSERT INTO one VALUES (2)');
  // As after a kill: the database and its log as they are while the program runs.
  const file = join(folder, 'a.db');
  copyFileSync(source, file);
  copyFileSync(`${source}-wal`, `${file}-wal`);

  opened(file, [one, two]);
  const copy = connect(`${file}.before-migration-from-10`, silentLog);
  onTestFinished(() => copy.close());
  expect(copy.all(z.unknown(), 'SELECT n FROM one ORDER BY n')).toEqual([{ n: 1 }, { n: 2 }]);
});

test('no copy is made of a new database or one of the newest schema', () => {
  const file = join(tempFolder(), 'a.db');
  opened(file).db.close();
  opened(file);
  expect(existsSync(`${file}.before-migration-from-0`)).toBe(false);
  expect(existsSync(`${file}.before-migration-from-${newest}`)).toBe(false);
});

test('a step that fails undoes itself wholly, keeps the steps before it, and refuses with the reason', () => {
  const file = join(tempFolder(), 'a.db');
  opened(file, [one]).db.close();
  expect(open(file, { steps: [one, two, broken] })).toEqual({
    ok: false,
    code: 'databaseUnusable',
    detail: expect.stringContaining('already exists') as string,
  });
  const { db } = opened(file, [one, two]);
  expect(schemaVersion(db)).toBe(20);
  expect(db.all(z.unknown(), 'SELECT n FROM one')).toEqual([{ n: 1 }]);
});
