// Which files of a drop are read.
import { describe, expect, it } from 'vitest';
import { readDropped } from '../../renderer/features/batches/dropped-files.ts';

type Tree = { readonly [name: string]: string | Tree };

/** As the browser gives them: a folder's children in portions of at most two here. */
function entriesOf(tree: Tree, parent = ''): FileSystemEntry[] {
  return Object.entries(tree).map(([name, content]) => {
    const fullPath = `${parent}/${name}`;
    const common = {
      name,
      fullPath,
      isFile: typeof content === 'string',
      isDirectory: typeof content !== 'string',
    };
    if (typeof content === 'string') {
      return { ...common, file: (found: (file: File) => void) => found(new File([content], name)) };
    }
    const left = entriesOf(content, fullPath);
    const createReader = () => ({
      readEntries: (found: (entries: FileSystemEntry[]) => void) => found(left.splice(0, 2)),
    });
    return { ...common, createReader };
  }) as unknown as FileSystemEntry[];
}

async function read(tree: Tree): Promise<string[]> {
  const { portions, tooLarge, unreadable } = await readDropped(entriesOf(tree));
  expect([...tooLarge, ...unreadable]).toEqual([]);
  return portions.flat().map(({ path }) => path);
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
});
