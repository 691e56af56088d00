// Opens the program's database: brings it to the newest schema, refuses one from a newer program, and sets a
// corrupt one aside under another name. Nothing a technician did is ever deleted here.
import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { z } from 'zod';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import { connect, type Database } from './database.ts';
import { migrations, type Migration } from './migrations/all.ts';

export type Opened =
  | { readonly ok: true; readonly db: Database; readonly setAside: string | null }
  | { readonly ok: false; readonly code: 'databaseNewer'; readonly found: number; readonly known: number }
  | { readonly ok: false; readonly code: 'databaseUnusable'; readonly detail: string };

export type OpenOptions = { readonly clock: Clock; readonly log: Log; readonly steps?: readonly Migration[] };

const versionRow = z.object({ user_version: z.number() });
const brokenReference = z.object({ table: z.string(), parent: z.string() });
const integrityRow = z.object({ quick_check: z.string() });

/**
 * @param file path of the database; created when missing.
 * @returns the database, and in `setAside` the new name of a corrupt one that was moved out of the way.
 */
export function openDatabase(file: string, { clock, log, steps = migrations }: OpenOptions): Opened {
  const known = steps.at(-1)?.version ?? 0;
  const existed = existsSync(file);
  let setAside: string | null = null;
  let db = tryConnect(file, log);
  if (db instanceof Error) {
    if (!isCorruption(db)) return { ok: false, code: 'databaseUnusable', detail: db.message };
    setAside = `${file}.damaged-${stamp(clock())}`;
    moveAside(file, setAside);
    log('error', 'db.setAside', { file: setAside });
    db = tryConnect(file, log);
    if (db instanceof Error) return { ok: false, code: 'databaseUnusable', detail: db.message };
  }
  const found = schemaVersion(db);
  if (found > known) {
    db.close();
    return { ok: false, code: 'databaseNewer', found, known };
  }
  if (found === known) return { ok: true, db, setAside };
  try {
    if (existed && setAside === null && found > 0) copyBeforeMigrating(db, file, found);
    migrate(db, steps);
  } catch (fault) {
    db.close();
    return { ok: false, code: 'databaseUnusable', detail: errorOf(fault).message };
  }
  return { ok: true, db, setAside };
}

/**
 * Brings an open database to the newest of `steps`: each step and its number in one transaction. Foreign keys are off
 * meanwhile, as SQLite's documentation asks for where a table is made anew under its name, or dropping the old one
 * would delete what refers to it; they are checked before each commit.
 */
export function migrate(db: Database, steps: readonly Migration[]): void {
  db.script('PRAGMA foreign_keys = OFF');
  try {
    for (const step of steps) {
      db.transaction(() => {
        if (schemaVersion(db) >= step.version) return;
        db.script(step.sql);
        db.script(`PRAGMA user_version = ${step.version}`);
        const broken = db.first(brokenReference, 'PRAGMA foreign_key_check');
        if (broken !== null)
          throw new Error(`migration ${step.version} left ${broken.table} without ${broken.parent}`);
      });
    }
  } finally {
    db.script('PRAGMA foreign_keys = ON');
  }
}

export function schemaVersion(db: Database): number {
  return db.first(versionRow, 'PRAGMA user_version')?.user_version ?? 0;
}

function tryConnect(file: string, log: Log): Database | Error {
  let db: Database | null = null;
  try {
    db = connect(file, log);
    const check = db.first(integrityRow, 'PRAGMA quick_check(1)')?.quick_check;
    if (check === 'ok') return db;
    db.close();
    return Object.assign(new Error(check ?? 'no answer'), { code: 'SQLITE_CORRUPT' });
  } catch (fault) {
    // A file that is still open cannot be moved aside on Windows.
    db?.close();
    return errorOf(fault);
  }
}

function errorOf(fault: unknown): Error {
  return fault instanceof Error ? fault : new Error(String(fault));
}

function isCorruption(fault: Error): boolean {
  const code = 'code' in fault ? String(fault.code) : '';
  return code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB';
}

/** The write-ahead log belongs to its database: it moves along, or a new database would replay it. */
function moveAside(file: string, target: string): void {
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(file + suffix)) renameSync(file + suffix, target + suffix);
  }
}

function copyBeforeMigrating(db: Database, file: string, version: number): void {
  db.script('PRAGMA wal_checkpoint(TRUNCATE)');
  copyFileSync(file, `${file}.before-migration-from-${version}`);
}

function stamp(now: number): string {
  return new Date(now).toISOString().replace(/[:.]/g, '-');
}
