// How many devices go into one file, and what the files are called.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportFiles } from '../../../electron/core/export/export-files.ts';
import { partsThere } from '../../../electron/core/export/part-names.ts';
import { bytesOf, device, exported, manyDevices } from './devices.ts';

const shape = ({ files }: ReturnType<typeof exported>) => files.map(({ name, rows }) => [name, rows]);

describe('the files of an export', () => {
  it.each([
    ['intune', 500],
    ['partner-center', 1000],
    ['corporate-identifiers', 5000],
  ] as const)('of %s hold at most %i devices each', (id, limit) => {
    const devices = manyDevices(2 * limit + 1);
    expect(shape(exported(id, devices.slice(0, limit)))).toEqual([['x.csv', limit]]);
    expect(shape(exported(id, devices.slice(0, limit + 1)))).toEqual([
      ['x-1.csv', limit],
      ['x-2.csv', 1],
    ]);
    const { files } = exported(id, devices);
    expect(files.map(({ rows }) => rows)).toEqual([limit, limit, 1]);
    expect(bytesOf(files[2]!).toString()).toContain(`SN-${2 * limit + 1}`);
  });

  it('count the devices written, not those refused', () => {
    const devices = [device('BAD', { groupTag: ',' }), ...manyDevices(500)];
    expect(shape(exported('intune', devices))).toEqual([['x.csv', 500]]);
  });

  it('each have a header of their own', () => {
    for (const file of exported('intune', manyDevices(501)).files) {
      expect(bytesOf(file).toString()).toMatch(/^Device Serial Number,/);
    }
  });

  it.each(['mmd-2020', 'partner-tuple'] as const)('of %s are one, whatever the number', (id) => {
    expect(shape(exported(id, manyDevices(1001)))).toEqual([['x.csv', 1001]]);
  });

  it('have the format’s extension, or the one asked for', () => {
    const name = (extension?: string) =>
      exportFiles('json', [device('A')], { baseName: 'x', ...(extension !== undefined && { extension }) })
        .files[0]!.name;
    expect([name(), name('.txt'), name('')]).toEqual(['x.json', 'x.txt', 'x']);
  });
});

describe('files that were there before', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parts-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const found = async (name: string) => (await partsThere(join(folder, name))).map((path) => basename(path));

  it('are known by their names, in the order of their numbers', async () => {
    for (const name of ['x-10.csv', 'x-2.csv', 'x.csv', 'x-1.csv']) writeFileSync(join(folder, name), '');
    for (const name of [
      'x-01.csv',
      'x-0.csv',
      'x-a.csv',
      'x-1.txt',
      'xx-1.csv',
      'x-1-1.csv',
      'x1.csv',
      'x-',
    ]) {
      writeFileSync(join(folder, name), '');
    }
    expect(await found('x.csv')).toEqual(['x.csv', 'x-1.csv', 'x-2.csv', 'x-10.csv']);
  });

  it('may have no extension', async () => {
    for (const name of ['x', 'x-3', 'x-3.csv']) writeFileSync(join(folder, name), '');
    expect(await found('x')).toEqual(['x', 'x-3']);
  });

  it('are none in a folder that is not there, or is a file', async () => {
    mkdirSync(join(folder, 'empty'));
    writeFileSync(join(folder, 'file'), '');
    for (const name of ['empty/x.csv', 'gone/x.csv', 'file/x.csv']) expect(await found(name)).toEqual([]);
  });
});
