// One program at a time on a data folder. The lock is a SQLite transaction held open: the operating system
// lets go of it however the program ends, so a kill never leaves a stale lock behind.
import Sqlite from 'better-sqlite3';
import { join } from 'node:path';

/** @returns a function that lets go, or null when another program holds the folder. */
export function lockDataFolder(folder: string): (() => void) | null {
  const connection = new Sqlite(join(folder, 'in-use.lock'), { timeout: 0 });
  try {
    connection.exec('BEGIN EXCLUSIVE');
  } catch (fault) {
    connection.close();
    if (fault instanceof Sqlite.SqliteError && fault.code.startsWith('SQLITE_BUSY')) return null;
    throw fault;
  }
  return () => {
    connection.close();
  };
}
