// Which files of a drop are read, and how much of it at a time.
import { describe, expect, it } from 'vitest';
import { listDropped, type Portion, readPortions } from '../../renderer/features/batches/dropped-files.ts';
import { entriesOf, GONE, type Tree } from './dropped-tree.ts';

const never = () => false;

async function portionsOf(tree: Tree): Promise<Portion[]> {
  const { files, tooLarge, unreadable } = await listDropped(entriesOf(tree), never);
  expect([...tooLarge, ...unreadable]).toEqual([]);
  return all(readPortions(files));
}

async function all(portions: AsyncIterable<Portion>): Promise<Portion[]> {
  const read: Portion[] = [];
  for await (const portion of portions) read.push(portion);
  return read;
}

async function read(tree: Tree): Promise<string[]> {
  const portions = await portionsOf(tree);
  return portions.flatMap(({ files }) => files.map(({ path }) => path));
}

const oa3 = '<Key><HardwareHash>T0E</HardwareHash></Key>';

describe('a drop', () => {
  it('gives the CSVs, archives and OA3 reports of folders of any depth', async () => {
    const stick = {
      'a.csv': 'x',
      deep: { er: { 'b.CSV': 'x', 'c.zip': 'x', 'OA3.xml': oa3 } },
      'notes.txt': 'x',
      '._a.csv': 'x',
      'settings.xml': '<Settings/>',
      'large.xml': oa3 + ' '.repeat(1024 * 1024),
    };
    expect(await read({ stick })).toEqual([
      'stick/a.csv',
      'stick/deep/er/OA3.xml',
      'stick/deep/er/b.CSV',
      'stick/deep/er/c.zip',
    ]);
  });

  it('gives every file that was dropped by itself', async () => {
    const files = { hashes: 'x', 'notes.txt': 'x', 'settings.xml': '<Settings/>', 'stick.zip': 'x' };
    expect(await read(files)).toEqual(['hashes', 'notes.txt', 'settings.xml', 'stick.zip']);
  });

  it('leaves out what a system keeps on a stick for itself, a recycle bin above all', async () => {
    const tree = {
      'E:': {
        'a.csv': 'a',
        '._a.csv': 'b',
        $RECYCLE: { 'kept.csv': 'c' },
        '$RECYCLE.BIN': { 'deleted.csv': 'd' },
        'System Volume Information': { 'e.csv': 'e' },
        '.Trashes': { '501': { 'f.csv': 'f' } },
      },
    };
    expect(await read(tree)).toEqual(['E:/$RECYCLE/kept.csv', 'E:/a.csv']);
  });

  it('is listed with its size before anything is read', async () => {
    const list = await listDropped(entriesOf({ 'a.csv': 'four', folder: { 'b.csv': GONE } }), never);
    expect(list.files.map(({ path }) => path)).toEqual(['a.csv', 'folder/b.csv']);
    expect(list.bytes).toBe('four'.length + GONE.length);
    expect(list.unreadable).toEqual([]);
  });

  it('is not listed any further once it was cancelled', async () => {
    const list = await listDropped(entriesOf({ 'a.csv': 'x', 'b.csv': 'x' }), () => true);
    expect(list.files).toEqual([]);
  });
});

describe('reading', () => {
  it('is done portion by portion, and counts to the end of the list', async () => {
    const tree = Object.fromEntries(
      Array.from({ length: 120 }, (_each, n) => [`${1000 + n}.csv`, 'ten bytes!']),
    );
    const portions = await portionsOf(tree);
    expect(portions.map(({ filesRead, bytesRead }) => [filesRead, bytesRead])).toEqual([
      [50, 500],
      [100, 1000],
      [120, 1200],
    ]);
  });

  it('goes no further than the portion that was asked for', async () => {
    const large = 'x'.repeat(3 * 1024 * 1024);
    const { files } = await listDropped(entriesOf({ 'a.csv': large, 'b.csv': large }), never);
    let reads = 0;
    for (const { file } of files) {
      const original = file.arrayBuffer.bind(file);
      file.arrayBuffer = () => {
        reads += 1;
        return original();
      };
    }
    const portions = readPortions(files);
    await portions.next();
    expect(reads).toBe(1);
    await portions.next();
    expect(reads).toBe(2);
  });

  it('names a file that cannot be read any more, and goes on', async () => {
    const { files } = await listDropped(entriesOf({ 'a.csv': GONE, 'b.csv': 'x' }), never);
    const portions = await all(readPortions(files));
    expect(portions.flatMap(({ unreadable }) => unreadable)).toEqual(['a.csv']);
    expect(portions.flatMap(({ files: read }) => read.map(({ path }) => path))).toEqual(['b.csv']);
  });

  it('tells of a last file that cannot be read', async () => {
    const { files } = await listDropped(entriesOf({ 'a.csv': GONE }), never);
    const portions = await all(readPortions(files));
    expect(portions).toMatchObject([{ files: [], unreadable: ['a.csv'], filesRead: 1 }]);
  });
});
