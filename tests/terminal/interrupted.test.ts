// Ctrl+C while `merge` works. The signal comes at a chosen moment, not after a time: a module loaded before the program
// raises it when the program opens a certain file.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFilesTogether } from '../../electron/core/export/write-files.ts';
import { readPaths } from '../../electron/core/intake/read-paths.ts';
import { deviceFile, serials, soundHash } from '../fakes/device-files.ts';
import { cliOn, expectSentence, fingerprints, newFolder } from './run-cli.ts';

const CANCELLED = 'Cancelled. Nothing was written.\n';

/** Runs a command that gets SIGINT when it opens, for the nth time, a file whose path ends so. */
function interruptedAt({ ending, nth = 1 }: { ending: string; nth?: number }, args: readonly string[]) {
  const module = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    let left = ${nth};
    const ways = ['open', 'openSync', 'readFile', 'readFileSync', 'createReadStream'];
    for (const home of [fs, fs.promises]) for (const way of ways.filter((each) => each in home)) {
      const open = home[way];
      home[way] = (path, ...rest) => {
        if (String(path).endsWith(${JSON.stringify(ending)})) {
          left -= 1;
          if (left === 0) process.kill(process.pid, 'SIGINT');
        }
        return open.call(home, path, ...rest);
      };
    }
    syncBuiltinESMExports();`;
  return cliOn([`--import=data:text/javascript,${encodeURIComponent(module)}`], args);
}

/** A file of so many devices. Their hashes are alike, which is quick and takes as much to read. */
function fileOf(path: string, count: number): void {
  const hash = soundHash('SN');
  writeFileSync(
    path,
    deviceFile(
      path,
      serials(count).map((serial) => ({ serial, hash })),
    ).bytes,
  );
}

/** More devices than one file of the export holds, and a folder to write to. */
function bench() {
  const folder = newFolder();
  mkdirSync(join(folder, 'stick'));
  mkdirSync(join(folder, 'out'));
  const file = join(folder, 'stick', 'devices.csv');
  writeFileSync(file, deviceFile(file, serials(501)).bytes);
  return { folder, stick: join(folder, 'stick'), file, out: join(folder, 'out', 'all.csv') };
}

describe('Ctrl+C while merge reads', () => {
  it('one large file writes nothing', async () => {
    const { folder, file, out } = bench();
    fileOf(file, 5000);
    const before = fingerprints(folder);
    const run = await interruptedAt({ ending: 'devices.csv' }, ['merge', file, '--out', out]);
    expect(run).toEqual({ code: 1, stdout: '', stderr: CANCELLED });
    expect(fingerprints(folder)).toEqual(before);
  });

  it('many files writes nothing', async () => {
    const { folder, stick, out } = bench();
    for (let index = 0; index < 200; index++) fileOf(join(stick, `${index}.csv`), 10);
    const before = fingerprints(folder);
    const run = await interruptedAt({ ending: '10.csv' }, ['merge', stick, '--out', out]);
    expect(run).toEqual({ code: 1, stdout: '', stderr: CANCELLED });
    expect(fingerprints(folder)).toEqual(before);
  });

  it('says so in the document, too', async () => {
    const { file, out } = bench();
    const args = ['merge', file, '--out', out, '--json'];
    const { code, stdout } = await interruptedAt({ ending: 'devices.csv' }, args);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({ error: { code: 'cancelled', message: CANCELLED.trim() } });
  });
});

describe('Ctrl+C while merge writes', () => {
  it.each([
    ['the first of two files', 1],
    ['the second, with the first in place,', 2],
  ])('%s leaves neither behind', async (_, nth) => {
    const { folder, stick, out } = bench();
    const before = fingerprints(folder);
    const run = await interruptedAt({ ending: '.tmp', nth }, ['merge', stick, '--out', out]);
    expectSentence(run.stderr);
    expect(run).toEqual({ code: 1, stdout: '', stderr: CANCELLED });
    expect(fingerprints(folder)).toEqual(before);
  });

  it('over a file that is there leaves that file as it was', async () => {
    const { folder, stick, out } = bench();
    writeFileSync(join(folder, 'out', 'all-1.csv'), 'mine');
    const before = fingerprints(folder);
    const run = await interruptedAt({ ending: '.tmp' }, ['merge', stick, '--out', out, '--force']);
    expect(run).toEqual({ code: 1, stdout: '', stderr: CANCELLED });
    expect(fingerprints(folder)).toEqual(before);
  });

  it('over several files that are there leaves all of them as they were', async () => {
    const { folder, stick, out } = bench();
    for (const name of ['all-1.csv', 'all-2.csv']) writeFileSync(join(folder, 'out', name), 'mine');
    const before = fingerprints(folder);
    const args = ['merge', stick, '--out', out, '--force'];
    expect(await interruptedAt({ ending: '.tmp', nth: 2 }, args)).toMatchObject({
      code: 1,
      stderr: CANCELLED,
    });
    expect(fingerprints(folder)).toEqual(before);
  });
});

describe('work that is told to stop', () => {
  it('reads no file that it has not begun', async () => {
    const { stick } = bench();
    fileOf(join(stick, 'later.csv'), 1);
    const abort = new AbortController();
    const read = await readPaths([stick], {
      signal: abort.signal,
      onProgress: ({ filesRead }) => {
        if (filesRead === 1) abort.abort();
      },
    });
    expect(read.files.map(({ report }) => report.path)).toEqual([join(stick, 'devices.csv')]);
    expect((await readPaths([stick], { signal: AbortSignal.abort() })).files).toEqual([]);
  });

  it('takes away what it wrote, wherever in a file it is told', async () => {
    const folder = newFolder();
    for (const when of [0, 1, 2]) {
      const abort = new AbortController();
      const pieces = function* () {
        for (const piece of [0, 1, 2]) {
          if (piece === when) abort.abort();
          yield Buffer.from('piece');
        }
      };
      const files = [
        { path: join(folder, '1'), pieces: () => [Buffer.from('whole')] },
        { path: join(folder, '2'), pieces },
      ];
      expect(await writeFilesTogether(files, { replace: false, signal: abort.signal })).toEqual({
        ok: false,
        code: 'cancelled',
        path: join(folder, '2'),
      });
      expect(readdirSync(folder)).toEqual([]);
    }
  });
});
