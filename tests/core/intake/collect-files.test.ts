import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collectFiles } from '../../../electron/core/intake/collect-files.ts';
import { directFiles, type FileAccess, patientFiles } from '../../../electron/core/intake/file-access.ts';
import { readPaths } from '../../../electron/core/intake/read-paths.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collect-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Buffer = 'x'): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function collect(
  paths: string[],
  options: Parameters<typeof collectFiles>[1] = {},
): Promise<{ files: string[]; problems: [string, string][] }> {
  const { files, problems } = await collectFiles(paths, options);
  const short = (path: string): string => path.replace(`${folder}/`, '');
  return {
    files: files.map(({ path }) => short(path)),
    problems: problems.map(({ path, problem }) => [short(path), problem.code]),
  };
}

describe('a folder', () => {
  it('is searched to the bottom for *.csv, sorted, without what systems leave on sticks', async () => {
    for (const name of ['b.csv', 'a/z.CSV', 'a/deep/er/1.csv', 'notes.txt', 'a/._z.csv']) put(name);
    for (const name of ['$RECYCLE.BIN/r.csv', 'System Volume Information/s.csv', '.Trashes/t.csv']) put(name);
    expect(await collect([folder])).toEqual({ files: ['a/deep/er/1.csv', 'a/z.CSV', 'b.csv'], problems: [] });
  });

  it('gives archives, and of the XML files those with a hardware hash', async () => {
    put('a.zip');
    put('OA3.xml', '<Key><HardwareHash>T0E</HardwareHash></Key>');
    put('wide.XML', Buffer.from('<o:HardwareHash>T0E</o:HardwareHash>', 'utf16le'));
    for (const name of ['report.xml', 'empty.xml']) put(name, '<Report>HardwareHash</Report>');
    put('large.xml', `<HardwareHash>${' '.repeat(1024 * 1024)}</HardwareHash>`);
    expect(await collect([folder])).toEqual({ files: ['OA3.xml', 'a.zip', 'wide.XML'], problems: [] });
    expect((await collect([join(folder, 'report.xml')])).files).toEqual(['report.xml']);
  });

  it('without any file to read is named', async () => {
    put('empty/notes.txt');
    put('empty/settings.xml', '<Settings/>');
    expect(await collect([join(folder, 'empty')])).toEqual({
      files: [],
      problems: [['empty', 'folderEmpty']],
    });
  });

  it('does not lead out of itself through a symbolic link', async () => {
    put('outside/a.csv');
    put('stick/b.csv');
    symlinkSync(join(folder, 'outside'), join(folder, 'stick/link'));
    symlinkSync(join(folder, 'outside/a.csv'), join(folder, 'stick/c.csv'));
    symlinkSync(join(folder, 'stick'), join(folder, 'stick/loop'));
    expect((await collect([join(folder, 'stick')])).files).toEqual(['stick/b.csv']);
  });

  it('with a pipe in it is searched without waiting', async () => {
    put('a.csv');
    execFileSync('mkfifo', [join(folder, 'pipe.csv')]);
    expect(await collect([folder])).toEqual({
      files: ['a.csv'],
      problems: [['pipe.csv', 'pathNotReadable']],
    });
  });
});

describe('a path', () => {
  it('that is a file is taken whatever its name', async () => {
    const path = put('hashes.txt');
    expect((await collect([path])).files).toEqual(['hashes.txt']);
  });

  it('named twice, or in a folder named too, is taken once', async () => {
    const path = put('a.csv');
    symlinkSync(path, join(folder, 'link.txt'));
    const paths = [path, join(folder, 'link.txt'), folder, path];
    expect(await collect(paths)).toEqual({ files: ['a.csv'], problems: [] });
  });

  it('that leads nowhere, or to no file, is a problem and not an exception', async () => {
    const file = put('a.csv');
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const paths = ['missing', 'a.csv/under', 'pipe', 'x'.repeat(300), 'null\0byte'].map((name) =>
      join(folder, name),
    );
    const { files, problems } = await collect([...paths, '', file, '/dev/zero']);
    expect(files).toEqual(['a.csv']);
    expect(problems.map(([, code]) => code)).toEqual([
      'pathNotFound',
      'pathNotFound',
      'pathNotReadable',
      'pathNotReadable',
      'pathNotReadable',
      'pathNotFound',
      'pathNotReadable',
    ]);
  });

  it('that is too large is not opened', async () => {
    put('a.csv', '12345');
    expect(await collect([folder], { maxBytes: 5 })).toEqual({ files: ['a.csv'], problems: [] });
    expect(await collectFiles([folder], { maxBytes: 4 })).toEqual({
      files: [],
      problems: [
        {
          path: join(folder, 'a.csv'),
          problem: { code: 'fileTooLarge', params: { bytes: 5, maxBytes: 4 }, line: null },
        },
      ],
    });
  });

  it('that is excluded is passed over, under any name and before it exists', async () => {
    put('a.csv');
    const out = put('out.csv');
    symlinkSync(folder, `${folder}-link`);
    try {
      const exclude = [join(`${folder}-link`, 'out.csv'), join(folder, 'later.csv'), '/no/such/file.csv'];
      expect(await collect([folder, out], { exclude })).toEqual({ files: ['a.csv'], problems: [] });
      expect(await collect([out], { exclude })).toEqual({ files: [], problems: [] });
    } finally {
      rmSync(`${folder}-link`);
    }
  });
});

describe('without permission', () => {
  const refuse = (): Promise<never> =>
    Promise.reject(Object.assign(new Error('permission denied'), { code: 'EACCES' }));

  it.each([
    ['patiently', patientFiles],
    ['directly', directFiles],
  ])('a file or a folder is a problem, and the others are still read: %s', async (_, files) => {
    put('a/locked/x.csv');
    const content = 'Device Serial Number,Hardware Hash\nSN-1,\n';
    for (const name of ['a/b.csv', 'a/c.csv']) put(name, content);
    const access: FileAccess = {
      ...files,
      entries: (path) => (path.endsWith('locked') ? refuse() : files.entries(path)),
      read: (path) => (path.endsWith('b.csv') ? refuse() : files.read(path)),
    };
    const read = await readPaths([folder], { access });
    expect(read.files.map(({ report }) => report.path)).toEqual([join(folder, 'a/c.csv')]);
    expect(read.unread).toMatchObject(
      ['a/locked', 'a/b.csv'].map((name) => ({
        path: join(folder, name),
        problems: [{ code: 'pathNotReadable', params: {}, line: null }],
      })),
    );
  });
});
