import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mergeFiles } from '../../../electron/core/identity/merge-files.ts';
import { buildHardwareHash } from '../../fixtures/build-hardware-hash.ts';
import { csvText, encode, headerA, headerC } from '../../fixtures/device-csv.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'merge-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function row(serial: string): string[] {
  return [serial, '', buildHardwareHash({ serial, manufacturer: 'Contoso', model: 'Contoso Book' })];
}

describe('merging files', () => {
  it('reports each file and counts what came of its rows', async () => {
    const mixed = [headerA, row('A'), ['B', '', 'broken'], row('A'), ['C', '', row('D')[2] ?? '']];
    writeFileSync(join(folder, '1.csv'), encode(csvText(mixed), 'utf-16le-bom'));
    writeFileSync(join(folder, '2.csv'), csvText([headerC, [...row('E'), 'Kiosk', '']]));
    writeFileSync(join(folder, '3.csv'), Buffer.alloc(0));
    const { files, devices, totals } = await mergeFiles([folder, join(folder, 'missing')]);
    expect(files.map(({ rows, problems }) => [rows, problems.map(({ code, line }) => [code, line])])).toEqual(
      [
        [4, [['hashLength', 3]]],
        [1, []],
        [0, [['fileEmpty', null]]],
        [0, [['pathNotFound', null]]],
      ],
    );
    expect(devices.map(({ serial, verdict }) => [serial, verdict])).toEqual([
      ['A', 'ready'],
      ['B', 'blocked'],
      ['C', 'check'],
      ['E', 'ready'],
    ]);
    expect(totals).toEqual({ files: 3, rows: 5, devices: 4, duplicates: 1, ready: 2, check: 1, blocked: 1 });
  });

  it('leaves the originals as they were', async () => {
    const path = join(folder, 'a.csv');
    writeFileSync(path, csvText([headerA, row('A')]));
    const before = { bytes: readFileSync(path), changed: statSync(path).mtimeMs };
    await mergeFiles([path]);
    expect({ bytes: readFileSync(path), changed: statSync(path).mtimeMs }).toEqual(before);
  });

  it('never reads the file it is told to write', async () => {
    for (const name of ['a.csv', 'out.csv']) {
      writeFileSync(join(folder, name), csvText([headerA, row(name)]));
    }
    const { devices } = await mergeFiles([folder], { exclude: [join(folder, 'out.csv')] });
    expect(devices.map(({ serial }) => serial)).toEqual(['a.csv']);
  });

  it('of nothing gives nothing', async () => {
    expect(await mergeFiles([])).toMatchObject({ files: [], devices: [], totals: { files: 0, rows: 0 } });
  });
});
