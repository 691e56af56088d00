// How fast and how large intake is, against programs that only copy: Miller reads and writes every cell without looking
// at it, cat does not even find the cells. Enrollbench decodes, verifies, merges and judges besides.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { mergeIntoBatch } from '../../electron/core/batches/merge-into-batch.ts';
import { insertBatch } from '../../electron/core/batches/batch-repo.ts';
import type { Database } from '../../electron/core/db/database.ts';
import { openDatabase } from '../../electron/core/db/open-database.ts';
import { readDeviceFiles } from '../../electron/core/intake/read-device-files.ts';
import { readPaths } from '../../electron/core/intake/read-paths.ts';
import { randomIds } from '../../electron/core/ports/ids.ts';
import { silentLog } from '../../electron/core/ports/log.ts';
import { makeLargeFile, makeSmallFiles } from './make-data.ts';
import { type Contestant, inTurns, median, ratio, type Timing } from './measure.ts';

const root = join(import.meta.dirname, '..', '..');
const ROUNDS = 7;

type Say = (line: string) => void;

export async function intake(folder: string, say: Say): Promise<void> {
  const miller = spawnSync('mlr', ['--version']).status === 0;
  if (!miller)
    say('Miller (mlr) is not installed, so it is not compared with. Debian: apt-get install miller');

  const small = makeSmallFiles(folder, 5000);
  say('5,000 files of one device each → one export, as whole processes');
  compare(say, [
    ours('merge UTF-16LE', small.wide, folder),
    ...(miller
      ? [shell('Miller, UTF-8', `mlr --icsv --ocsv cat '${small.narrow}'/*.csv > miller.csv`, folder)]
      : []),
    shell('cat, UTF-8', `cat '${small.narrow}'/*.csv > cat.csv`, folder),
  ]);

  const large = makeLargeFile(join(folder, 'large.csv'), 100_000);
  say(`one file of 100,000 devices, ${megabytes(large.bytes)} MB → one export, as whole processes`);
  compare(say, [
    ours('merge', large.path, folder),
    ...(miller ? [shell('Miller', `mlr --icsv --ocsv cat '${large.path}' > miller.csv`, folder)] : []),
    shell('cat', `cat '${large.path}' > cat.csv`, folder),
  ]);

  say(
    '5,000 dropped devices durable in a batch, against inserting the bytes of their files and nothing else',
  );
  durable(folder, small.wide, say);
  await databaseSize(folder, large, say);
}

function ours(name: string, input: string, folder: string): Contestant {
  const program = join(root, 'out', 'cli', 'cli.js');
  const peak = join(import.meta.dirname, 'report-peak.mjs');
  // Started as a shell does it, with what the program's first line asks of Node.
  const [firstLine = ''] = readFileSync(program, 'utf8').split('\n', 1);
  const flags = /^#!.*node (.+)$/.exec(firstLine)?.[1]?.split(' ') ?? [];
  const args = [...flags, '--import', peak, program, 'merge', input, '--out', 'enrollbench.csv', '--force'];
  return { name, command: process.execPath, args, cwd: folder };
}

function shell(name: string, line: string, folder: string): Contestant {
  return { name, command: 'sh', args: ['-c', line], cwd: folder };
}

function compare(say: Say, contestants: readonly Contestant[]): void {
  const [own, ...others] = inTurns(contestants, ROUNDS);
  if (own === undefined) return;
  for (const timing of [own, ...others]) sayTiming(say, timing);
  for (const other of others) sayRatio(say, own, other);
}

function sayTiming(say: Say, { name, ms, peak }: Timing): void {
  const memory = peak === null ? '' : `, at most ${megabytes(peak)} MB of memory`;
  say(`  ${name}: median ${median(ms).toFixed(0)} ms of ${ms.length} runs${memory}`);
}

function sayRatio(say: Say, own: Timing, other: Timing): void {
  const { median: middle, low, high } = ratio(own, other);
  say(`  ${own.name} ÷ ${other.name}: ${middle.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`);
}

function durable(folder: string, small: string, say: Say): void {
  const files = readdirSync(small).map((name) => ({ path: name, bytes: readFileSync(join(small, name)) }));
  const own: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const merged = timed(() => {
      const db = emptyBatch(join(folder, `own-${round}.db`));
      const read = files.flatMap((file) => [...readDeviceFiles(file)]);
      db.transaction(() => mergeIntoBatch(db, 'batch', read, { now: 0, ids: randomIds }));
      db.close();
    });
    const inserted = timed(() => {
      const db = new Sqlite(join(folder, `bare-${round}.db`));
      db.pragma('journal_mode = WAL');
      db.pragma('synchronous = FULL');
      db.exec('CREATE TABLE file (bytes BLOB NOT NULL) STRICT');
      const insert = db.prepare('INSERT INTO file VALUES (?)');
      db.transaction(() => {
        for (const { bytes } of files) insert.run(bytes);
      })();
      db.close();
    });
    if (round > 0) {
      own.push(merged);
      bare.push(inserted);
    }
  }
  const timings = [
    { name: 'read, judged and stored', ms: own, peak: null },
    { name: 'bare insert', ms: bare, peak: null },
  ] as const;
  for (const timing of timings) sayTiming(say, timing);
  sayRatio(say, timings[0], timings[1]);
}

async function databaseSize(
  folder: string,
  large: { readonly path: string; readonly bytes: number },
  say: Say,
): Promise<void> {
  const file = join(folder, 'size.db');
  const db = emptyBatch(file);
  const { files } = await readPaths([large.path]);
  db.transaction(() => mergeIntoBatch(db, 'batch', files, { now: 0, ids: randomIds }));
  db.close();
  const size = statSync(file).size;
  say('100,000 devices in a batch');
  say(
    `  database ${megabytes(size)} MB ÷ CSV ${megabytes(large.bytes)} MB: ${(size / large.bytes).toFixed(3)}`,
  );
}

function emptyBatch(file: string): Database {
  const opened = openDatabase(file, { clock: () => 0, log: silentLog });
  if (!opened.ok) throw new Error(opened.code);
  insertBatch(opened.db, { id: 'batch', tenant: 'practice', name: 'bench', now: 0 });
  return opened.db;
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function megabytes(bytes: number): string {
  return (bytes / (1024 * 1024)).toFixed(0);
}
