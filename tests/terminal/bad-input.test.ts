// What cannot be read is answered with a sentence and an exit code, and leaves nothing behind.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  cli,
  cliBoundByPermissions,
  expectSentence,
  fingerprints,
  newFolder,
  type Run,
  STICK_B,
  withForbiddenFolder,
} from './run-cli.ts';

const BINARY = Buffer.from([0x4d, 0x5a, 0x90, 0x00, 0x03, 0x00, 0x00, 0x00, 0xff, 0xfe, 0x00, 0xd8, 0x01]);

/** Each makes, in an empty folder, something that holds no device; and the sentence it is answered with. */
const badPaths: readonly { what: string; make: (folder: string) => string; says: string }[] = [
  {
    what: 'a path that is not there',
    make: (folder) => join(folder, 'stick-c'),
    says: 'Nothing is there.',
  },
  {
    what: 'a path below a file',
    make: (folder) => {
      writeFileSync(join(folder, 'file.txt'), 'x');
      return join(folder, 'file.txt', 'stick');
    },
    says: 'Nothing is there.',
  },
  {
    what: 'an empty folder',
    make: (folder) => {
      mkdirSync(join(folder, 'empty'));
      return join(folder, 'empty');
    },
    says: 'The folder holds no CSV file, ZIP archive or OA3.xml with devices.',
  },
  {
    what: 'a file of 0 bytes',
    make: (folder) => written(join(folder, 'devices.csv'), Buffer.alloc(0)),
    says: 'The file is empty.',
  },
  {
    what: 'a binary file',
    make: (folder) => written(join(folder, 'devices.csv'), BINARY),
    says: 'This is not a text file',
  },
  {
    what: 'a table of something else',
    make: (folder) => written(join(folder, 'prices.csv'), Buffer.from('Asset,Price\r\nDock,129.00\r\n')),
    says: 'The file has no columns for a serial number and a hardware hash',
  },
];

function written(path: string, bytes: Buffer): string {
  writeFileSync(path, bytes);
  return path;
}

function expectRefusal(run: Run, says: string): void {
  expect(run.code).toBe(1);
  expectSentence(run.stderr);
  expect(run.stderr).toContain(says);
}

describe.each(badPaths)('$what', ({ make, says }) => {
  it('is refused by merge', async () => {
    const folder = newFolder();
    const path = make(folder);
    const before = fingerprints(folder);
    expectRefusal(await cli(['merge', path, '--out', join(folder, 'all.csv')]), says);
    expect(fingerprints(folder)).toEqual(before);
  });

  it('is refused by register, which leaves no batch behind', async () => {
    const folder = newFolder();
    const path = make(folder);
    const before = fingerprints(folder);
    const run = await cli(['register', path, '--profile', 'standard', '--data', join(folder, 'data')]);
    expectRefusal(run, says);
    expect(fingerprints(folder)).toEqual(before);
  });

  it('beside a good file, only needs a look', async () => {
    const folder = newFolder();
    const path = make(folder);
    const out = join(folder, 'all.csv');
    const run = await cli(['merge', path, join(STICK_B, 'export.csv'), '--out', out]);
    expect(run.code).toBe(2);
    expectSentence(run.stderr);
    expect(run.stderr).toContain(says);
    expect(Object.keys(fingerprints(folder))).toContain(out);
  });
});

describe('a folder without read permission', () => {
  it('is refused by merge', async () => {
    const out = join(newFolder(), 'all.csv');
    await withForbiddenFolder(async (folder) => {
      expectRefusal(await cliBoundByPermissions(['merge', folder, '--out', out]), 'It may not be read.');
    });
    expect(fingerprints(join(out, '..'))).toEqual({});
  });

  it('is refused by register', async () => {
    const data = newFolder();
    await withForbiddenFolder(async (folder) => {
      const args = ['register', folder, '--profile', 'standard', '--data', data];
      expectRefusal(await cliBoundByPermissions(args), 'It may not be read.');
    });
    expect(fingerprints(data)).toEqual({});
  });
});

describe('a command line that makes no sense', () => {
  it.each([
    { what: 'an unknown option', args: ['merge', STICK_B, '--out', 'all.csv', '--frobnicate'] },
    { what: 'merge without --out', args: ['merge', STICK_B] },
    { what: 'merge without a path', args: ['merge', '--out', 'all.csv'] },
    { what: 'register without --profile', args: ['register', STICK_B] },
    { what: 'an unknown command', args: ['enlist'] },
  ])('$what', async ({ args }) => {
    const folder = newFolder();
    const run = await cli(args, { cwd: folder });
    expect(run.code).toBe(1);
    expect(run.stdout).toBe('');
    expect(run.stderr).toMatch(/^error: .+\n$/);
    expect(fingerprints(folder)).toEqual({});
  });

  it('help is no failure', async () => {
    const run = await cli(['merge', '--help']);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('--out <file>');
  });
});

describe('a data folder that cannot be one', () => {
  it('below a file is refused with a sentence', async () => {
    const folder = newFolder();
    const file = written(join(folder, 'file.txt'), Buffer.from('x'));
    const run = await cli(['status', '--data', join(file, 'data')]);
    expect(run.code).toBe(1);
    expectSentence(run.stderr);
    expect(run.stderr).toContain('cannot be used');
  });

  it('is refused when the environment names an address that is none', async () => {
    const run = await cli(['status', '--data', newFolder(), '--practice-url', 'nowhere']);
    expect(run.code).toBe(1);
    expectSentence(run.stderr);
  });
});

describe('text from a stick on the screen', () => {
  it('cannot drive the terminal by a file name', async () => {
    const folder = newFolder();
    written(join(folder, 'red\u001b[31m.csv'), Buffer.alloc(0));
    const run = await cli(['merge', folder, '--out', join(folder, 'all.csv')]);
    expect(run.stderr).toContain('red?[31m.csv: The file is empty.');
    expect(run.stderr + run.stdout).not.toContain('\u001b');
  });
});
