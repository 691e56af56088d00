// One synchronous SQLite connection, and the few calls the repositories make on it. Rows are parsed with a
// schema on the way out: a row is a border like any other.
import Sqlite from 'better-sqlite3';
import { z } from 'zod';
import type { Log } from '../ports/log.ts';

export type SqlValue = string | number | bigint | Uint8Array | null;
export type SqlParams = Readonly<Record<string, SqlValue>>;

export type Database = {
  /** Every row of a query, each parsed by `schema`. */
  all<Row>(schema: z.ZodType<Row>, sql: string, params?: SqlParams): Row[];
  /** The first row, or null. */
  first<Row>(schema: z.ZodType<Row>, sql: string, params?: SqlParams): Row | null;
  /** Runs a statement; the number of rows it changed. */
  run(sql: string, params?: SqlParams): number;
  /** Inserts one row; the integer key it got. */
  insert(sql: string, params?: SqlParams): number;
  /** Runs statements without parameters, as migrations are. */
  script(sql: string): void;
  /** All or nothing. Nested calls join the outer transaction. */
  transaction<T>(work: () => T): T;
  close(): void;
};

const SLOW_STATEMENT_MS = 40;

/**
 * Opens a connection with the project's settings: WAL, `synchronous=FULL` so that a commit survives a dead
 * battery, foreign keys on, five seconds of patience with another program's lock.
 *
 * @throws what the driver throws when the file cannot be opened or is not a database.
 */
export function connect(file: string, log: Log): Database {
  const connection = new Sqlite(file);
  try {
    // A hash is about a thousand bytes: pages of four thousand would waste a fifth of themselves. Only new files take it.
    connection.pragma('page_size = 16384');
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    connection.pragma('foreign_keys = ON');
    connection.pragma('busy_timeout = 5000');
  } catch (fault) {
    connection.close();
    throw fault;
  }
  const statements = new Map<string, Sqlite.Statement>();

  function prepared(sql: string): Sqlite.Statement {
    let statement = statements.get(sql);
    if (statement === undefined) {
      statement = connection.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  }

  function timed<T>(sql: string, work: () => T): T {
    const start = performance.now();
    const result = work();
    const took = performance.now() - start;
    if (took > SLOW_STATEMENT_MS) log('warn', 'db.slow', { sql: firstLine(sql), ms: Math.round(took) });
    return result;
  }

  return {
    all: (schema, sql, params = {}) => z.array(schema).parse(timed(sql, () => prepared(sql).all(params))),
    first: (schema, sql, params = {}) => {
      const row = timed(sql, () => prepared(sql).get(params));
      return row === undefined ? null : schema.parse(row);
    },
    run: (sql, params = {}) => timed(sql, () => prepared(sql).run(params).changes),
    insert: (sql, params = {}) => Number(timed(sql, () => prepared(sql).run(params).lastInsertRowid)),
    script: (sql) => {
      connection.exec(sql);
    },
    transaction: (work) => (connection.inTransaction ? work() : connection.transaction(work).immediate()),
    close: () => {
      connection.close();
    },
  };
}

function firstLine(sql: string): string {
  return sql.trim().split('\n', 1)[0] ?? '';
}
